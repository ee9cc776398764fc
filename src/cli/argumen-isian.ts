import { bacaArgumen, type HasilArgumen, type PermintaanHitung } from "./argumen";
import { ambilHanya } from "./argumen-tabel";
import { caraPakai } from "./pilihan";

export interface PermintaanIsian extends Omit<PermintaanHitung, "perintah"> {
  /** Numbers as the report has them ("III.9", "Lampiran 5 TW I"). */
  readonly hanya: readonly string[];
}

const CARA_PAKAI = caraPakai("isian");

/** The arguments behind `isian`: those of `hitung`, and the tables that lack a source, which are to be named. */
export function bacaArgumenIsian(argumen: readonly string[]): HasilArgumen<PermintaanIsian> {
  const dipisah = ambilHanya(argumen);
  if (!dipisah || dipisah.hanya.length === 0)
    return {
      ok: false,
      pesan: `Sebutkan nomor tabel setelah --hanya; yang belum ada sumbernya disebut lkj tabel. ${CARA_PAKAI}`,
    };
  const { sisa, hanya } = dipisah;
  const dibaca = bacaArgumen(["hitung", ...sisa]);
  if (!dibaca.ok) return { ok: false, pesan: dibaca.pesan.replace(/ Cara pakai: .*$/, ` ${CARA_PAKAI}`) };
  const { permintaan } = dibaca;
  return "keluaran" in permintaan
    ? { ok: true, permintaan: { ...permintaan, hanya } }
    : { ok: false, pesan: CARA_PAKAI };
}
