/** Papers that offices print on: A4, and the F4 of Indonesian offices. */
export const KERTAS = ["A4", "F4"] as const;
export type Kertas = (typeof KERTAS)[number];

/** Millimetres, upright. */
export const UKURAN_KERTAS: Readonly<Record<Kertas, { readonly lebar: number; readonly tinggi: number }>> = {
  A4: { lebar: 210, tinggi: 297 },
  F4: { lebar: 215, tinggi: 330 },
};

/** Typefaces that the rules of offices for their letters name. */
export const HURUF = ["Arial", "Times New Roman", "Bookman Old Style"] as const;
export type Huruf = (typeof HURUF)[number];

/** Point sizes of the text in tables, and of the report's sentences. */
export const UKURAN_TABEL = [8, 9, 10, 11, 12] as const;
export type UkuranTabel = (typeof UKURAN_TABEL)[number];
export const UKURAN_NASKAH = [10, 11, 12] as const;
export type UkuranNaskah = (typeof UKURAN_NASKAH)[number];

/** How tables and report are set on paper. */
export interface SetelanCetak {
  readonly kertas: Kertas;
  readonly huruf: Huruf;
  /** null: each table's own, so that wide ones stay on their page. */
  readonly ukuranTabel: UkuranTabel | null;
  readonly ukuranNaskah: UkuranNaskah;
}
