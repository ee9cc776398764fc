import type { CellRef } from "../domain/sumber";
import { hurufKolom } from "../sheets/rumus";

interface Area {
  readonly column: number;
  lastColumn: number;
  readonly row: number;
  lastRow: number;
}

/** Cells as few addresses, sheet by sheet: "Monev TW II!H10:I14, H16; Pengukuran!G7". */
export function alamatRingkas(cells: readonly CellRef[], namaLembar: (sheetId: string) => string): string {
  const perLembar = new Map<string, CellRef[]>();
  for (const cell of cells) perLembar.set(cell.sheetId, [...(perLembar.get(cell.sheetId) ?? []), cell]);
  return [...perLembar]
    .map(([sheetId, milik]) => `${namaLembar(sheetId)}!${areas(milik).map(namaArea).join(", ")}`)
    .join("; ");
}

/** Runs of a column, and neighbouring columns with the same runs as one. */
function areas(cells: readonly CellRef[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === column && last.lastRow + 1 === row) last.lastRow = row;
    else runs.push({ column, lastColumn: column, row, lastRow: row });
  }
  const joined: Area[] = [];
  for (const run of runs) {
    const beside = joined.find(
      (a) => a.lastColumn + 1 === run.column && a.row === run.row && a.lastRow === run.lastRow,
    );
    if (beside) beside.lastColumn = run.column;
    else joined.push(run);
  }
  return joined;
}

function namaArea({ column, lastColumn, row, lastRow }: Area): string {
  const first = `${hurufKolom(column)}${row + 1}`;
  const last = `${hurufKolom(lastColumn)}${lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}
