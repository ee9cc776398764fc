import type { Desimal } from "../angka/desimal";
import type { Penjumlahan } from "../penilai/dapat-dijumlah";

/** Realisasi of all years of the plan, or the two figures that it could be. */
export type NilaiSampaiTahunIni =
  | { readonly status: "ada"; readonly nilai: Desimal; readonly memakaiLalu: boolean }
  | { readonly status: "kosong" }
  | { readonly status: "ragu"; readonly calon: readonly Desimal[] };

/**
 * E.81 column 13 for K: 6 + 12 only for what adds up over the years, else 12 (triwulan.md §4). Asked where the target of
 * the whole plan is no larger than that of the year, or the sum overshoots it by half: then each year stands for itself.
 */
export function sampaiTahunIniKinerja(
  lalu: Desimal | null,
  tahunIni: Desimal,
  { akhir, target }: { readonly akhir: Desimal | null; readonly target: Desimal | null },
  penjumlahan: Penjumlahan,
): NilaiSampaiTahunIni {
  const sendiri = { status: "ada", nilai: tahunIni, memakaiLalu: false } as const;
  if (penjumlahan !== "boleh") return sendiri;
  if (lalu === null) return { status: "kosong" };
  if (lalu.eq(0)) return { ...sendiri, memakaiLalu: true };
  const jumlah = lalu.plus(tahunIni);
  const tiapTahun = akhir !== null && target !== null && akhir.lte(target);
  const melampaui = akhir !== null && jumlah.times(2).gt(akhir.times(3)) && tahunIni.lte(akhir);
  return tiapTahun || melampaui
    ? { status: "ragu", calon: [jumlah, tahunIni] }
    : { status: "ada", nilai: jumlah, memakaiLalu: true };
}
