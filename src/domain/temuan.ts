import type { CellRef } from "./sumber";

/** galat: a figure in the LKj will be wrong; peringatan: an evaluator will ask; catatan: good to know (kinerja.md §8). */
export type TingkatTemuan = "galat" | "peringatan" | "catatan";

/**
 * T01–T14 are those of kinerja.md §8. Beyond them: T15 two sheets for one role, T16 the target falls back to another
 * document, T17 a question about jenis or pola, T18 a sheet that can't be written to.
 */
export type KodeTemuan =
  | "T01"
  | "T02"
  | "T03"
  | "T04"
  | "T05"
  | "T06"
  | "T07"
  | "T08"
  | "T09"
  | "T10"
  | "T11"
  | "T12"
  | "T13"
  | "T14"
  | "T15"
  | "T16"
  | "T17"
  | "T18";

/** One finding: a sentence in Indonesian with both values, and the cells that it rests on. */
export interface Temuan {
  readonly kode: KodeTemuan;
  readonly tingkat: TingkatTemuan;
  readonly pesan: string;
  readonly sel: readonly CellRef[];
}
