import { alamatKotak } from "../sheets/rumus";
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

/** Runs of one colour as the fewest addresses that Excel takes. */
export function fillAreas(fills: readonly ColumnBlock<string | null>[]): FillArea[] {
  const areas: FillArea[] = [];
  const open = new Map<string, { sheetId: string; address: string; color: string | null }>();
  for (const { sheetId, row, column, items } of fills) {
    const color = items[0] ?? null;
    const run = alamatKotak({ top: row, left: column, bottom: row + items.length - 1, right: column });
    const key = `${sheetId} ${color}`;
    const area = open.get(key);
    if (area && area.address.length + 1 + run.length <= LONGEST_ADDRESS) area.address += `,${run}`;
    else {
      const next = { sheetId, address: run, color };
      open.set(key, next);
      areas.push(next);
    }
  }
  return areas;
}
