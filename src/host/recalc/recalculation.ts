import type { WorkbookModel } from "../model/workbook-model";
import type { Cell, CellContent, Formula } from "../store/sheet/cell";

/** Computes what every formula of a workbook gives now; nothing is written by it. */
export type FormulaEngine = (workbook: WorkbookModel) => ReadonlyMap<Cell, CellContent>;

interface Origin {
  readonly formula: Formula | null;
  /** What the engine made of the formula when it was first seen. */
  readonly computed: CellContent;
  /** What the cell showed then. */
  readonly shown: CellContent;
}

function isSame(a: CellContent, b: CellContent): boolean {
  return a.kind === b.kind && a.value === b.value;
}

/**
 * Keeps the results of formulas up to date while cells change. What a file stored is trusted: a result is replaced only
 * where the engine's own answer has changed, and is put back when that answer returns. Saved files keep the results
 * that they had, and ask Excel to calculate.
 */
export class Recalculation {
  private readonly origins = new Map<Cell, Origin>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly engine: FormulaEngine,
  ) {
    for (const [cell, computed] of engine(workbook)) {
      const shown: CellContent = cell.kind === "blank" ? computed : { kind: cell.kind, value: cell.value };
      this.origins.set(cell, { formula: cell.formula, computed, shown });
      show(cell, shown);
    }
  }

  /** Brings every result up to date. */
  run(): void {
    for (const [cell, computed] of this.engine(this.workbook)) {
      const origin = this.origins.get(cell);
      if (origin?.formula === cell.formula) {
        show(cell, isSame(computed, origin.computed) ? origin.shown : computed);
        continue;
      }
      this.origins.set(cell, { formula: cell.formula, computed, shown: computed });
      show(cell, computed);
    }
  }
}

function show(cell: Cell, { kind, value }: CellContent): void {
  cell.kind = kind;
  cell.value = value;
}

/** Whether there is anything to calculate. */
export function hasFormulas(workbook: WorkbookModel): boolean {
  return workbook.sheets.some(({ part }) => part.cells.rows.some((row) => row.cells.some((cell) => cell.formula)));
}
