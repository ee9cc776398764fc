import { format, isDateFormat } from "numfmt";
import type { CellValue } from "../../sheets/snapshot";
import type { Cell, Row } from "../store/sheet/cell";
import { columnSpanAt } from "../store/sheet/columns";
import { cellCount, columnCount, rowCount } from "../store/sheet/rect";
import { shiftFormula } from "../store/sheet/shift-formula";
import { HostError } from "../wire/host-error";
import { shownFormula } from "./formula-text";
import type { RangeModel } from "./range-model";

const maxCells = 5_000_000;

function isTooMany(range: RangeModel): boolean {
  return cellCount(range.rect) > maxCells;
}

/** More text than this fits in no reply; building it would only take memory. */
const maxReplyText = 5 * 1024 * 1024;

/** A grid of what `read` says of each cell that is there, and `empty` elsewhere; null for too many cells, as in Excel. */
function cellGrid<T>(range: RangeModel, location: string, empty: T, read: (cell: Cell, row: Row) => T): T[][] | null {
  if (isTooMany(range)) return null;
  const { rect, sheet } = range;
  let length = 0;
  const width = columnCount(rect);
  const tooLarge = sheet.workbook.habits.tooLargeIsGeneral ? "GeneralException" : "ResponsePayloadSizeLimitExceeded";
  const grid = Array.from({ length: rowCount(rect) }, () => new Array<T>(width).fill(empty));
  let current: T[] | undefined;
  let currentRow = -1;
  sheet.part.cells.each(rect, (cell, row) => {
    if (row.index !== currentRow) {
      currentRow = row.index;
      current = grid[currentRow - rect.top];
    }
    if (!current) return;
    const value = read(cell, row);
    if (typeof value === "string") length += value.length;
    if (length > maxReplyText) throw new HostError(tooLarge, location);
    current[cell.column - rect.left] = value;
  });
  return grid;
}

/** A grid of what `read` says of each cell's style, be the cell there or not. Throws RangeExceedsLimit. */
export function styleGrid<T>(range: RangeModel, location: string, read: (style: number) => T): T[][] {
  if (isTooMany(range)) throw new HostError("RangeExceedsLimit", location);
  const { rect, sheet } = range;
  const { cells, columns } = sheet.part;
  const width = columnCount(rect);
  const ofColumns = Array.from({ length: width }, (_, at) => read(columnSpanAt(columns, rect.left + at)?.style ?? 0));
  const grid = Array.from({ length: rowCount(rect) }, (_, at) => {
    const style = cells.row(rect.top + at)?.style ?? -1;
    return style >= 0 ? new Array<T>(width).fill(read(style)) : ofColumns.slice();
  });
  cells.each(rect, (cell, row) => {
    const line = grid[row.index - rect.top];
    if (line) line[cell.column - rect.left] = read(cell.style);
  });
  return grid;
}

/** A cell's formula as Excel shows it, or null. */
export function formulaOf(cell: Cell, row: number): string | null {
  const { formula } = cell;
  switch (formula?.type) {
    case "own":
    case "array":
      return shownFormula(formula.text);
    case "shared": {
      const { group } = formula;
      return shownFormula(shiftFormula(group.text, row - group.row, cell.column - group.column));
    }
    default:
      return null;
  }
}

export function readValues(range: RangeModel): CellValue[][] | null {
  return cellGrid<CellValue>(range, "Range.values", "", (cell) => cell.value);
}

export function readFormulas(range: RangeModel): CellValue[][] | null {
  return cellGrid<CellValue>(range, "Range.formulas", "", (cell, row) => formulaOf(cell, row.index) ?? cell.value);
}

export function readNumberFormats(range: RangeModel): string[][] | null {
  const { styles } = range.sheet.workbook.file;
  if (isTooMany(range)) return null;
  return styleGrid(range, "Range.numberFormat", (style) => styles.numberFormat(style));
}

const valueTypes = { blank: "Empty", number: "Double", text: "String", boolean: "Boolean", error: "Error" } as const;

export function readValueTypes(range: RangeModel): string[][] | null {
  return cellGrid<string>(range, "Range.valueTypes", "Empty", (cell) => valueTypes[cell.kind]);
}

const days1904 = 1462;

/** What the cells show. A column that is too narrow shows the same here, not "####". */
export function readText(range: RangeModel): string[][] | null {
  const { styles, workbook } = range.sheet.workbook.file;
  return cellGrid<string>(range, "Range.text", "", (cell) => {
    if (cell.kind === "boolean") return String(cell.value).toUpperCase();
    if (cell.kind === "error") return String(cell.value);
    const code = styles.numberFormat(cell.style);
    if (cell.kind === "text") return code.includes("@") ? format(code, cell.value) : String(cell.value);
    if (cell.kind === "blank") return "";
    const shift = workbook.date1904 && isDateFormat(code) ? days1904 : 0;
    return format(code, Number(cell.value) + shift);
  });
}
