import { kelompokkan } from "../domain/alur/kelompok";
import type { CellRef } from "../domain/dokumen/sumber";
import { alamatKotak } from "../sheets/rumus-sel";

interface Area {
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
}

/** Cells as few addresses, sheet by sheet: "Monev TW II!H10:I14, H16; Pengukuran!G7". */
export function alamatRingkas(cells: readonly CellRef[], namaLembar: (sheetId: string) => string): string {
  return [...kelompokkan(cells, ({ sheetId }) => sheetId)]
    .map(([sheetId, milik]) => `${namaLembar(sheetId)}!${areas(milik).map(alamatKotak).join(", ")}`)
    .join("; ");
}

/** Runs of a column, and neighbouring columns with the same runs as one. */
function areas(cells: readonly CellRef[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom + 1 === row) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const joined: Area[] = [];
  for (const run of runs) {
    const beside = joined.find((a) => a.right + 1 === run.left && a.top === run.top && a.bottom === run.bottom);
    if (beside) beside.right = run.right;
    else joined.push(run);
  }
  return joined;
}
