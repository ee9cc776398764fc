import { alamatKotak } from "../sheets/rumus-sel";
import type { ColumnBlock } from "./blocks";

/** Excel takes addresses of fewer than 8,192 characters (excel.md §2). */
const LONGEST_ADDRESS = 8_000;

/** Cells of one sheet that get one colour in one assignment, however they are scattered. */
export interface FillArea {
  readonly sheetId: string;
  /** "G3:G5,G8" */
  readonly address: string;
  /** "#RRGGBB", or null for no fill. */
  readonly color: string | null;
}

/** Addresses of single areas joined to as few as Excel takes. */
export function addressesWithin(single: readonly string[]): string[] {
  const joined: string[] = [];
  for (const one of single) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + 1 + one.length <= LONGEST_ADDRESS)
      joined[joined.length - 1] = `${last},${one}`;
    else joined.push(one);
  }
  return joined;
}

/** Runs of one colour as the fewest addresses that Excel takes. */
export function fillAreas(fills: readonly ColumnBlock<string | null>[]): FillArea[] {
  const areas = new Map<string, { sheetId: string; color: string | null; runs: string[] }>();
  for (const { sheetId, row, column, items } of fills) {
    const color = items[0] ?? null;
    const run = alamatKotak({ top: row, left: column, bottom: row + items.length - 1, right: column });
    const key = `${sheetId} ${color}`;
    const area = areas.get(key);
    if (area) area.runs.push(run);
    else areas.set(key, { sheetId, color, runs: [run] });
  }
  return [...areas.values()].flatMap(({ sheetId, color, runs }) =>
    addressesWithin(runs).map((address) => ({ sheetId, address, color })),
  );
}
