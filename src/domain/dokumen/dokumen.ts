import type { JenisIndikator } from "../capaian/capaian";
import type { Lapis, SusunanTotal } from "../anggaran/susun-total";
import type { BacaanTabel } from "./bacaan";
import type { DokumenEvaluasi } from "./evaluasi";
import type { BarisRerata } from "./rerata";
import type { AngkaBersumber, CellRef, TeksBersumber } from "./sumber";
import type { Pola, Tw } from "../capaian/triwulan";
import type { Makna } from "./makna";

/** What a table is for in the LKj. A worksheet may hold several tables. */
export type Peran =
  | "renstra"
  | "iku"
  | "pk"
  | "pk-perubahan"
  | "pk-anggaran"
  | "rencana-aksi"
  | "monev-tw-1"
  | "monev-tw-2"
  | "monev-tw-3"
  | "monev-tw-4"
  | "monev-tahunan"
  | "pengukuran"
  | "kinerja-rinci"
  | "capaian-lalu"
  | "program-kegiatan"
  | "realisasi-anggaran"
  | "anggaran-dua-tahun"
  | "nasional"
  | "tindak-lanjut"
  | "evaluasi-renja"
  | "evaluasi-renstra"
  | "pegawai"
  | "sarana-prasarana"
  | "strategi";

/** From the five-year plan to this year's results, in the order in which an evaluator reads them. */
export const PERAN_RENCANA_KE_HASIL = [
  "renstra",
  "iku",
  "pk",
  "pk-perubahan",
  "rencana-aksi",
  "monev-tw-1",
  "monev-tw-2",
  "monev-tw-3",
  "monev-tw-4",
  "monev-tahunan",
  "pengukuran",
] as const satisfies readonly Peran[];

/** A target and a realisasi side by side, and the cells where their result belongs. */
export interface Ukuran {
  readonly makna: Makna;
  readonly target: AngkaBersumber | null;
  readonly realisasi: AngkaBersumber | null;
  readonly persen: CellRef | null;
  readonly kriteria: CellRef | null;
}

/** One indikator as one table tells it. */
export interface BarisIndikator {
  readonly sasaran: TeksBersumber | null;
  readonly indikator: TeksBersumber;
  readonly satuan: TeksBersumber | null;
  readonly jenis: JenisIndikator | null;
  readonly pola: Pola | null;
  readonly formula: TeksBersumber | null;
  readonly penjelasan: TeksBersumber | null;
  readonly penanggungJawab: TeksBersumber | null;
  readonly baseline: AngkaBersumber | null;
  /** The annual target of the table's own year. */
  readonly target: AngkaBersumber | null;
  readonly targetTahun: ReadonlyMap<number, AngkaBersumber>;
  readonly targetAkhir: AngkaBersumber | null;
  /** Realisasi of a whole year, where the table gives it. */
  readonly realisasi: AngkaBersumber | null;
  /** Last year's figures where the same table has them beside this year's. */
  readonly lalu: { readonly target: AngkaBersumber | null; readonly realisasi: AngkaBersumber | null } | null;
  readonly targetTw: ReadonlyMap<Tw, AngkaBersumber>;
  readonly realisasiTw: ReadonlyMap<Tw, AngkaBersumber>;
  /** Every target–realisasi pair in the row that has a result cell or could have one. */
  readonly ukuran: readonly Ukuran[];
}

/** What a result cell holds already, as Excel gives it (T04, T05). */
export interface IsiHasil {
  readonly sel: CellRef;
  readonly nilai: string | number | boolean;
  readonly format: string;
  readonly berformula: boolean;
}

/** When a document was signed; `hari` null where only the month is given ("Januari 2024"). */
export interface TanggalDokumen {
  readonly teks: string;
  readonly tahun: number;
  readonly bulan: number;
  readonly hari: number | null;
  readonly sel: CellRef;
}

/** Where a table was found and what it says of itself. */
export interface AsalTabel {
  readonly peran: Peran;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly judul: readonly TeksBersumber[];
  /** The jabatan that signs its sheet as Pihak Pertama, for a Perjanjian Kinerja. */
  readonly pihakPertama: string | null;
  readonly tahun: number | null;
  /** 1, 2 … for PK Perubahan Kesatu, Kedua …; 0 where not numbered. */
  readonly perubahanKe: number;
  readonly tersembunyi: boolean;
  /** Sasaran, program and kegiatan side by side, with rows of quarters under each (L1303–1330). */
  readonly kaskade: boolean;
  /** True for a second reading of a table whose main role is another: used only where no table has this role. */
  readonly pendamping: boolean;
  /** Its indikator are of programs or kegiatan: those of the unit only where no table has indikator of sasaran. */
  readonly rinci: boolean;
  /** Why the table was taken for this role, in Indonesian, for the pane. */
  readonly alasan: string;
  /** Title and header cells that name a quarter, with the quarter they name. */
  readonly judulTw: readonly { readonly tw: Tw; readonly sel: CellRef }[];
  /** Columns that write some amounts as 1.234.567 and others as 1,234,567: each such column's cells. */
  readonly notasiBercampur: readonly (readonly TeksBersumber[])[];
  /** Cells that were read and whose formula refers to the cell itself. */
  readonly rumusMelingkar: readonly CellRef[];
  /** Cells of names and other words that hold an Excel error. */
  readonly teksGalat: readonly TeksBersumber[];
  /** Contents of the result cells, by `kunciSel`; blank ones left out. */
  readonly isiHasil: ReadonlyMap<string, IsiHasil>;
  /** The date of signing that its sheet names, for a Perjanjian Kinerja. */
  readonly tanggal: TanggalDokumen | null;
  /** How its columns and rows were read, and how surely; null for supporting tables, which hold no figures. */
  readonly bacaan: BacaanTabel | null;
}

