import type { CellRef } from "../dokumen/sumber";
import type { PilihanJawaban } from "./jawaban";
import type { KodeTemuan } from "./katalog";
import type { NilaiTemuan } from "./nilai-temuan";

export type { KodeTemuan } from "./katalog";
export type { NilaiTemuan } from "./nilai-temuan";

/** galat: a figure in the LKj will be wrong; peringatan: an evaluator will ask; catatan: good to know (kinerja.md §8). */
export type TingkatTemuan = "galat" | "peringatan" | "catatan";

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
  /** The part of the settings that its sentence sends staff to. */
  readonly diaturDi?: BagianPengaturan;
}

/** Parts of the settings that a finding leads to. */
export type BagianPengaturan = "skala" | "kriteria";
