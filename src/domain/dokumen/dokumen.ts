import type { Lapis, SusunanTotal } from "../anggaran/susun-total";
import type { Tw } from "../capaian/triwulan";
import type { AsalTabel } from "./asal-tabel";
import type { BarisIndikator, Ukuran } from "./baris-indikator";
import type { DokumenEvaluasi } from "./evaluasi";
import type { BarisRerata } from "./rerata";
import type { AngkaBersumber, CellRef, TeksBersumber } from "./sumber";

export { PERAN_RENCANA_KE_HASIL, type Peran } from "./peran";
export type { BarisIndikator, TerukurSetahun, Ukuran } from "./baris-indikator";
export type { AsalTabel, IsiHasil, TanggalDokumen } from "./asal-tabel";

/** A quarter in which every row has 0, and these cells. */
export interface TriwulanNol {
  readonly tw: Tw;
  readonly sel: readonly CellRef[];
}

export interface DokumenIndikator {
  readonly bentuk: "indikator";
  readonly asal: AsalTabel;
  readonly baris: readonly BarisIndikator[];
  /** Program and kegiatan of a cascade, each with the index in `baris` of the sasaran it stands under; a tujuan under none (-1). */
  readonly bawahan: readonly {
    readonly tingkat: "tujuan" | "program" | "kegiatan";
    readonly induk: number;
    readonly baris: BarisIndikator;
  }[];
  /** Its labelled rows of means. */
  readonly rerata?: readonly BarisRerata[];
  /** The quarters whose realisasi is 0 in every row, which was read as not yet filled in. */
  readonly belumTerisi?: readonly TriwulanNol[];
}

/** A row of pagu and realisasi with the result cells beside it. */
export interface BarisAnggaran {
  readonly sasaran: TeksBersumber | null;
  readonly indikator: TeksBersumber | null;
  readonly program: TeksBersumber | null;
  readonly pagu: AngkaBersumber | null;
  readonly realisasi: AngkaBersumber | null;
  /** The cell for a realisasi that follows from other columns (quarters, parts); undefined where staff fill it in. */
  readonly realisasiSel?: CellRef | null;
  /** The cell for a pagu that follows from its parts; undefined where staff fill it in. */
  readonly paguSel?: CellRef | null;
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
  /** Its rows are kinds of belanja, where programs stand in others. */
  readonly per?: "belanja";
  /** The same rows once more with each quarter's realisasi, where these stand side by side. */
  readonly triwulan?: readonly TampakAnggaran[];
  /** The same rows once more for each kind of belanja or source of money, where these stand side by side. */
  readonly bagian?: readonly TampakAnggaran[];
  readonly terurai?: AnggaranTerurai;
}

/** What stands beside pagu and realisasi by kind of belanja or source of money, row by row. */
export interface AnggaranTerurai {
  /** The headers say that the one is the sum of the others. */
  readonly tegas: boolean;
  readonly baris: readonly {
    readonly pagu: readonly AngkaBersumber[];
    readonly realisasi: readonly AngkaBersumber[];
  }[];
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
