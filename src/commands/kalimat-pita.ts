import type { HasilHitung } from "../app/hitung";
import { countPlan, sebabTetap } from "../app/kata/kata-rencana";

const some = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

/** Hitung Capaian meets findings as it reads; meeting none is no proof that there are none, and is not said. */
const bilaAda = (n: number, sebutan: string): string => (n === 0 ? "" : `; ${sebutan}`);

const KAMUS = {
  id: {
    sesuai: (temuan: number) => `Tidak ada sel yang perlu diubah${bilaAda(temuan, `${temuan} temuan`)}.`,
    tertahan: (temuan: number) =>
      `Tidak ada sel yang diubah, ada hasil yang tertahan${bilaAda(temuan, `${temuan} temuan`)}.`,
    "tanpa-hasil": (temuan: number) => `Tidak ada sel hasil yang dapat diisi${bilaAda(temuan, `${temuan} temuan`)}.`,
    diperbarui: (sel: number, lembar: number, temuan: number) =>
      `${sel} sel diperbarui di ${lembar} lembar${bilaAda(temuan, `${temuan} temuan`)}.`,
    panel: "Rinciannya di tab LKj › Panel.",
  },
  en: {
    sesuai: (temuan: number) => `No cell needs changing${bilaAda(temuan, some(temuan, "finding"))}.`,
    tertahan: (temuan: number) =>
      `No cell was changed, some results are held back${bilaAda(temuan, some(temuan, "finding"))}.`,
    "tanpa-hasil": (temuan: number) => `No result cell could be filled in${bilaAda(temuan, some(temuan, "finding"))}.`,
    diperbarui: (sel: number, lembar: number, temuan: number) =>
      `${some(sel, "cell")} updated on ${some(lembar, "sheet")}${bilaAda(temuan, some(temuan, "finding"))}.`,
    panel: "Details: tab LKj › Panel.",
  },
};

/** What Hitung Capaian from the ribbon came to, in the language that Excel speaks. */
export function kalimatHasil(hasil: HasilHitung, bahasaExcel: string | undefined): string {
  if (hasil.status === "tak-dikenal") return hasil.pesan;
  if (hasil.status === "gagal") return hasil.kegagalan.pesan;
  const k = bahasaExcel === undefined || /^(id|in|ms|jv|su)\b/i.test(bahasaExcel) ? KAMUS.id : KAMUS.en;
  const { cells, sheetIds } = countPlan(hasil.rencana.plan);
  const temuan = hasil.temuan.length;
  const tetap = k[sebabTetap(hasil).jenis];
  return `${cells === 0 ? tetap(temuan) : k.diperbarui(cells, sheetIds.length, temuan)} ${k.panel}`;
}
