import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type {
  CellLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { formulaOf } from "../model/read-model-range";
import type { SheetModel } from "../model/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import { blank, type Cell, type CellContent } from "../store/sheet/cell";
import { lastRow } from "../store/sheet/rect";

/** Numbers by which the engine tells kinds of cells apart. */
const kinds = { null: 0, number: 2, text: 3, formula: 6, boolean: 9, error: 10 } as const;

/** Only these are computed; arrays keep what the file stored, because they also fill their neighbours. */
function isComputed({ formula }: Cell): boolean {
  return formula?.type === "own" || formula?.type === "shared";
}

function rawValue({ kind, value }: Cell): unknown {
  if (kind === "blank") return null;
  return kind === "error" ? { error: String(value) } : value;
}

function cellLike(cell: Cell, row: number): CellLike {
  const place = { row: row + 1, col: cell.column + 1 };
  if (!isComputed(cell)) {
    const type = cell.kind === "blank" ? kinds.null : kinds[cell.kind];
    return { ...place, type, model: {}, value: rawValue(cell), result: undefined };
  }
  const formula = (formulaOf(cell, row) ?? "=").slice(1);
  return { ...place, type: kinds.formula, formula, model: { formula }, value: { formula }, result: undefined };
}

/** A copy of a sheet for the engine, which writes into it; the sheet itself stays as it is. */
function worksheetLike(sheet: SheetModel, id: number, formulas: Map<Cell, CellLike>): WorksheetLike {
  const rows = new Map<number, Map<number, CellLike>>();
  let right = 1;
  for (const row of sheet.part.cells.rows) {
    if (row.index > lastRow) continue;
    const cells = new Map<number, CellLike>();
    for (const cell of row.cells) {
      const like = cellLike(cell, row.index);
      cells.set(like.col, like);
      right = Math.max(right, like.col);
      if (isComputed(cell)) formulas.set(cell, like);
    }
    rows.set(row.index + 1, cells);
  }
  type Visit<T> = (item: T, number: number) => void;
  const rowLike = (cells: Map<number, CellLike>): RowLike => ({
    eachCell: (first: object | Visit<CellLike>, second?: Visit<CellLike>) => {
      const visit = second ?? (first as Visit<CellLike>);
      for (const [column, cell] of cells) if (cell.type !== kinds.null) visit(cell, column);
    },
  });
  const findCell = (row: number, column: number): CellLike | undefined => rows.get(row)?.get(column);
  return {
    id,
    name: sheet.name,
    dimensions: { top: 1, left: 1, bottom: Math.max(1, ...rows.keys()), right },
    eachRow: (first: object | Visit<RowLike>, second?: Visit<RowLike>) => {
      const visit = second ?? (first as Visit<RowLike>);
      for (const [number, cells] of rows) visit(rowLike(cells), number);
    },
    findCell,
    getCell: (row, col) =>
      findCell(row, col) ?? { row, col, type: kinds.null, model: {}, value: null, result: undefined },
  };
}

function contentOf(result: FormulaResultLike): CellContent {
  if (result === undefined) return blank;
  if (typeof result === "number") return { kind: "number", value: result };
  if (typeof result === "boolean") return { kind: "boolean", value: result };
  if (typeof result === "string") return { kind: "text", value: result };
  return result instanceof Date ? blank : { kind: "error", value: result.error };
}

/** Calculates with the formula engine of excelts. */
export function calculate(workbook: WorkbookModel): ReadonlyMap<Cell, CellContent> {
  const formulas = new Map<Cell, CellLike>();
  const worksheets = workbook.sheets.map((sheet, at) => worksheetLike(sheet, at + 1, formulas));
  const entries = workbook.file.workbook.names.map(({ name, formula, sheet }) => ({
    name,
    ranges: [formula],
    ...(sheet === undefined ? {} : { localSheetId: sheet }),
  }));
  const like: WorkbookLike = {
    worksheets,
    getWorksheet: (key) => worksheets.find(({ id, name }) => id === key || name === key),
    definedNames: { getAllEntries: () => entries, getAllNames: () => entries },
    properties: { date1904: workbook.file.workbook.date1904 },
  };
  calculateFormulas(like);
  return new Map([...formulas].map(([cell, { result }]) => [cell, contentOf(result)]));
}