export interface DokumenIndikator {
  readonly bentuk: "indikator";
  readonly asal: AsalTabel;
  readonly baris: readonly BarisIndikator[];
  /** Program and kegiatan of a cascade, each with the index in `baris` of the sasaran it stands under. */
  readonly bawahan: readonly {
    readonly tingkat: "program" | "kegiatan";
    readonly induk: number;
    readonly baris: BarisIndikator;
  }[];
  /** Its labelled rows of means. */
  readonly rerata?: readonly BarisRerata[];
}

/** A row of pagu and realisasi with the result cells beside it. */
export interface BarisAnggaran {
  readonly sasaran: TeksBersumber | null;
  readonly indikator: TeksBersumber | null;
  readonly program: TeksBersumber | null;
  readonly pagu: AngkaBersumber | null;
  readonly realisasi: AngkaBersumber | null;
  readonly persen: CellRef | null;
  readonly efisiensi: CellRef | null;
  /** The unit of the efisiensi column, by its header. */
  readonly satuanEfisiensi: "rupiah" | "persen";
  /** Whether totals add it up, or it is a detail, outside of the table, or of a level that is not known. */
  readonly lapis: Lapis;
  /** Kinerja columns beside the budget (Tabel III.12), where the sheet has them. */
  readonly kinerja: readonly Ukuran[];
}

/** Cells of a total row, and which rows it adds up (indexes into `baris`). */
export interface BarisTotalAnggaran extends SusunanTotal {
  readonly pagu: AngkaBersumber | null;
  readonly realisasi: AngkaBersumber | null;
  readonly paguSel: CellRef | null;
  readonly realisasiSel: CellRef | null;
  readonly persen: CellRef | null;
  readonly efisiensi: CellRef | null;
  readonly satuanEfisiensi: "rupiah" | "persen";
}

/** The rows and totals of a budget table, for the year or for one of its quarters. */
export interface TampakAnggaran {
  readonly baris: readonly BarisAnggaran[];
  readonly total: readonly BarisTotalAnggaran[];
}

export interface DokumenAnggaran extends TampakAnggaran {
  readonly bentuk: "anggaran";
  readonly asal: AsalTabel;
  /** The same rows once more with each quarter's realisasi, where these stand side by side. */
  readonly triwulan?: readonly TampakAnggaran[];
}

/** A program or kegiatan before and after the change of the budget. */
export interface BarisProgram {
  readonly sasaran: TeksBersumber | null;
  readonly kode: TeksBersumber | null;
  readonly nama: TeksBersumber;
  /** 0 for a program, 1 for its kegiatan, 2 for a sub kegiatan. */
  readonly tingkat: number;
  readonly sebelum: AngkaBersumber | null;
  readonly sesudah: AngkaBersumber | null;
  readonly selisih: CellRef | null;
  readonly lapis: Lapis;
}

/** Cells of a total row of programs, and which rows it adds up. */
export interface BarisTotalProgram extends SusunanTotal {
  readonly sebelum: CellRef | null;
  readonly sesudah: CellRef | null;
  readonly selisih: CellRef | null;
}

export interface DokumenProgram {
  readonly bentuk: "program";
  readonly asal: AsalTabel;
  readonly baris: readonly BarisProgram[];
  readonly urusan: readonly TeksBersumber[];
  readonly total: readonly BarisTotalProgram[];
}

/** A year's belanja and the cell of its sum. */
export interface DokumenAnggaranTahunan {
  readonly bentuk: "anggaran-tahunan";
  readonly asal: AsalTabel;
  readonly baris: readonly {
    readonly tahun: number;
    readonly belanja: readonly { readonly nama: TeksBersumber; readonly nilai: AngkaBersumber }[];
    readonly jumlah: CellRef | null;
  }[];
}

export interface DokumenTeks {
  readonly bentuk: "teks";
  readonly asal: AsalTabel;
  readonly baris: readonly { readonly kolom: readonly (TeksBersumber | null)[] }[];
}

export type Dokumen =
  DokumenIndikator | DokumenAnggaran | DokumenProgram | DokumenAnggaranTahunan | DokumenEvaluasi | DokumenTeks;
