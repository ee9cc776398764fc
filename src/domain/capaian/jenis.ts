/** How an indikator is judged: the more the better, the less, within bounds, or by grade (kinerja.md §2). */
export const JENIS_INDIKATOR = ["maksimum", "minimum", "rentang", "predikat"] as const;
export type JenisIndikator = (typeof JENIS_INDIKATOR)[number];
