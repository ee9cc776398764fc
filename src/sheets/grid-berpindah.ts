import { Grid } from "./grid";
import type { CellRef, CellValue } from "./snapshot";

/** Of which cell a cell of a row set anew is; the column in the order of the new columns. */
export type Asal = ReadonlyMap<number, readonly (Pick<CellRef, "row" | "column"> | null)[]>;

/**
 * A sheet with rows set anew to the right of what it holds: each cell there is another's, with its contents, and its source
 * is that other cell.
 */
export class GridBerpindah extends Grid {
  constructor(
    private readonly asli: Grid,
    private readonly asal: Asal,
    lebar: number,
  ) {
    const { sheet } = asli;
    const tambah = <T>(baris: readonly (readonly T[])[], kosong: T): (readonly T[])[] =>
      baris.map((isi, i) => {
        const tambahan = asal.get(i + sheet.top);
        if (!tambahan) return isi;
        const ambil = (j: number): T => {
          const sel = tambahan[j];
          return sel ? (baris[sel.row - sheet.top]?.[sel.column - sheet.left] ?? kosong) : kosong;
        };
        return [...isi, ...Array.from({ length: lebar }, (_, j) => ambil(j))];
      });
    super({
      ...sheet,
      values: tambah<CellValue>(sheet.values, ""),
      formulas: tambah<CellValue>(sheet.formulas, ""),
      numberFormats: tambah(sheet.numberFormats, "General"),
      fills: tambah<string | null>(sheet.fills, null),
    });
  }

  override ref(row: number, column: number): CellRef {
    const sel = column > this.asli.right ? this.asal.get(row)?.[column - this.asli.right - 1] : undefined;
    return sel ? { sheetId: this.sheet.id, ...sel } : super.ref(row, column);
  }
}
