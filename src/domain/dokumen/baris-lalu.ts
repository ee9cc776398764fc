import type { BarisIndikator, Terukur } from "./baris-indikator";

/**
 * A row's figures of the year before `tahun`: those whose header names that year, else those of "tahun lalu". Figures of
 * an older year are none of it, however near they stand; null where there are none.
 */
export function laluBaris({ lalu, riwayat }: BarisIndikator, tahun: number | null): Terukur | null {
  const bertahun = tahun === null ? undefined : riwayat.get(tahun - 1);
  if (bertahun) return bertahun;
  return lalu && (tahun === null || lalu.tahun === null || lalu.tahun === tahun - 1) ? lalu : null;
}
