import type { CellRef } from "../domain/dokumen/sumber";
import { Grid } from "../sheets/grid";
import type { CellValue, WorkbookSnapshot } from "../sheets/snapshot";
import { batchRange } from "./batch-range";
import { runsOf } from "./read-cells";
import type { Session } from "./session";

/** Cells that a plan rests on, and the snapshot that says what they held when it was made. */
export interface Guard {
  readonly cells: readonly CellRef[];
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Queues a second look at the guarded cells, in the very batch that writes: Excel runs a batch without letting anybody
 * type in between. The returned function says, after the sync, whether all of them still held what was read; a row put
 * in, a sorted table or another person's edit shows here.
 */
export function queueGuard(session: Session, { cells, snapshot }: Guard): () => boolean {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, new Grid(sheet)]));
  const reads = runsOf(cells).map((run) => {
    const { row, column, count } = run;
    const sheet = session.workbook.worksheets.getItem(run.sheetId);
    const range = batchRange(sheet, { top: row, left: column, bottom: row + count - 1, right: column });
    range.load("values");
    return { run, range };
  });
  return () =>
    reads.every(({ run, range }) => {
      const grid = grids.get(run.sheetId);
      const values = range.values as CellValue[][];
      return values.every(([value], i) => grid?.value(run.row + i, run.column) === value);
    });
}
