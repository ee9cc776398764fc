import type { BarisTabel, SelTabel } from "./model-tabel";

/** Merges cells of one group of rows downwards: the first row's cells of these columns span all rows of the group. */
export function gabungTurun(baris: readonly BarisTabel[], kolom: readonly number[]): BarisTabel[] {
  if (baris.length < 2) return [...baris];
  return baris.map((satu, i) => ({
    ...satu,
    sel: satu.sel.map((sel, k): SelTabel | null => {
      if (!kolom.includes(k)) return sel;
      return i === 0 && sel ? { ...sel, tinggi: baris.length } : null;
    }),
  }));
}
