import type { CellRef } from "../domain/dokumen/sumber";
import { TANDA_JUDUL } from "../sheets/lembar-tabel";
import type { CellValue } from "../sheets/snapshot";
import type { PitaGrafik } from "./model-grafik";
import type { NamaIsian } from "./isian/nama-isian";

/** What a column holds; it decides alignment and number format. */
export type JenisKolom =
  /** Running numbers, centred. */
  | "nomor"
  /** Texts that wrap, left. */
  | "teks"
  /** Short texts, centred. */
  | "singkat"
  /** Targets and realisasi: as many decimals as their row needs, centred. */
  | "indeks"
  /** As `indeks`, each cell for itself. */
  | "alami"
  /** Percentages in 0–100 notation, two decimals. */
  | "persen"
  /** Whole rupiah, right. */
  | "rupiah"
  /** Rupiah with negatives in parentheses and 0 as a dash, right. */
  | "selisih"
  /** Counts, centred. */
  | "bilangan";

/** A header cell: a group of columns, or a column. Widths are in points on A4 landscape (about 760 fit at 100 %). */
export type Judul =
  | { readonly teks: string; readonly anak: readonly Judul[] }
  | {
      readonly teks: string;
      readonly jenis: JenisKolom;
      readonly lebar: number;
      /** Instead of the running number: "9=8/7*100%". */
      readonly nomor?: string;
    };

export type KolomTabel = Extract<Judul, { jenis: JenisKolom }>;

/** A cell of a table's body. */
export interface SelTabel {
  /** Numbers at full precision; "" is blank. */
  readonly isi: CellValue;
  /** Where it differs from its column. */
  readonly jenis?: JenisKolom;
  /** The number is a percentage and no header says so: it is shown with its sign. */
  readonly persen?: boolean;
  /** Kriteria fill, "#RRGGBB". */
  readonly warna?: string;
  /** Columns and rows that the cell spans; the cells covered are null. */
  readonly lebar?: number;
  readonly tinggi?: number;
  /** Source cells of the content, and how it was computed where it was. */
  readonly asal?: readonly CellRef[];
  readonly cara?: string;
}

export interface BarisTabel {
  /** `kelompok` is a heading inside the table, `total` a sum; both are bold and shaded; `induk` is bold. */
  readonly corak: "isi" | "induk" | "kelompok" | "total";
  /** One entry a column; null where a merged cell covers it. */
  readonly sel: readonly (SelTabel | null)[];
}

/** A table of the LKj as data: rendered to a worksheet, later to Word and the pane. */
export interface Tabel {
  /** "III.2", "Lampiran 1". */
  readonly nomor: string;
  /** Without its number. */
  readonly judul: string;
  /** Lines below the title. */
  readonly subjudul?: readonly string[];
  readonly kepala: readonly Judul[];
  /** Whether a row of column numbers stands below the header. */
  readonly bernomor?: true;
  readonly baris: readonly BarisTabel[];
  /** Charts of the rows, above the header. */
  readonly pita?: readonly PitaGrafik[];
  /** Lines above the source that say what a figure of the table is not. */
  readonly keterangan?: readonly string[];
  /** "Sumber: …" */
  readonly sumber: string;
  /** The settings that the figures rest on, one line. */
  readonly pengaturan: string;
  /** Point size of the body. */
  readonly huruf: number;
  /** The sheet is hidden: it is for this add-in alone. */
  readonly tersembunyi?: true;
  /** Not every report has it: it is made only where staff ask for it, and kept up to date from then on. */
  readonly pilihan?: true;
}

/** A table that the workbook has no source for. */
export interface TabelKurang {
  readonly nomor: string;
  readonly judul: string;
  /** "belum ada sumber: lembar …" */
  readonly kurang: string;
  /** The worksheet that staff can be given to fill in for it. */
  readonly isian?: NamaIsian;
  readonly pilihan?: true;
}

export type HasilTabel = Tabel | TabelKurang;

export const isKurang = (hasil: HasilTabel): hasil is TabelKurang => "kurang" in hasil;

/** The columns of a header tree, left to right. */
export function kolomTabel(kepala: readonly Judul[]): KolomTabel[] {
  return kepala.flatMap((judul) => ("anak" in judul ? kolomTabel(judul.anak) : [judul]));
}

/** How many header rows a tree needs. */
export function tinggiKepala(kepala: readonly Judul[]): number {
  return Math.max(0, ...kepala.map((judul) => ("anak" in judul ? 1 + tinggiKepala(judul.anak) : 1)));
}

const BAGIAN = / TW [IV]+$/;

/** "Tabel III.2. Capaian Kinerja Tahun 2024"; the appendices of one number share it: "Lampiran 5. … TW I Tahun 2024". */
export function judulLengkap({ nomor, judul }: Pick<Tabel, "nomor" | "judul">): string {
  const nama = namaLembarTabel(nomor);
  return judul.startsWith(`${nama} `) ? judul : `${nama.replace(BAGIAN, "")}. ${judul}`;
}

/** The start of a title that no other table's title has, the year apart: "Tabel III.2. ", "Lampiran 5. … TW I ". */
export function awalJudul(tabel: Pick<Tabel, "nomor" | "judul">): string {
  const nama = namaLembarTabel(tabel.nomor);
  const [bagian] = BAGIAN.exec(nama) ?? [];
  if (bagian === undefined) return tabel.judul.startsWith(`${nama} `) ? `${nama} ` : `${nama}. `;
  const lengkap = judulLengkap(tabel) + TANDA_JUDUL;
  return lengkap.slice(0, lengkap.indexOf(bagian) + bagian.length + 1);
}

/** The worksheet's name: "Tabel III.2", "Lampiran 5 TW I". */
export function namaLembarTabel(nomor: string): string {
  return /^[IV]+\.\d+$/.test(nomor) ? `Tabel ${nomor}` : nomor;
}
