import type { Cell, Row } from "./cell";
import { lastColumn, lastRow, type Rect } from "./rect";

/** Rows or columns put in (`count` > 0) or taken out (`count` < 0) from `at` on. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function isRemoved(index: number, { at, count }: Shift): boolean {
  return count < 0 && index >= at && index < at - count;
}

function move(cell: Cell): void {
  cell.moved = true;
}

/** Moves rows; gives the places in the text of those that are gone. */
export function shiftRows(rows: Row[], shift: Shift): Place[] {
  const gone = rows.filter((row) => isRemoved(row.index, shift));
  if (gone.length > 0)
    rows.splice(
      rows.findIndex((row) => row === gone[0]),
      gone.length,
    );
  for (const row of rows) {
    if (row.index < shift.at) continue;
    row.index += shift.count;
    row.moved = true;
    row.changed = true;
    row.cells.forEach(move);
  }
  return gone.filter((row) => row.start >= 0).map(({ start, end }) => ({ start, end }));
}

/** Moves the cells of a row. */
export function shiftColumns(row: Row, shift: Shift): void {
  const gone = row.cells.filter((cell) => isRemoved(cell.column, shift));
  if (gone.length > 0)
    row.cells.splice(
      row.cells.findIndex((cell) => cell === gone[0]),
      gone.length,
    );
  const places = gone.filter((cell) => cell.start >= 0).map(({ start, end }) => ({ start, end }));
  row.removed = [...(row.removed ?? []), ...places];
  for (const cell of row.cells) {
    if (cell.column < shift.at) continue;
    cell.column += shift.count;
    move(cell);
  }
  row.changed = true;
}

/** Where a span from `first` to `last` is afterwards; null where nothing of it is left. */
export function shiftedSpan(first: number, last: number, shift: Shift): readonly [number, number] | null {
  const { at, count } = shift;
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const from = first < at ? first : first < end ? at : first + count;
  const to = last < at ? last : last < end ? at - 1 : last + count;
  return to < from ? null : [from, to];
}

/** Where a rectangle is afterwards, as Excel's own references follow; null where nothing of it is left. */
export function shiftedRect(rect: Rect, shift: Shift): Rect | null {
  if (shift.axis === "row") {
    if (rect.top === 0 && rect.bottom === lastRow) return rect;
    const rows = shiftedSpan(rect.top, rect.bottom, shift);
    return rows && { ...rect, top: rows[0], bottom: Math.min(rows[1], lastRow) };
  }
  if (rect.left === 0 && rect.right === lastColumn) return rect;
  const columns = shiftedSpan(rect.left, rect.right, shift);
  return columns && { ...rect, left: columns[0], right: Math.min(columns[1], lastColumn) };
}
