import { kunciSel } from "../domain/dokumen/sumber";
import { isSegiSama, SEGI } from "../plan/beda-sel";
import type { CellState, CellWrite } from "../plan/plan";

/** What cells hold, by `kunciSel`. */
export type CellStates = ReadonlyMap<string, CellState>;

/** Whether a cell holds what is wanted, in whatever words Excel returns it. */
export function isState(now: CellState | undefined, wanted: Partial<CellState>): boolean {
  return SEGI.every((key) => wanted[key] === undefined || isSegiSama(key, now ?? {}, wanted));
}

/** True where a cell holds something of what was written, and nothing that somebody else has put there since. */
export function isOurs(states: CellStates, { cell, before, after }: CellWrite): boolean {
  const now = states.get(kunciSel(cell)) ?? {};
  const facets = SEGI.filter((key) => after[key] !== undefined);
  const ours = facets.filter((key) => isSegiSama(key, now, after));
  return ours.length > 0 && facets.every((key) => ours.includes(key) || isSegiSama(key, now, before));
}
