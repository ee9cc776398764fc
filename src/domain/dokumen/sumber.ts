import type { Angka } from "../angka/angka";
import type { Desimal } from "../angka/desimal";
import { bilanganDari } from "../angka/isi";

/** A cell of a worksheet, zero-based. The sheet is named by its id, which survives renaming. */
export interface CellRef {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A figure and the cell that it was read from. */
export interface AngkaBersumber {
  readonly angka: Angka;
  readonly sel: CellRef;
  /** Where several cells make the figure (the months of a year): those before `sel`. */
  readonly bersama?: readonly CellRef[];
}

/** The number of a cell; null for anything that is no plain number. */
export const bilanganSel = (satu: Pick<AngkaBersumber, "angka"> | null | undefined): Desimal | null =>
  bilanganDari(satu?.angka);

/** Every cell that a figure rests on. */
export const selAsal = ({ sel, bersama }: AngkaBersumber): readonly CellRef[] =>
  bersama === undefined ? [sel] : [...bersama, sel];

/** A text and the cell that it was read from; `teks` is trimmed, with single spaces. */
export interface TeksBersumber {
  readonly teks: string;
  readonly sel: CellRef;
}

export function samaSel(a: CellRef, b: CellRef): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
}

/** A key for maps and sets of cells. */
export function kunciSel(sel: CellRef): string {
  return `${sel.sheetId}!${sel.row},${sel.column}`;
}
