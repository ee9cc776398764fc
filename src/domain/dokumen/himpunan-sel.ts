import type { CellRef } from "./sumber";

const BARIS_EXCEL = 1_048_576;
const BIT = 32;

/** A number for a cell of one sheet: small for the columns that tables have, so that maps of cells stay cheap. */
export function nomorSel(row: number, column: number): number {
  return column * BARIS_EXCEL + row;
}

/** The rows of one column, a bit each; it grows with the last of them. */
interface Kolom {
  bit: Uint32Array;
}

/** A set of cells, without a text or an entry for each. */
export class HimpunanSel {
  private readonly perLembar = new Map<string, Map<number, Kolom>>();
  /** Cells of one sheet are asked about one after another. */
  private lembar: string | null = null;
  private kolom = new Map<number, Kolom>();

  ada({ sheetId, row, column }: CellRef): boolean {
    const kolom = this.milik(sheetId).get(column);
    return kolom !== undefined && isTertanda(kolom.bit, row);
  }

  /** Adds a cell; false where it was there already. */
  tambah({ sheetId, row, column }: CellRef): boolean {
    const milik = this.milik(sheetId);
    let kolom = milik.get(column);
    if (!kolom) milik.set(column, (kolom = { bit: new Uint32Array(BIT) }));
    if (isTertanda(kolom.bit, row)) return false;
    const tempat = Math.floor(row / BIT);
    if (tempat >= kolom.bit.length) kolom.bit = lebih(kolom.bit, tempat);
    kolom.bit[tempat] = (kolom.bit[tempat] ?? 0) | (1 << (row % BIT));
    return true;
  }

  private milik(sheetId: string): Map<number, Kolom> {
    if (this.lembar === sheetId) return this.kolom;
    let kolom = this.perLembar.get(sheetId);
    if (!kolom) this.perLembar.set(sheetId, (kolom = new Map<number, Kolom>()));
    this.lembar = sheetId;
    this.kolom = kolom;
    return kolom;
  }
}

const isTertanda = (bit: Uint32Array, row: number): boolean =>
  ((bit[Math.floor(row / BIT)] ?? 0) & (1 << (row % BIT))) !== 0;

function lebih(bit: Uint32Array, tempat: number): Uint32Array {
  const besar = new Uint32Array(Math.max(tempat + 1, bit.length * 2));
  besar.set(bit);
  return besar;
}
