import type { DaftarPredikat } from "../domain/angka/daftar-predikat";
import type { CellRef } from "../domain/dokumen/sumber";

export type { CellRef };

/** What a cell holds, as `Range.values` gives it: "" is blank, an Excel error is its text ("#REF!"). */
export type CellValue = string | number | boolean;

/** Zero-based, inclusive rectangle. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One worksheet as it was when it was read. All grids start at (`top`, `left`) and have the same shape. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As `Range.formulas`: text starting with "=" where the cell has a formula, else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** "#RRGGBB", or null for no fill. */
  readonly fills: readonly (readonly (string | null)[])[];
  /** Merged areas, or null where this Excel cannot tell (before ExcelApi 1.13). */
  readonly merges: readonly Rect[] | null;
  /** Where `merges` are not known: those that lie over the figures of several indikator, the only ones asked for. */
  readonly coveredFigures?: readonly Rect[];
  /** True where only the top of a large sheet was read, because no table was recognised in it. */
  readonly isPartial: boolean;
  /** The grades that its cells are read by, where staff set their own; only ever there while it is read. */
  readonly predikat?: DaftarPredikat;
}

/** Every worksheet of a workbook, in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}
