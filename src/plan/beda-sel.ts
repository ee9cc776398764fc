import type { CellRef } from "../domain/dokumen/sumber";
import { samaFormat } from "../domain/angka/sama-format";
import type { Grid } from "../sheets/grid";
import { ketikan } from "./ketik-sel";
import { samaTersimpan } from "./sama-tersimpan";
import type { CellState, CellWrite } from "./plan";

/** A cell that nobody has touched. */
export const KOSONG: CellState = { content: "", numberFormat: "General", fill: null };

export const SEGI = ["content", "numberFormat", "fill"] as const satisfies readonly (keyof CellState)[];
type Segi = (typeof SEGI)[number];

type Sama = { readonly [K in Segi]: (a: CellState[K], b: CellState[K]) => boolean };

/** Programs return a figure, a format and a colour in other words than they were given: what they say is compared. */
const SAMA: Sama = {
  content: samaTersimpan,
  numberFormat: samaFormat,
  fill: (a, b) => a?.toUpperCase() === b?.toUpperCase(),
};

const samaIsi = <K extends Segi>(segi: K, a: CellState[K], b: CellState[K]): boolean => SAMA[segi](a, b);

/** Whether two states agree in one facet; one that a state does not name agrees with nothing but another such. */
export function isSegiSama(segi: Segi, { [segi]: a }: Partial<CellState>, { [segi]: b }: Partial<CellState>): boolean {
  return a === undefined || b === undefined ? a === b : samaIsi(segi, a, b);
}

/** Those facets of a state that another state names. */
export function pilihSegi(state: CellState, seperti: Partial<CellState>): Partial<CellState> {
  return ambil(state, (segi) => seperti[segi] !== undefined);
}

/** Made for each cell that is written. */
function ambil(state: Partial<CellState>, pakai: (segi: Segi) => boolean): Partial<CellState> {
  const hasil: { -readonly [S in Segi]?: CellState[S] | undefined } = {};
  if (pakai("content")) hasil.content = state.content;
  if (pakai("numberFormat")) hasil.numberFormat = state.numberFormat;
  if (pakai("fill")) hasil.fill = state.fill;
  return hasil;
}

/** The write that brings a cell to what is wished; null where it is so already. Facets that agree are left out. */
export function bedaSel(cell: CellRef, kini: CellState, kehendak: Partial<CellState>): CellWrite | null {
  const isBeda = (segi: Segi): boolean => kehendak[segi] !== undefined && !isSegiSama(segi, kini, kehendak);
  if (!SEGI.some(isBeda)) return null;
  return { cell, before: ambil(kini, isBeda), after: ambil(kehendak, isBeda) };
}

/** What a cell of the snapshot holds, as a plan states it. */
export function keadaanSel(grid: Grid, { row, column }: Pick<CellRef, "row" | "column">): CellState {
  return {
    content: grid.formula(row, column) ?? ketikan(grid.value(row, column)),
    numberFormat: grid.numberFormat(row, column),
    fill: grid.fill(row, column),
  };
}
