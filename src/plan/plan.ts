import type { CellRef, CellValue } from "../sheets/snapshot";

/** What a cell looks like, as far as we write it. `content` is a formula ("=…"), a value, or "" for blank. */
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

/** What to write, as data: at most one entry a cell. Empty when the workbook already says it all. */
export interface Plan {
  readonly writes: readonly CellWrite[];
}
