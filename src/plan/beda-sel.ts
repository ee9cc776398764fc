import type { CellRef } from "../domain/dokumen/sumber";
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
  const before: Berubah = {};
  const after: Berubah = {};
  if (wish.content !== undefined && wish.content !== now.content) {
    before.content = now.content;
    after.content = wish.content;
  }
  if (wish.numberFormat !== undefined && wish.numberFormat !== now.numberFormat) {
    before.numberFormat = now.numberFormat;
    after.numberFormat = wish.numberFormat;
  }
  if (wish.fill !== undefined && wish.fill !== now.fill) {
    before.fill = now.fill;
    after.fill = wish.fill;
  }
  return Object.keys(after).length === 0 ? null : { cell, before, after };
}

type Berubah = { -readonly [K in keyof CellState]?: CellState[K] };
