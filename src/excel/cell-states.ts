import { kunciSel } from "../domain/dokumen/sumber";
import type { CellState, CellWrite } from "../plan/plan";

/** What cells hold, by `kunciSel`. */
export type CellStates = ReadonlyMap<string, CellState>;

const FACETS = ["content", "numberFormat", "fill"] as const;

/** Those facets of a state that another state names. */
export function pickFacets(state: CellState, like: Partial<CellState>): Partial<CellState> {
  return Object.fromEntries(FACETS.filter((key) => like[key] !== undefined).map((key) => [key, state[key]]));
}

export function isState(now: CellState | undefined, wanted: Partial<CellState>): boolean {
  return FACETS.every((key) => wanted[key] === undefined || now?.[key] === wanted[key]);
}

/** True where a cell holds something of what was written, and nothing that somebody else has put there since. */
export function isOurs(states: CellStates, { cell, before, after }: CellWrite): boolean {
  const now = states.get(kunciSel(cell));
  const facets = FACETS.filter((key) => after[key] !== undefined);
  const ours = facets.filter((key) => now?.[key] === after[key]);
  return ours.length > 0 && facets.every((key) => ours.includes(key) || now?.[key] === before[key]);
}
