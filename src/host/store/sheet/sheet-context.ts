import type { CellBudget } from "./cell-budget";

/** What a sheet's text refers to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Shared by all sheets of a workbook. */
  readonly budget: CellBudget;
}
