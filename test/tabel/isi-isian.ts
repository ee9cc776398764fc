export type Baris = readonly (string | number)[];

export const [SASARAN, SASARAN_2] = ["Meningkatnya mutu kebersihan", "Meningkatnya mutu pariwisata"];
export const NAMA = "Persentase layanan kebersihan nomor 1 yang diselesaikan tepat waktu sesuai standar";
export const NAMA_2 = "Persentase layanan pariwisata nomor 1 yang diselesaikan tepat waktu sesuai standar";
export const [PROGRAM, PROGRAM_2] = ["PROGRAM PENGELOLAAN PERSAMPAHAN", "PROGRAM PENINGKATAN DAYA TARIK WISATA"];

/** A table without a source: its blank sheet, what staff type into it from a cell on, and what the table then says. */
export interface Kasus {
  readonly nomor: string;
  readonly lembar: string;
  readonly sel: string;
  readonly ketikan: readonly Baris[];
  /** Each in one row of the table, in this order. */
  readonly baris: readonly Baris[];
}

export const RUMUS = "layanan tepat waktu / seluruh layanan x 100%";
