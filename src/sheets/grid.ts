import type { CellRef } from "../domain/dokumen/sumber";
import type { CellValue, Rect, SheetSnapshot } from "./snapshot";
import { isBlank } from "./rata-teks";

/** Reads a sheet snapshot by absolute, zero-based row and column; outside of it everything is blank. */
export class Grid {
  readonly bottom: number;
  readonly right: number;
  private readonly mergeByRow: ReadonlyMap<number, readonly Rect[]> | null;
  private coverByRow: ReadonlyMap<number, readonly Rect[]> | null = null;

  constructor(readonly sheet: SheetSnapshot) {
    this.bottom = sheet.top + sheet.values.length - 1;
    this.right = sheet.left + (sheet.values[0]?.length ?? 0) - 1;
    this.mergeByRow = sheet.merges === null ? null : groupByTopRow(sheet.merges);
  }

  get top(): number {
    return this.sheet.top;
  }

  get left(): number {
    return this.sheet.left;
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.sheet.top]?.[column - this.sheet.left] ?? "";
  }

  /** The formula text starting with "=", or null for a constant. */
  formula(row: number, column: number): string | null {
    const isi = this.sheet.formulas[row - this.sheet.top]?.[column - this.sheet.left];
    if (typeof isi !== "string" || !isi.startsWith("=")) return null;
    return isi === this.value(row, column) ? null : isi;
  }

  numberFormat(row: number, column: number): string {
    return this.sheet.numberFormats[row - this.sheet.top]?.[column - this.sheet.left] ?? "General";
  }

  fill(row: number, column: number): string | null {
    return this.sheet.fills[row - this.sheet.top]?.[column - this.sheet.left] ?? null;
  }

  isBlank(row: number, column: number): boolean {
    return isBlank(this.value(row, column));
  }

  ref(row: number, column: number): CellRef {
    return { sheetId: this.sheet.id, row, column };
  }

  /** The last column of the merged area that starts at this cell, or null where merges are unknown. */
  mergedRight(row: number, column: number): number | null {
    if (this.mergeByRow === null) return null;
    const area = this.mergeByRow.get(row)?.find((m) => m.left === column);
    return area?.right ?? column;
  }

  /** True where a merged area covers the cell without starting there. False where merges are unknown. */
  isCovered(row: number, column: number): boolean {
    const area = this.coveringArea(row, column);
    return area !== null && (row !== area.top || column !== area.left);
  }

  /** The merged area that the cell belongs to, its first cell included; null for none, or where merges are unknown. */
  coveringArea(row: number, column: number): Rect | null {
    this.coverByRow ??= groupByEveryRow(this.sheet.merges ?? this.sheet.coveredFigures ?? [], this.bottom);
    return this.coverByRow.get(row)?.find((m) => column >= m.left && column <= m.right) ?? null;
  }
}

/** As far as the snapshot goes: an area may reach to the last row that a sheet can have. */
function groupByEveryRow(merges: readonly Rect[], last: number): Map<number, Rect[]> {
  const byRow = new Map<number, Rect[]>();
  for (const area of merges) for (let row = area.top; row <= Math.min(area.bottom, last); row++) add(byRow, row, area);
  return byRow;
}

function add(byRow: Map<number, Rect[]>, row: number, area: Rect): void {
  const list = byRow.get(row);
  if (list) list.push(area);
  else byRow.set(row, [area]);
}

function groupByTopRow(merges: readonly Rect[]): Map<number, Rect[]> {
  const byRow = new Map<number, Rect[]>();
  for (const area of merges) add(byRow, area.top, area);
  return byRow;
}
