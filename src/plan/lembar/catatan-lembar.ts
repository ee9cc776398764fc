import { petakan, type Bertahap } from "../../domain/alur/bertahap";
import type { CellValue } from "../../sheets/snapshot";
import type { CellState } from "../plan";
import type { CitraLembar } from "./citra";

/** What the workbook remembers of a sheet of ours as it was last written, to tell staff's edits from ours. */
export interface CatatanLembar {
  readonly nama: string;
  readonly baris: number;
  readonly kolom: number;
  /** The header rows that are printed on every page, first and last; null where an older version wrote the sheet. */
  readonly kepala: readonly [awal: number, akhir: number] | null;
  /** Rows from the top that are printed. */
  readonly tercetak: number;
  /** Rows that start a printed page. */
  readonly jeda: readonly number[];
  /** Fingerprints: of the looks, of the row heights, and row by row of each cell's content, and of its format and fill. */
  readonly bentuk: string;
  readonly tinggi: string;
  readonly sel: readonly string[];
  readonly rupa: readonly string[];
}

/** By the table's number. */
export type CatatanTabel = Readonly<Record<string, CatatanLembar>>;

/** A short fingerprint of a text (FNV-1a). */
function sidik(teks: string): string {
  let hasil = 0x811c9dc5;
  for (let i = 0; i < teks.length; i++) hasil = Math.imul(hasil ^ teks.charCodeAt(i), 0x01000193);
  return (hasil >>> 0).toString(36);
}

const DIGIT_TERSIMPAN = 15;

/** A content as every spreadsheet program keeps it, as a text: of a figure Excel saves 17 digits, LibreOffice 15. */
function sepertiTersimpan(isi: CellValue): string {
  const teks = String(isi);
  return typeof isi !== "number" || teks.length <= DIGIT_TERSIMPAN
    ? teks
    : String(Number(isi.toPrecision(DIGIT_TERSIMPAN)));
}

/** True for a figure that nobody types: it was computed, and another program cut it off. */
export function isTerpotong(isi: CellValue): boolean {
  if (typeof isi !== "number") return false;
  const teks = String(isi);
  return teks.replace(/\D/g, "").length >= 14 && teks === sepertiTersimpan(isi);
}

export function sidikIsi(isi: CellValue): string {
  return isi === "" ? "" : sidik(`${typeof isi}:${sepertiTersimpan(isi)}`);
}

/** Of what we give a cell, never of what Excel says of it; parentheses as in the fingerprints of older versions. */
export function sidikRupa({ numberFormat, fill }: CellState): string {
  const format = numberFormat.replace(/\\([()])/g, "$1");
  return format === "General" && fill === null ? "" : sidik(`${format}|${fill ?? ""}`);
}

/** Rows of a sheet of ours whose cells are looked at before others may have a turn. */
export const BARIS_LEMBAR_SEKALI = 500;

export function* catat(citra: CitraLembar, nama: string): Bertahap<CatatanLembar> {
  const perBaris = yield* petakan(
    citra.sel,
    (baris) => baris.map((sel) => [sidikIsi(sel.content), sidikRupa(sel)] as const),
    BARIS_LEMBAR_SEKALI,
  );
  const sidikSel = perBaris.flat();
  return {
    nama,
    baris: citra.sel.length,
    kolom: citra.lebar.length,
    kepala: citra.kepala,
    tercetak: citra.tercetak,
    jeda: citra.halaman.jeda,
    bentuk: sidik(
      JSON.stringify([citra.gabung, citra.gaya, citra.lebar, citra.kepala, citra.tercetak, citra.huruf, citra.halaman]),
    ),
    tinggi: sidik(JSON.stringify(citra.tinggi)),
    sel: sidikSel.map(([isi]) => isi),
    rupa: sidikSel.map(([, rupa]) => rupa),
  };
}

const ke = (catatan: CatatanLembar | null, row: number, column: number): number =>
  catatan && row < catatan.baris && column < catatan.kolom ? row * catatan.kolom + column : -1;

/** What we last wrote into a cell; undefined outside of what we wrote. */
export function sidikLama(catatan: CatatanLembar | null, row: number, column: number): string | undefined {
  return catatan?.sel[ke(catatan, row, column)];
}

/** The format and fill that we last gave a cell; undefined outside of what we wrote. */
export function rupaLama(catatan: CatatanLembar | null, row: number, column: number): string | undefined {
  return catatan?.rupa[ke(catatan, row, column)];
}
