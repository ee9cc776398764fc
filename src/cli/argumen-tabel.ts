import type { Kertas } from "../domain/pengaturan/cetak";
import { NOMOR_TEMUAN } from "../tables/temuan";
import { bacaArgumen, type HasilArgumen, type PermintaanHitung } from "./argumen";
import { caraPakai } from "./pilihan";
import { bacaKertas, pisahkanPilihan } from "./pisah-pilihan";

export interface PermintaanTabel extends Omit<PermintaanHitung, "perintah"> {
  /** Numbers as the report has them ("III.2", "Lampiran 5 TW I"), or null for all. */
  readonly hanya: readonly string[] | null;
  /** Kept in the workbook; null: as the workbook says. */
  readonly grafik: boolean | null;
  /** Kept in the workbook; null: as its settings say. */
  readonly kertas: Kertas | null;
  /** Sheets that staff edited are written, too. */
  readonly timpaSuntingan: boolean;
}

const CARA_PAKAI_TABEL = caraPakai("tabel");

const KERTAS_SAJA = new Set(["--kertas"]);
const HANYA = "--hanya";
const TIMPA_SUNTINGAN = "--timpa-suntingan";
const GRAFIK: Readonly<Record<string, boolean>> = { "--grafik": true, "--tanpa-grafik": false };

/** "Tabel iii.2" and "III.2" mean one table, and so do "temuan" and "Temuan". */
export function rapikanNomor(teks: string): string {
  const tanpa = teks.trim().replace(/^tabel\s+/i, "");
  if (tanpa.toLowerCase() === NOMOR_TEMUAN.toLowerCase()) return NOMOR_TEMUAN;
  return /^[ivx]+\.\d+$/i.test(tanpa)
    ? tanpa.toUpperCase()
    : tanpa.replace(/^lampiran/i, "Lampiran").replace(/\btw\s+[iv]+\b/i, (tw) => tw.toUpperCase());
}

/** Takes `--hanya` out of the arguments; null where its value is missing. */
export function ambilHanya(argumen: readonly string[]): { sisa: string[]; hanya: string[] } | null {
  const sisa: string[] = [];
  const hanya: string[] = [];
  for (let i = 0; i < argumen.length; i++) {
    const kini = argumen[i] ?? "";
    const [nama, ...ekor] = kini.split("=");
    if (nama !== HANYA) {
      sisa.push(kini);
      continue;
    }
    const nilai = ekor.length > 0 ? ekor.join("=") : argumen[++i];
    if (nilai === undefined || nilai === "" || nilai.startsWith("--")) return null;
    hanya.push(
      ...nilai
        .split(",")
        .map(rapikanNomor)
        .filter((n) => n !== ""),
    );
  }
  return { sisa, hanya };
}

/** The arguments behind `tabel`: those of `hitung`, and which tables are wanted. */
export function bacaArgumenTabel(argumen: readonly string[]): HasilArgumen<PermintaanTabel> {
  const dikertasi = pisahkanPilihan(argumen, KERTAS_SAJA);
  if (typeof dikertasi === "string")
    return { ok: false, pesan: `Sebutkan A4 atau F4 setelah --kertas. ${CARA_PAKAI_TABEL}` };
  const kertas = bacaKertas(dikertasi.nilai.get("--kertas"));
  if (!kertas.ok) return kertas;
  const dipisah = ambilHanya(dikertasi.sisa);
  if (!dipisah) return { ok: false, pesan: `Sebutkan nomor tabel setelah --hanya. ${CARA_PAKAI_TABEL}` };
  const pilihan = dipisah.sisa.flatMap((a) => GRAFIK[a] ?? []);
  if (new Set(pilihan).size > 1)
    return { ok: false, pesan: `Pilih salah satu: --grafik atau --tanpa-grafik. ${CARA_PAKAI_TABEL}` };
  const dibaca = bacaArgumen([
    "hitung",
    ...dipisah.sisa.filter((a) => GRAFIK[a] === undefined && a !== TIMPA_SUNTINGAN),
  ]);
  if (!dibaca.ok) return { ok: false, pesan: dibaca.pesan.replace(/ Cara pakai: .*$/, ` ${CARA_PAKAI_TABEL}`) };
  const { permintaan } = dibaca;
  if (!("keluaran" in permintaan)) return { ok: false, pesan: CARA_PAKAI_TABEL };
  const hanya = dipisah.hanya.length > 0 ? dipisah.hanya : null;
  return {
    ok: true,
    permintaan: {
      ...permintaan,
      hanya,
      grafik: pilihan[0] ?? null,
      kertas: kertas.kertas,
      timpaSuntingan: dipisah.sisa.includes(TIMPA_SUNTINGAN),
    },
  };
}
