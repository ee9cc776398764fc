import { bagi, dariBilangan, jumlahkan, NOL, persenDari, SERATUS, type Desimal } from "../angka/desimal";

/** When what is left of a budget is called efisiensi: always, or only where the sasaran was reached (kinerja.md §4). */
export const ATURAN_EFISIENSI = ["selalu", "bila-tercapai"] as const;
export type AturanEfisiensi = (typeof ATURAN_EFISIENSI)[number];

/** What a table of the budget may have besides; `ne` is the Nilai Efisiensi of PMK 22/PMK.02/2021. */
export const KOLOM_EFISIENSI = ["capaian-kurang-serapan", "capaian-per-serapan", "ne"] as const;
export type KolomEfisiensi = (typeof KOLOM_EFISIENSI)[number];

/** A sasaran's capaian in percent and its budget in rupiah. */
export interface DasarEfisiensi {
  readonly capaian: Desimal;
  readonly pagu: Desimal;
  readonly realisasi: Desimal;
}

const LIMA_PULUH = dariBilangan(50) ?? NOL;
/** 50 / 20. */
const DUA_SETENGAH = dariBilangan(2.5) ?? NOL;

/** What the outputs that were reached should have cost: pagu × capaian. */
const seharusnya = ({ pagu, capaian }: DasarEfisiensi): Desimal => bagi(pagu.times(capaian), SERATUS) ?? NOL;

/**
 * Nilai Efisiensi in percent: 50 + E/20 × 50, from 0 to 100, where E is what was saved of pagu × capaian, in percent of it.
 * Of several sasaran E is the ratio of the sums. null where nothing should have been spent.
 */
export function nilaiEfisiensi(dasar: readonly DasarEfisiensi[]): Desimal | null {
  const biaya = jumlahkan(dasar.map(seharusnya));
  const nyata = jumlahkan(dasar.map((d) => d.realisasi));
  const e = persenDari(biaya.minus(nyata), biaya);
  if (e === null || biaya.lte(NOL)) return null;
  const nilai = LIMA_PULUH.plus(e.times(DUA_SETENGAH));
  return nilai.lt(NOL) ? NOL : nilai.gt(SERATUS) ? SERATUS : nilai;
}

/** One of the optional figures of a sasaran: points, a ratio, or percent; null where it can't be computed. */
export function ukuranEfisiensi(kolom: KolomEfisiensi, dasar: DasarEfisiensi): Desimal | null {
  if (kolom === "ne") return nilaiEfisiensi([dasar]);
  const serapan = persenDari(dasar.realisasi, dasar.pagu);
  if (serapan === null) return null;
  if (kolom === "capaian-kurang-serapan") return dasar.capaian.minus(serapan);
  return bagi(dasar.capaian, serapan);
}
