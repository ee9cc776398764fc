import type { Kertas } from "../domain/pengaturan/cetak";
import type { KodeBab } from "../naskah/naskah";
import type { PilihanWord } from "../word/bentuk";
import { bacaArgumen, type HasilArgumen, type PermintaanHitung } from "./argumen";
import { rapikanNomor } from "./argumen-tabel";
import { KELUARAN_STANDAR } from "./berkas";
import { caraPakai } from "./pilihan";
import { bacaKertas, pisahkanPilihan } from "./pisah-pilihan";

export interface PermintaanNaskah extends Omit<PermintaanHitung, "perintah">, Pick<PilihanWord, "bab"> {
  /** For this file alone; null: as the settings say. */
  readonly kertas: Kertas | null;
  readonly huruf: string | null;
  readonly templat: string | null;
  /** Numbers of tables that not every report has, and that this one is to have. */
  readonly tabel: ReadonlySet<string>;
}

const CARA_PAKAI_NASKAH = caraPakai("naskah");

const SENDIRI = new Set(["--templat", "--bab", "--tabel", "--kertas", "--huruf"]);
const KODE_BAB: Readonly<Record<string, KodeBab>> = {
  ikhtisar: "ikhtisar",
  i: "I",
  ii: "II",
  iii: "III",
  iv: "IV",
  penutup: "IV",
  lampiran: "lampiran",
};

/** The arguments behind `naskah`; every refusal says what is expected instead. */
export function bacaArgumenNaskah(argumen: readonly string[]): HasilArgumen<PermintaanNaskah> {
  const tolak = (pesan: string): HasilArgumen<PermintaanNaskah> => ({ ok: false, pesan });
  const dipisah = pisahkanPilihan(argumen, SENDIRI);
  if (typeof dipisah === "string") return tolak(`Sebutkan nilainya setelah ${dipisah}. ${CARA_PAKAI_NASKAH}`);
  const { sisa, nilai } = dipisah;
  const dibaca = bacaArgumen(["hitung", ...sisa]);
  if (!dibaca.ok) return tolak(dibaca.pesan.replace(/ Cara pakai: .*$/, ` ${CARA_PAKAI_NASKAH}`));
  const { permintaan } = dibaca;
  if (!("keluaran" in permintaan)) return tolak(CARA_PAKAI_NASKAH);
  if (permintaan.keluaran !== KELUARAN_STANDAR && !/\.docx$/i.test(permintaan.keluaran))
    return tolak(
      `Naskah ditulis sebagai berkas Word: beri --out nama yang berakhiran .docx, bukan “${permintaan.keluaran}”.`,
    );
  const dipilih = bacaKertas(nilai.get("--kertas"));
  if (!dipilih.ok) return tolak(dipilih.pesan);
  const { kertas } = dipilih;
  const sebutanBab = nilai
    .get("--bab")
    ?.split(",")
    .map((b) =>
      b
        .trim()
        .toLowerCase()
        .replace(/^bab\s+/, ""),
    );
  const asing = sebutanBab?.find((b) => KODE_BAB[b] === undefined);
  if (asing !== undefined) return tolak(`--bab menyebut “${asing}”; yang ada: ikhtisar, I, II, III, IV, lampiran.`);
  const { masukan, keluaran, json, timpa, sementara, pasangan, kenalan, pengaturan } = permintaan;
  return {
    ok: true,
    permintaan: {
      ...{ masukan, keluaran, json, timpa, sementara, pasangan, kenalan, pengaturan, kertas },
      templat: nilai.get("--templat") ?? null,
      tabel: new Set(nilai.get("--tabel")?.split(",").map(rapikanNomor)),
      bab: sebutanBab ? new Set(sebutanBab.flatMap((b) => KODE_BAB[b] ?? [])) : null,
      huruf: nilai.get("--huruf") ?? null,
    },
  };
}
