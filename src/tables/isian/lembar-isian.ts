import type { KonteksTabel } from "../konteks-tabel";
import type { Judul } from "../model-tabel";

/** A worksheet for staff to fill in, laid out as our own reading understands it. */
export interface LembarIsian {
  readonly nama: string;
  /** Lines above the header: what the sheet is, whose, of when. */
  readonly judul: readonly string[];
  readonly kepala: readonly Judul[];
  /** What is known already of each row, left to right; the other cells are blank. */
  readonly baris: readonly (readonly (string | number)[])[];
}

/** One kind of such sheet; null where the workbook doesn't tell the year that its headings need. */
export type PembuatIsian = (konteks: KonteksTabel) => LembarIsian | null;

const BARIS_KOSONG = 6;

/** Rows for staff to name: a sheet of names alone would be read as a document and compete with theirs before it is filled. */
export const barisKosong = (banyak = BARIS_KOSONG): (readonly (string | number)[])[] =>
  Array.from({ length: banyak }, () => []);

/** Title and office, in capitals as staff write them. */
export function judulIsian({ laporan, tahun }: KonteksTabel, perihal: string, waktu = tahun): string[] {
  return [`${perihal}${waktu}`, laporan.instansi ?? ""].map((teks) => teks.toUpperCase()).filter((teks) => teks !== "");
}

/** "PK 2024", or "PK" where no year is known. */
export const bertahun = (nama: string, { laporan }: KonteksTabel): string =>
  laporan.tahun === null ? nama : `${nama} ${laporan.tahun}`;

export const NO: Judul = { teks: "No", jenis: "nomor", lebar: 34 };
export const SASARAN: Judul = { teks: "Sasaran Strategis", jenis: "teks", lebar: 200 };
export const INDIKATOR: Judul = { teks: "Indikator Kinerja", jenis: "teks", lebar: 190 };
export const SATUAN: Judul = { teks: "Satuan", jenis: "singkat", lebar: 66 };
export const angkaIsian = (teks: string, lebar = 74): Judul => ({ teks, jenis: "alami", lebar });
export const rupiahIsian = (teks: string, lebar = 120): Judul => ({ teks, jenis: "rupiah", lebar });
export const teksIsian = (teks: string, lebar = 180): Judul => ({ teks, jenis: "teks", lebar });
