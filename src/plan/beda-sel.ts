import type { CellRef } from "../domain/sumber";
import type { Grid } from "../sheets/grid";
import { ketikan } from "./ketikan";
import type { CellState, CellWrite } from "./plan";

/** What a cell of the snapshot holds, as a plan states it. */
export function keadaanSel(grid: Grid, { row, column }: CellRef): CellState {
  return {
    content: grid.formula(row, column) ?? ketikan(grid.value(row, column)),
    numberFormat: grid.numberFormat(row, column),
    fill: grid.fill(row, column)?.toUpperCase() ?? null,
  };
}

/** The write that brings a cell to what is wished; null where it is so already. Facets that agree are left out. */
export function bedaSel(grid: Grid, cell: CellRef, wish: Partial<CellState>): CellWrite | null {
  const now = keadaanSel(grid, cell);
  const differs = (key: keyof CellState): boolean => wish[key] !== undefined && wish[key] !== now[key];
  const keys = (["content", "numberFormat", "fill"] as const).filter(differs);
  if (keys.length === 0) return null;
  return { cell, before: pick(now, keys), after: pick(wish, keys) };
}

function pick(state: Partial<CellState>, keys: readonly (keyof CellState)[]): Partial<CellState> {
  return Object.fromEntries(keys.map((key) => [key, state[key]]));
}
