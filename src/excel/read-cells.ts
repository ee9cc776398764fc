import { kunciSel, type CellRef } from "../domain/sumber";
import { ketikan } from "../plan/ketikan";
import type { CellState } from "../plan/plan";
import { queueRead } from "./read-range";
import type { Session } from "./session";

interface Run {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  count: number;
}

function runsOf(cells: readonly CellRef[]): Run[] {
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
  const reads = runsOf(cells).map((run) => {
    const sheet = session.workbook.worksheets.getItem(run.sheetId);
    return { run, grids: queueRead(sheet.getRangeByIndexes(run.row, run.column, run.count, 1), "all") };
  });
  await session.sync();
  const states = new Map<string, CellState>();
  for (const { run, grids } of reads) {
    const read = grids();
    const { values, formulas, numberFormats } = read;
    for (let i = 0; i < run.count; i++) {
      const value = values[i]?.[0] ?? "";
      const formula = formulas[i]?.[0];
      const content =
        typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : ketikan(value);
      const numberFormat = numberFormats[i]?.[0] ?? "General";
      const row = run.row + i;
      const cell = { sheetId: run.sheetId, row, column: run.column };
      states.set(kunciSel(cell), { content, numberFormat, fill: read.fill(row, run.column) });
    }
  }
  return states;
}
