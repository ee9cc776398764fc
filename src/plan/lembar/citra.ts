import type { Huruf } from "../../domain/pengaturan/cetak";
import type { Halaman } from "./halaman-cetak";
import type { Rect } from "../../sheets/snapshot";
import type { Grafik } from "../grafik/rencana-grafik";
import type { CellState } from "../plan";

/** Looks of a rectangle; what is undefined stays as an earlier entry left it. */
export interface Gaya {
  readonly rect: Rect;
  readonly ukuran?: number;
  readonly tebal?: boolean;
  readonly miring?: boolean;
  readonly mendatar?: "Left" | "Center" | "Right";
  readonly tegak?: "Top" | "Center";
  readonly lipat?: boolean;
  /** Thin lines round every cell, or none. */
  readonly garis?: boolean;
}

/** What a whole worksheet of ours is to look like, as data; rows and columns count from A1. */
export interface CitraLembar {
  readonly nomor: string;
  readonly nama: string;
  /** One entry a cell. */
  readonly sel: readonly (readonly CellState[])[];
  readonly gabung: readonly Rect[];
  /** Later entries win. */
  readonly gaya: readonly Gaya[];
  /** Points. */
  readonly lebar: readonly number[];
  readonly tinggi: readonly number[];
  readonly huruf: Huruf;
  readonly halaman: Halaman;
  /** The header rows that every printed page repeats, first and last. */
  readonly kepala: readonly [awal: number, akhir: number];
  /** Rows from the top that are printed: the note of settings, below them, is for staff and not for the report. */
  readonly tercetak: number;
  readonly tersembunyi: boolean;
  /** From now on the sheet is staff's: its tab is not coloured as ours are, and its print area not set. */
  readonly milikStaf?: true;
  readonly grafik: readonly Grafik[];
}

/** A rectangle as an address: "A1:K20". */
export const ukuranCitra = ({
  sel,
  lebar,
}: Pick<CitraLembar, "sel" | "lebar">): { readonly baris: number; readonly kolom: number } => ({
  baris: sel.length,
  kolom: lebar.length,
});
