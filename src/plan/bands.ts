import type { CellRef } from "../domain/dokumen/sumber";
import { bySheet } from "./blocks";
import type { CellWrite } from "./plan";

/** Reading back what stood in so many cells keeps well below the 5 MB that Excel on the web allows (excel.md §2). */
const WRITES_PER_BAND = 20_000;

/** Some writes that go out together, and the cells that must be as they were for them. */
export interface Band {
  readonly writes: readonly CellWrite[];
  readonly guard: readonly CellRef[];
}

/**
 * Splits writes into bands, by sheets and rows. A guarded cell goes with the band that writes to its rows; those on
 * other rows go with the first.
 */
export function bandsOf(writes: readonly CellWrite[], guard: readonly CellRef[], most = WRITES_PER_BAND): Band[] {
  if (writes.length <= most) return [{ writes, guard }];
  const sorted = [...writes].sort((a, b) => bySheet(a.cell.sheetId, b.cell.sheetId) || a.cell.row - b.cell.row);
  const bands: { writes: CellWrite[]; guard: CellRef[] }[] = [];
  const bandOfRow = new Map<string, number>();
  for (let at = 0; at < sorted.length; at += most) {
    const slice = sorted.slice(at, at + most);
    for (const { cell } of slice) bandOfRow.set(rowKey(cell), bands.length);
    bands.push({ writes: slice, guard: [] });
  }
  for (const cell of guard) bands[bandOfRow.get(rowKey(cell)) ?? 0]?.guard.push(cell);
  return bands;
}

const rowKey = ({ sheetId, row }: CellRef): string => `${sheetId} ${row}`;
