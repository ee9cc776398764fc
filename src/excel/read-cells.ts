import { kunciSel, type CellRef } from "../domain/dokumen/sumber";
import { bySheet } from "../plan/blocks";
import { ketikan } from "../plan/ketik-sel";
import type { CellState } from "../plan/plan";
import { batchRange } from "./batch-range";
import { queueRead, type RangeGrids } from "./read-range";
import type { Session } from "./session";

/** Cells below one another in one column. */
export interface Run {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  count: number;
}

export function runsOf(cells: readonly CellRef[]): Run[] {
  const runs: Run[] = [];
  for (const { sheetId, row, column } of [...cells].sort(byColumns)) {
    const last = runs.at(-1);
    if (last?.sheetId === sheetId && last.column === column && last.row + last.count === row) last.count++;
    else runs.push({ sheetId, row, column, count: 1 });
  }
  return runs;
}

/** The order in which `runsOf` goes through cells. */
export function byColumns(a: CellRef, b: CellRef): number {
  return bySheet(a.sheetId, b.sheetId) || a.column - b.column || a.row - b.row;
}

/** What some cells hold now, as a plan states it, by `kunciSel`: one sync. */
export async function readCells(session: Session, cells: readonly CellRef[]): Promise<Map<string, CellState>> {
  const states = queueCells(session, cells);
  await session.sync();
  return states();
}

/**
 * Queues the reading of some cells; the returned function gives their states after the sync. Cells of sheets that are
 * gone have none.
 */
export function queueCells(session: Session, cells: readonly CellRef[]): () => Map<string, CellState> {
  const reads = queueRuns(session, cells);
  return () => mapOf(reads);
}

/** The states by `kunciSel`. */
export function mapOf(reads: readonly RunRead[]): Map<string, CellState> {
  return new Map(reads.flatMap((read) => statesOf(read).map((state, i) => [keyOf(read.run, i), state] as const)));
}

/** Cells that a batch reads together, and what they hold. */
export interface RunRead {
  readonly run: Run;
  readonly sheet: Excel.Worksheet;
  readonly grids: () => RangeGrids;
}

export function queueRuns(session: Session, cells: readonly CellRef[]): RunRead[] {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (id: string): Excel.Worksheet => {
    const sheet = sheets.get(id) ?? session.workbook.worksheets.getItemOrNullObject(id);
    if (!sheets.has(id)) sheet.load("isNullObject");
    sheets.set(id, sheet);
    return sheet;
  };
  return runsOf(cells).map((run) => {
    const sheet = sheetOf(run.sheetId);
    const { row, column, count } = run;
    const range = batchRange(sheet, { top: row, left: column, bottom: row + count - 1, right: column });
    return { run, sheet, grids: queueRead(range, "all") };
  });
}

const keyOf = ({ sheetId, row, column }: Run, i: number): string => kunciSel({ sheetId, row: row + i, column });

/** Top to bottom; none where the sheet is gone. */
export function statesOf({ run, sheet, grids }: RunRead): CellState[] {
  if (sheet.isNullObject) return [];
  const read = grids();
  return read.values.map(([value = ""], i) => {
    const formula = read.formulas[i]?.[0];
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    return {
      content: isFormula ? formula : ketikan(value),
      numberFormat: read.numberFormats[i]?.[0] ?? "General",
      fill: read.fill(run.row + i, run.column),
    };
  });
}
