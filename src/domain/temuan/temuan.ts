import type { CellRef } from "../dokumen/sumber";
import type { PilihanJawaban } from "./jawaban";

/** galat: a figure in the LKj will be wrong; peringatan: an evaluator will ask; catatan: good to know (kinerja.md §8). */
export type TingkatTemuan = "galat" | "peringatan" | "catatan";

/**
 * T01–T14 are those of kinerja.md §8. Beyond them: T15 two sheets for one role, T16 the target falls back to another
 * document, T17 a question about jenis or pola, T18 a sheet or cell that can't be written to. What else an evaluator asks by
 * PermenPANRB 88/2021: T19 quarterly targets differ between documents, T20 the satuan differs, T21 satuan, formula or
 * penanggung jawab missing where their column exists, T22 realisasi late, T23 an indikator of the PK that the Renstra
 * lacks, T24 a yearly target that turns round. T25 a sheet, table or column that was not read, or not surely, and needs
 * introducing, T26 a sheet that was taught and whose headers changed since, T27 a sentence of staff's own that gives
 * another capaian than the figures, T28 what the workbook keeps for this add-in can't be read, T29 a result column that
 * stayed blank although its rows hold the figures.
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
  | "T18"
  | "T19"
  | "T20"
  | "T21"
  | "T22"
  | "T23"
  | "T24"
  | "T25"
  | "T26"
  | "T27"
  | "T28"
  | "T29";

/** A value that was compared, ready for JSON: percents and rupiah as plain numbers in 0–100 notation and rupiah. */
export type NilaiTemuan = number | string;

/** One finding: a sentence in Indonesian with both values, and the cells that it rests on. */
export interface Temuan {
  readonly kode: KodeTemuan;
  readonly tingkat: TingkatTemuan;
  readonly pesan: string;
  readonly sel: readonly CellRef[];
  /** The values that were compared, as data; none where the finding is about names or headings. */
  readonly nilai: readonly NilaiTemuan[];
  /** The answers among which staff are to choose, where the finding is a question, each with what would come out. */
  readonly pilihan?: readonly PilihanJawaban[];
}
