import type { Grid } from "../../sheets/grid";
import type { CellRef } from "../../sheets/snapshot";
import { ketikan } from "../ketikan";
import type { CellState, CellWrite } from "../plan";
import { samaTersimpan } from "./catatan-lembar";

/** A cell that nobody has touched. */
export const KOSONG: CellState = { content: "", numberFormat: "General", fill: null };

/** The change from one state to another; null where nothing differs. */
export function bedaSel(cell: CellRef, kini: CellState, baru: CellState): CellWrite | null {
  const before: { -readonly [K in keyof CellState]?: CellState[K] } = {};
  const after: { -readonly [K in keyof CellState]?: CellState[K] } = {};
  if (!samaTersimpan(kini.content, baru.content)) [before.content, after.content] = [kini.content, baru.content];
  if (kini.numberFormat !== baru.numberFormat)
    [before.numberFormat, after.numberFormat] = [kini.numberFormat, baru.numberFormat];
  if (kini.fill?.toUpperCase() !== baru.fill?.toUpperCase()) [before.fill, after.fill] = [kini.fill, baru.fill];
  return Object.keys(after).length === 0 ? null : { cell, before, after };
}

/** What a cell of a snapshot holds, in the words of a plan. */
export function keadaanSel(grid: Grid, row: number, column: number): CellState {
  return {
    content: grid.formula(row, column) ?? ketikan(grid.value(row, column)),
    numberFormat: grid.numberFormat(row, column),
    fill: grid.fill(row, column),
  };
}
