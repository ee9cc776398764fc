import type { CellRef, CellValue } from "../sheets/snapshot";

/**
 * What a cell looks like, as far as we write it. `content` is what one would type: "=…" is a formula, "'…" is text
 * whatever it looks like, "" is blank.
 */
export interface CellState {
  readonly content: CellValue;
  readonly numberFormat: string;
  /** "#RRGGBB", or null for no fill. */
  readonly fill: string | null;
}

/** One cell's change: only the facets that differ stand in both `before` and `after`. */
export interface CellWrite {
  readonly cell: CellRef;
  readonly before: Partial<CellState>;
  readonly after: Partial<CellState>;
}

/** A text that tells one row from another: where it is gone, the row is another one. */
export interface Witness {
  readonly cell: CellRef;
  readonly content: CellValue;
}

/** What to write, as data: at most one entry a cell. Empty when the workbook already says it all. */
export interface Plan {
  readonly writes: readonly CellWrite[];
  /** What stands on the rows that are written to. */
  readonly witnesses?: readonly Witness[];
}

/** The plan that puts back what `plan` changed. */
export function invert(plan: Plan): Plan {
  return { ...plan, writes: plan.writes.map(({ cell, before, after }) => ({ cell, before: after, after: before })) };
}

/** How many cells a plan changes, and the ids of their sheets in the order of first change. */
export function countPlan(plan: Plan): { readonly cells: number; readonly sheetIds: readonly string[] } {
  return { cells: plan.writes.length, sheetIds: [...new Set(plan.writes.map((w) => w.cell.sheetId))] };
}
