import type { CellContent } from "../store/sheet/cell";
import { cellCount, columnCount, contains, covers, intersection, rowCount, type Rect } from "../store/sheet/rect";
import { maxCellText, maxFormula } from "../store/limits";
import { HostError, invalidArgument } from "../wire/host-error";
import type { Json } from "../wire/protocol";
import { shownFormula } from "./formula-text";
import { mergesIn, type RangeModel } from "./range-model";
import { rowsOfValues } from "./filter";
import { formulaOf } from "./read-model-range";
import { typedValue } from "./typed-value";

const maxCells = 5_000_000;

/** Whether a whole sheet may be meant, because only cells that are there are touched. */
interface CheckOptions {
  readonly anySize?: boolean;
}

function checkWritable(range: RangeModel, location: string, { anySize = false }: CheckOptions): void {
  if (!anySize && cellCount(range.rect) > maxCells) throw new HostError("RangeExceedsLimit", location);
}

function hasLockedCell(range: RangeModel): boolean {
  const { rect, sheet } = range;
  const { styles } = sheet.workbook.file;
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++)
      if (styles.isLocked(sheet.part.cells.styleAt(row, column))) return true;
  return false;
}

/** Throws AccessDenied where protection of the sheet forbids new content. */
export function checkContentAllowed(range: RangeModel, location: string, options: CheckOptions = {}): void {
  checkWritable(range, location, options);
  if (range.sheet.part.isProtected && hasLockedCell(range)) throw new HostError("AccessDenied", location);
  const areas = range.sheet.part.cells.arrayAreas();
  if (areas.some((area) => intersection(area, range.rect) && !covers(range.rect, area)))
    throw new HostError("InvalidOperation", location);
}

/** Throws AccessDenied where protection of the sheet forbids new formats. */
export function checkFormatAllowed(range: RangeModel, location: string, options: CheckOptions = {}): void {
  checkWritable(range, location, options);
  if (!range.sheet.part.allowsFormatting) throw new HostError("AccessDenied", location);
}

/** What a property of many cells was set to, cell by cell: a grid of the range's shape, or one value for all. */
function cellValues(range: RangeModel, value: Json, location: string): (row: number, column: number) => Json {
  const { rect } = range;
  if (!Array.isArray(value)) return () => value;
  const rows = value.map((row) => {
    if (!Array.isArray(row)) throw invalidArgument(location);
    return row;
  });
  if (rows.length === 1 && rows[0]?.length === 1) {
    const [only = null] = rows[0];
    return () => only;
  }
  if (rows.length !== rowCount(rect) || rows.some((row) => row.length !== columnCount(rect)))
    throw invalidArgument(location);
  const sourceOf = rowsOfValues(range.sheet, rect.top, rect.bottom);
  return (row, column) => rows[(sourceOf(row) ?? NaN) - rect.top]?.[column - rect.left] ?? null;
}

function eachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) visit(row, column);
}

/** Types values or formulas into the cells. null leaves a cell as it is. */
export function writeContent(range: RangeModel, value: Json, location: string): void {
  const valueAt = cellValues(range, value, location);
  checkContentAllowed(range, location);
  const merges = mergesIn(range.sheet, range.rect);
  eachCell(range.rect, (row, column) => {
    const typed = valueAt(row, column);
    if (typed === null) return;
    if (typeof typed === "object") throw invalidArgument(location);
    if (typeof typed === "string" && typed.length > longestOf(typed)) throw invalidArgument(location);
    const isCovered = merges.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
    if (!isCovered) typeInto(range, row, column, typed);
  });
}

/** The apostrophe that keeps text does not count. */
function longestOf(typed: string): number {
  if (typed.startsWith("=")) return maxFormula;
  return typed.startsWith("'") ? maxCellText + 1 : maxCellText;
}

function typeInto(range: RangeModel, row: number, column: number, value: string | number | boolean): void {
  const { cells } = range.sheet.part;
  const { styles } = range.sheet.workbook.file;
  const style = cells.styleAt(row, column);
  const currentFormat = styles.numberFormat(style);
  const { content, format, quoted = false } = typedValue(value, currentFormat);
  if (!isAlready(range, row, column, content)) cells.setContent(row, column, content);
  let newStyle = style;
  if (format !== undefined && currentFormat === "General") newStyle = styles.withNumberFormat(newStyle, format);
  if (quoted !== styles.isQuoted(style))
    newStyle = styles.withAttributes(newStyle, { quotePrefix: quoted ? "1" : undefined });
  if (newStyle !== style && (content.kind !== "blank" || cells.cell(row, column)))
    cells.setStyle(row, column, newStyle);
}

function isAlready(range: RangeModel, row: number, column: number, content: CellContent): boolean {
  const cell = range.sheet.part.cells.cell(row, column);
  if (!cell) return content.kind === "blank" && content.formula === undefined;
  if (content.formula !== undefined || cell.formula) {
    const isSame = cell.formula?.type === "own" || cell.formula?.type === "shared";
    return isSame && content.formula !== undefined && formulaOf(cell, row) === shownFormula(content.formula);
  }
  return cell.kind === content.kind && cell.value === content.value;
}

export function writeNumberFormats(range: RangeModel, value: Json): void {
  const location = "Range.numberFormat";
  const valueAt = cellValues(range, value, location);
  const { styles } = range.sheet.workbook.file;
  checkFormatAllowed(range, location);
  eachCell(range.rect, (row, column) => {
    const code = valueAt(row, column);
    if (code === null) return;
    if (typeof code !== "string") throw invalidArgument(location);
    const style = range.sheet.part.cells.styleAt(row, column);
    const wanted = code === "" ? "General" : code;
    if (styles.numberFormat(style) !== wanted)
      range.sheet.part.cells.setStyle(row, column, styles.withNumberFormat(style, wanted));
  });
}

/** Gives every cell of the range the style that `change` makes of its style. */
export function restyle(range: RangeModel, location: string, change: (style: number) => number): void {
  checkFormatAllowed(range, location);
  const { cells } = range.sheet.part;
  const known = new Map<number, number>();
  eachCell(range.rect, (row, column) => {
    const style = cells.styleAt(row, column);
    let changed = known.get(style);
    if (changed === undefined) known.set(style, (changed = change(style)));
    cells.setStyle(row, column, changed);
  });
}
