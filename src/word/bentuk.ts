import type { KodeBab } from "../naskah/naskah";

/** Paper that offices print on: A4, or the F4 of Indonesian offices (215 × 330 mm). */
export type Kertas = "A4" | "F4";

/** How the report is to be set. */
export interface PilihanWord {
  readonly kertas: Kertas;
  readonly huruf: string;
  /** Chapters that are wanted; null: all, with cover and lists. */
  readonly bab: ReadonlySet<KodeBab> | null;
}

/** How the report is set where nobody says otherwise. */
export const BENTUK_BAWAAN: PilihanWord = { kertas: "A4", huruf: "Arial", bab: null };
