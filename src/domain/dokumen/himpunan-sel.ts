import type { CellRef } from "./sumber";

const BARIS_EXCEL = 1_048_576;

/** A number for a cell of one sheet: small for the columns that tables have, so that maps of cells stay cheap. */
export function nomorSel(row: number, column: number): number {
  return column * BARIS_EXCEL + row;
}

/** A set of cells, without a text for each. */
export class HimpunanSel {
  private readonly perLembar = new Map<string, Set<number>>();

  ada({ sheetId, row, column }: CellRef): boolean {
    return this.perLembar.get(sheetId)?.has(nomorSel(row, column)) === true;
  }

  /** Adds a cell; false where it was there already. */
  tambah({ sheetId, row, column }: CellRef): boolean {
    let nomor = this.perLembar.get(sheetId);
    if (!nomor) this.perLembar.set(sheetId, (nomor = new Set()));
    const banyak = nomor.size;
    return nomor.add(nomorSel(row, column)).size > banyak;
  }
}
