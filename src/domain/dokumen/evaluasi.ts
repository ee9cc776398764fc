import type { Pola, Tw } from "../capaian/triwulan";
import type { Ungkapan } from "../rumus/ungkapan";
import type { AsalTabel } from "./asal-tabel";
import type { AngkaBersumber, TeksBersumber } from "./sumber";

/** K and Rp of an evaluation form stand side by side and are never mixed. */
export type SisiEvaluasi = "kinerja" | "anggaran";

/** What a column of E.81, E.80 and their variants holds (triwulan.md §4). */
export type ArtiEvaluasi =
  /** Target at the end of the Renstra (E.81 column 5), realisasi up to last year (6), target of the year (7). */
  | { readonly jenis: "target-akhir" | "lalu" | "target" }
  | { readonly jenis: "tw"; readonly tw: Tw }
  /** Realisasi of the year (12), of all years so far (13), at the end of the plan (E.80). */
  | { readonly jenis: "tahun-ini" | "sampai-tahun-ini" | "capaian-akhir" }
  /** A year of a form that shows several side by side; `tahun` as its header names it. */
  | { readonly jenis: "target-tahun" | "realisasi-tahun"; readonly tahun: string }
  /** A percentage of two others (14). */
  | { readonly jenis: "tingkat" };

export interface KolomEvaluasi {
  readonly column: number;
  readonly sisi: SisiEvaluasi;
  /** As the row of column numbers has it, else one of its own; K and Rp of one group share it. */
  readonly nomor: string;
  readonly arti: ArtiEvaluasi;
  /** How it follows from other columns' `nomor`; null for what staff fill in. */
  readonly rumus: Ungkapan | null;
  /** The header itself states the formula. */
  readonly rumusTertulis: boolean;
}

/** One program, kegiatan or sub kegiatan, or one more indikator of it, with the figures of its columns. */
export interface BarisEvaluasi {
  readonly nama: TeksBersumber | null;
  readonly indikator: TeksBersumber | null;
  /** A column's word, or the word behind the figures ("12 Dok"). */
  readonly satuan: string | null;
  /** By column. A result cell that is blank is there as `kosong`. */
  readonly isi: ReadonlyMap<number, AngkaBersumber>;
  /** How staff said that its quarters make up the year; none where they didn't. */
  readonly pola?: Pola;
}

/** An evaluation of Renja or Renstra: computed in place; its rows are not the office's indikator. */
export interface DokumenEvaluasi {
  readonly bentuk: "evaluasi";
  readonly asal: AsalTabel;
  readonly kolom: readonly KolomEvaluasi[];
  readonly baris: readonly BarisEvaluasi[];
}
