import type { Rect } from "../../../sheets/snapshot";
import { cellName, columnLetters, columnOf } from "./address";

export type { Rect };

export const lastRow = 1_048_575;
export const lastColumn = 16_383;
export const wholeSheet: Rect = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function cellCount(rect: Rect): number {
  return rowCount(rect) * columnCount(rect);
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

export function covers(outer: Rect, inner: Rect): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** "A1", "A1:B2", "A:C" or "1:3", as Excel writes it. */
export function rectName(rect: Rect): string {
  const allRows = rect.top === 0 && rect.bottom === lastRow;
  if (allRows && !(rect.left === 0 && rect.right === lastColumn))
    return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  if (rect.left === 0 && rect.right === lastColumn) return `${rect.top + 1}:${rect.bottom + 1}`;
  const first = cellName(rect.top, rect.left);
  const last = cellName(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/;

function cornerOf(text: string): { row: number; column: number } | null {
  const match = corner.exec(text);
  if (!match || text === "") return null;
  const column = match[1] === undefined ? -1 : columnOf(match[1]);
  const row = match[2] === undefined ? -1 : Number(match[2]) - 1;
  if (column > lastColumn || row > lastRow || (match[2] !== undefined && row < 0)) return null;
  return { row, column };
}

/** Reads "A1", "$A$1:B2", "A:C" or "1:3"; null for anything else. */
export function parseRect(text: string): Rect | null {
  const [first = "", last = first, ...more] = text.split(":");
  const from = cornerOf(first);
  const to = cornerOf(last);
  if (!from || !to || more.length > 0) return null;
  if (from.row < 0 !== to.row < 0 || from.column < 0 !== to.column < 0) return null;
  const isSingle = !text.includes(":");
  if (isSingle && (from.row < 0 || from.column < 0)) return null;
  const rows: [number, number] = from.row < 0 ? [0, lastRow] : [from.row, to.row];
  const columns: [number, number] = from.column < 0 ? [0, lastColumn] : [from.column, to.column];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
