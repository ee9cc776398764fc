import { kunciSel, type CellRef } from "../domain/sumber";
import { ketikan } from "../plan/ketikan";
import type { CellState } from "../plan/plan";
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
  const sorted = [...cells].sort((a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.sheetId === sheetId && last.column === column && last.row + last.count === row) last.count++;
    else runs.push({ sheetId, row, column, count: 1 });
  }
  return runs;
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
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (id: string): Excel.Worksheet => {
    const sheet = sheets.get(id) ?? session.workbook.worksheets.getItemOrNullObject(id);
    if (!sheets.has(id)) sheet.load("isNullObject");
    sheets.set(id, sheet);
    return sheet;
  };
  const reads = runsOf(cells).map((run) => {
    const sheet = sheetOf(run.sheetId);
    return { run, sheet, grids: queueRead(sheet.getRangeByIndexes(run.row, run.column, run.count, 1), "all") };
  });
  return () => new Map(reads.flatMap(({ run, sheet, grids }) => (sheet.isNullObject ? [] : statesOf(run, grids()))));
}

function statesOf(run: Run, read: RangeGrids): [string, CellState][] {
  return read.values.map(([value = ""], i) => {
    const formula = read.formulas[i]?.[0];
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    const row = run.row + i;
    const state: CellState = {
      content: isFormula ? formula : ketikan(value),
      numberFormat: read.numberFormats[i]?.[0] ?? "General",
      fill: read.fill(row, run.column),
    };
    return [kunciSel({ sheetId: run.sheetId, row, column: run.column }), state];
  });
}
