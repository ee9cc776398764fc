import { shiftFormula } from "./shift-formula";
import { blank, lowerBound, type Cell, type CellContent, type Row } from "./cell";
import { bounding, type Rect } from "./rect";
import { shiftColumns, shiftRows, type Shift } from "./shift";

/** The cells of a sheet: read from its text, changed in memory. */
export class SheetCells {
  private readonly byIndex = new Map<number, Row>();
  /** Bounds of the cells that were written. */
  written: Rect | null = null;
  /** True once a cell that has or had a formula got new content. */
  formulaOverwritten = false;
  contentChanged = false;
  changed = false;
  private arrays: Rect[] | null = null;
  /** Places of rows in the part's text that are there no more. */
  readonly removedRows: { readonly start: number; readonly end: number }[] = [];

  constructor(
    readonly rows: Row[],
    private readonly columnStyle: (column: number) => number,
  ) {
    for (const row of rows) this.byIndex.set(row.index, row);
  }

  row(index: number): Row | undefined {
    return this.byIndex.get(index);
  }

  cell(row: number, column: number): Cell | undefined {
    const cells = this.byIndex.get(row)?.cells;
    if (!cells) return undefined;
    const found = cells[lowerBound(cells, column, (cell) => cell.column)];
    return found?.column === column ? found : undefined;
  }

  /** The style a cell has or would have if it were there. */
  styleAt(row: number, column: number): number {
    const existing = this.byIndex.get(row);
    return this.cell(row, column)?.style ?? this.defaultStyle(existing, column);
  }

  defaultStyle(row: Row | undefined, column: number): number {
    return row && row.style >= 0 ? row.style : this.columnStyle(column);
  }

  /** Calls `visit` for each cell that is there inside the rectangle, row by row. */
  each(rect: Rect, visit: (cell: Cell, row: Row) => void): void {
    const first = lowerBound(this.rows, rect.top, (row) => row.index);
    for (let at = first; at < this.rows.length; at++) {
      const row = this.rows[at];
      if (!row || row.index > rect.bottom) return;
      const { cells } = row;
      for (let index = lowerBound(cells, rect.left, (cell) => cell.column); index < cells.length; index++) {
        const cell = cells[index];
        if (!cell || cell.column > rect.right) break;
        visit(cell, row);
      }
    }
  }

  setContent(rowIndex: number, column: number, content: CellContent): void {
    const existing = this.cell(rowIndex, column);
    if (!existing && content.kind === "blank" && content.formula === undefined) return;
    const cell = existing ?? this.insert(rowIndex, column);
    if (cell.formula) this.releaseShared(rowIndex, cell);
    this.releaseArray(cell);
    if (cell.formula || content.formula !== undefined) this.formulaOverwritten = true;
    cell.kind = content.kind;
    cell.value = content.value;
    cell.formula = content.formula === undefined ? null : { type: "own", text: content.formula };
    cell.contentChanged = true;
    this.contentChanged = true;
    this.touch(rowIndex, column);
  }

  setStyle(rowIndex: number, column: number, style: number): void {
    if (this.styleAt(rowIndex, column) === style) return;
    const cell = this.cell(rowIndex, column) ?? this.insert(rowIndex, column);
    cell.style = style;
    cell.styleChanged = true;
    this.touch(rowIndex, column);
  }

  /** Changes attributes of a row's element, as its height. */
  setRowAttributes(index: number, attributes: Readonly<Record<string, string>>): void {
    const row = this.byIndex.get(index) ?? this.insertRow(index);
    row.attributes = { ...row.attributes, ...attributes };
    row.changed = true;
    this.changed = true;
  }

  /** Moves what stands at or behind a place as rows or columns are put in there, or taken out. */
  shift(move: Shift): void {
    if (move.axis === "row") {
      this.removedRows.push(...shiftRows(this.rows, move));
      this.byIndex.clear();
      for (const row of this.rows) this.byIndex.set(row.index, row);
    } else for (const row of this.rows) shiftColumns(row, move);
    this.changed = true;
    this.contentChanged = true;
    const used = this.rows.at(-1);
    const right = Math.max(0, ...this.rows.map((row) => row.cells.at(-1)?.column ?? 0));
    this.written = { top: 0, left: 0, bottom: used?.index ?? 0, right };
  }

  /** The areas of array formulas and data tables, which can only be overwritten as a whole. */
  arrayAreas(): readonly Rect[] {
    this.arrays ??= this.rows.flatMap((row) =>
      row.cells.flatMap(({ formula }) =>
        formula?.type === "dataTable" || (formula?.type === "array" && !formula.spills) ? [formula.area] : [],
      ),
    );
    return this.arrays;
  }

  /** The results beside a formula that is replaced go with it. */
  private releaseArray(cell: Cell): void {
    const { formula } = cell;
    if (formula?.type !== "array" && formula?.type !== "dataTable") return;
    this.arrays = this.arrayAreas().filter((area) => area !== formula.area);
    this.each(formula.area, (other, row) => {
      if (other === cell || other.formula) return;
      Object.assign(other, blank, { contentChanged: true });
      row.changed = true;
    });
  }

  private touch(row: number, column: number): void {
    this.changed = true;
    const owner = this.byIndex.get(row);
    if (owner) owner.changed = true;
    const place = { top: row, left: column, bottom: row, right: column };
    this.written = this.written ? bounding(this.written, place) : place;
  }

  /** When the first cell of a shared formula goes, every other cell gets the formula written out. */
  private releaseShared(rowIndex: number, cell: Cell): void {
    if (cell.formula?.type !== "shared") return;
    const { group } = cell.formula;
    if (group.row !== rowIndex || group.column !== cell.column) return;
    for (const row of this.rows)
      for (const other of row.cells) {
        if (other === cell || other.formula?.type !== "shared" || other.formula.group !== group) continue;
        const text = shiftFormula(group.text, row.index - group.row, other.column - group.column);
        other.formula = { type: "own", text };
        other.contentChanged = true;
        row.changed = true;
      }
  }

  private insert(rowIndex: number, column: number): Cell {
    const row = this.byIndex.get(rowIndex) ?? this.insertRow(rowIndex);
    const cell: Cell = {
      column,
      style: this.defaultStyle(row, column),
      ...blank,
      formula: null,
      start: -1,
      end: -1,
      contentChanged: true,
      styleChanged: true,
    };
    row.cells.splice(
      lowerBound(row.cells, column, (one) => one.column),
      0,
      cell,
    );
    return cell;
  }

  private insertRow(index: number): Row {
    const row: Row = { index, style: -1, cells: [], start: -1, openEnd: -1, closeStart: -1, end: -1, changed: true };
    this.rows.splice(
      lowerBound(this.rows, index, (one) => one.index),
      0,
      row,
    );
    this.byIndex.set(index, row);
    return row;
  }
}
