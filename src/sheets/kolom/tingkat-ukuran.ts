import type { Kolom } from "./kolom";

/** The level of a cascade that a column belongs to. */
export type Tingkat = "tujuan" | "sasaran" | "program" | "kegiatan";

/** What a column is to the others of its group. */
export type Bagian = "target" | "realisasi" | "persen" | "kriteria" | "efisiensi";

export interface Anggota {
  readonly bagian: Bagian;
  readonly kolom: Kolom;
  readonly tingkat: Tingkat;
}

/** A column and the level that it belongs to. */
export interface Bertingkat {
  readonly kolom: Kolom;
  readonly tingkat: Tingkat;
}
