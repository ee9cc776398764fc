import type { Kertas } from "../app/kata/kata-pengaturan";
import { NOMOR_TEMUAN } from "../app/kata/kata-tabel";
import { bacaArgumenHitung, bacaKertas, salahPakai, type PermintaanHitung } from "./argumen";
import type { HasilArgumen, Ketikan } from "./urai-ketikan";

export interface PermintaanTabel extends PermintaanHitung {
  /** Numbers as the report has them ("III.2", "Lampiran 5 TW I"), or null for all. */
  readonly hanya: readonly string[] | null;
  /** Kept in the workbook; null: as the workbook says. */
  readonly grafik: boolean | null;
  /** Kept in the workbook; null: as its settings say. */
  readonly kertas: Kertas | null;
  /** Sheets that staff edited are written, too. */
  readonly timpaSuntingan: boolean;
}

/** "Tabel iii.2" and "III.2" mean one table, and so do "temuan" and "Temuan". */
function rapikanNomor(teks: string): string {
  const tanpa = teks.trim().replace(/^tabel\s+/i, "");
  if (tanpa.toLowerCase() === NOMOR_TEMUAN.toLowerCase()) return NOMOR_TEMUAN;
  return /^[ivx]+\.\d+$/i.test(tanpa)
    ? tanpa.toUpperCase()
    : tanpa.replace(/^lampiran/i, "Lampiran").replace(/\btw\s+[iv]+\b/i, (tw) => tw.toUpperCase());
}

/** The numbers of tables behind an option, each typed by itself or several behind commas. */
export const nomorTabel = ({ pilihan }: Ketikan, nama: string): string[] =>
  (pilihan.get(nama) ?? []).flatMap((satu) => satu.split(",").map(rapikanNomor)).filter((nomor) => nomor !== "");

/** The arguments of `tabel`: those of `hitung`, and which tables are wanted. */
export function bacaArgumenTabel(ketikan: Ketikan): HasilArgumen<PermintaanTabel> {
  const kertas = bacaKertas(ketikan);
  if (!kertas.ok) return kertas;
  const [grafik, tanpaGrafik] = ["--grafik", "--tanpa-grafik"].map((nama) => ketikan.pilihan.has(nama));
  if (grafik && tanpaGrafik) return salahPakai(ketikan, "Pilih salah satu: --grafik atau --tanpa-grafik");
  const dibaca = bacaArgumenHitung(ketikan);
  if (!dibaca.ok) return dibaca;
  const hanya = nomorTabel(ketikan, "--hanya");
  return {
    ok: true,
    permintaan: {
      ...dibaca.permintaan,
      hanya: hanya.length > 0 ? hanya : null,
      grafik: grafik || tanpaGrafik ? grafik === true : null,
      kertas: kertas.permintaan,
      timpaSuntingan: ketikan.pilihan.has("--timpa-suntingan"),
    },
  };
}
