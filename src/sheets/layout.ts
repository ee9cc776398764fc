import type { AsalTabel, Dokumen, Peran } from "../domain/dokumen/dokumen";
import type { BacaanTabel } from "../domain/dokumen/bacaan";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Tw } from "../domain/capaian/triwulan";
import type { Konsep } from "./judul-kolom";
import type { KelompokUkuran } from "./kelompok-ukuran";
import type { PembacaSel } from "./pembaca-sel";
import type { Kolom, Tabel } from "./temukan-tabel";

/** What a layout sees of a table before it decides. */
export interface TabelDikenal {
  readonly tabel: Tabel;
  readonly kelompok: readonly KelompokUkuran[];
  /** Title lines of the table and of its sheet, lower case. */
  readonly judul: string;
  /** Title lines of this table alone, lower case. */
  readonly judulSendiri: string;
  /** The titles that say of what time it is, lower case: its own, with the sheet's where its own name no time. */
  readonly judulWaktu: string;
  readonly namaLembar: string;
  /** The one quarter that the table is about, or null (none, or several side by side). */
  readonly tw: Tw | null;
  readonly judulTw: readonly { readonly tw: Tw; readonly sel: CellRef }[];
  /** Its figures are of several quarters together (a semester, "s.d. Juni"), read as the quarter that they end with. */
  readonly gabungan: boolean;
  /** The latest single year that the titles name, or null. */
  readonly tahun: number | null;
  /** How many rupiah one in its cells of money is. */
  readonly skalaRupiah: number;
  /** How surely its columns were read, and why. */
  readonly bacaan: BacaanTabel;
  kolom(konsep: Konsep): Kolom | null;
}

/** A layout's claim on a table: the role, how sure it is (0–1), and why, in Indonesian. */
export interface Pengenalan {
  readonly peran: Peran;
  readonly nilai: number;
  readonly alasan: string;
}

/** What a layout reads: a document without its origin, but for what it knows of that better than `asalTabel`. */
export type Terbaca<D> = D extends Dokumen ? Omit<D, "asal"> & { readonly asal?: Partial<AsalTabel> } : never;

/** One kind of table. Adding one is adding one file and its line in `daftar-layout.ts`. */
export interface Layout {
  kenali(tabel: TabelDikenal): Pengenalan | null;
  baca(tabel: TabelDikenal, pembaca: PembacaSel): Terbaca<Dokumen>;
}
