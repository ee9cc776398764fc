import { eachAttribute, type XmlCursor } from "../xml-cursor";
import type { Cell, Row } from "./cell";
import type { CellBudget } from "./cell-budget";
import type { CellReader } from "./read-cell";
import { lastRow } from "./rect";
import { styleIndex } from "./style-index";

/** Reads the rows inside `<sheetData>`. */
export class RowReader {
  readonly rows: Row[] = [];

  constructor(
    private readonly cursor: XmlCursor,
    private readonly prefix: string,
    private readonly cells: CellReader,
    private readonly budget: CellBudget,
  ) {}

  /** With the cursor on `<sheetData>`; leaves it on `</sheetData>`. */
  readAll(): void {
    const { cursor } = this;
    const depth = cursor.depth;
    const rowName = `${this.prefix}row`;
    while (cursor.next() && cursor.depth >= depth) {
      if (cursor.name === rowName) this.readRow();
      else cursor.skip();
    }
  }

  private readRow(): void {
    const { cursor, rows } = this;
    const start = cursor.start;
    const openEnd = cursor.end;
    const { index, style } = this.rowAttributes();
    this.budget.spend(cursor.part);
    if (index > lastRow || index <= (rows.at(-1)?.index ?? -1)) cursor.fail(`row ${index + 1} is out of order`);
    const cells: Cell[] = [];
    if (cursor.kind === "open") this.readCells(index, cells);
    rows.push({ index, style, cells, start, openEnd, closeStart: cursor.start, end: cursor.end, changed: false });
  }

  private readCells(row: number, cells: Cell[]): void {
    const { cursor } = this;
    const depth = cursor.depth;
    const cellTag = `${this.prefix}c`;
    let last = -1;
    while (cursor.next() && cursor.depth >= depth) {
      if (cursor.name !== cellTag) {
        cursor.skip();
        continue;
      }
      this.budget.spend(cursor.part);
      const cell = this.cells.read(row, last + 1);
      if (cell.column <= last) cursor.fail(`the cells of row ${row + 1} are out of order`);
      last = cell.column;
      cells.push(cell);
    }
  }

  private rowAttributes(): { index: number; style: number } {
    const { text, start, end } = this.cursor;
    const row = { index: (this.rows.at(-1)?.index ?? -1) + 1, style: -1, isStyled: false };
    eachAttribute(text, start, end, (name, from, to) => {
      if (name === "r") row.index = Number(text.slice(from, to)) - 1;
      else if (name === "s") row.style = styleIndex(text.slice(from, to));
      else if (name === "customFormat") row.isStyled = isTrue(text.slice(from, to));
    });
    if (!Number.isInteger(row.index)) this.cursor.fail("a row has no number");
    return { index: row.index, style: row.isStyled ? row.style : -1 };
  }
}

export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
