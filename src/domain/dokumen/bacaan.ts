import type { CellRef } from "./sumber";

/**
 * How sure a reading is (baca.md §1). `pasti`: taught, or proved by arithmetic or a header formula; `yakin`: words and
 * data agree and nothing speaks against it; `ragu`: never computed, written or listed, but asked (T25).
 */
export type Keyakinan = "pasti" | "yakin" | "ragu";

/** The kinds of evidence, the strongest first. */
export const JENIS_BUKTI = ["diajarkan", "rumus-judul", "hitungan", "kata", "data"] as const;
export type JenisBukti = (typeof JENIS_BUKTI)[number];

/** One reason for a meaning, or against it (`mendukung` false), as a sentence for staff. */
export interface Bukti {
  readonly jenis: JenisBukti;
  readonly mendukung: boolean;
  readonly kalimat: string;
}

/** A column of a table: its header as staff wrote it, what it was taken for, and why. */
export interface KolomTerbaca {
  readonly column: number;
  /** The header texts from the group heading down to the column's own. */
  readonly judul: readonly string[];
  /** The lowest header cell. */
  readonly sel: CellRef;
  /** What the column holds, in Indonesian ("Realisasi TW II"); null where it has no meaning for the LKj. */
  readonly arti: string | null;
  /** A figure that staff bring, or a result that follows from such; null for all else. */
  readonly guna: "masukan" | "hasil" | null;
  readonly keyakinan: Keyakinan;
  readonly bukti: readonly Bukti[];
}

/** How one table was read: where its header stands, what its columns mean, which rows were read. Rows and columns from 0. */
export interface BacaanTabel {
  readonly kotakJudul: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly kolom: readonly KolomTerbaca[];
  readonly baris: readonly number[];
  /** The weakest of the roles that matter: indikator, target, realisasi. A result column may be ragu by itself. */
  readonly keyakinan: Keyakinan;
  /** Why the table as a whole is ragu; empty where it is not. */
  readonly keraguan: readonly string[];
}
