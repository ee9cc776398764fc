import type { CellValue, Rect } from "../sheets/snapshot";
import { hasExcelApi } from "./requirements";

/** The grids of one rectangle; fills only for the columns that were asked for. */
export interface RangeGrids {
  readonly rect: Rect;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  fill(row: number, column: number): string | null;
}

const WITH_FILL = { format: { fill: { color: true, pattern: true } } } as const;
type CellFills = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

function colorOf(properties: Excel.CellProperties | undefined): string | null {
  const fill = properties?.format?.fill;
  if (!fill?.color || (fill.pattern ?? "None") === "None") return null;
  return fill.color.toUpperCase();
}

/** Queues the reading of `range`; the returned function gives the grids after the sync. */
export function queueRead(range: Excel.Range, fillColumns: readonly number[] | "all"): () => RangeGrids {
  range.load("values,formulas,numberFormat,rowIndex,columnIndex");
  const fills = new Map<number, CellFills>();
  const whole = hasExcelApi("1.9") && fillColumns === "all" ? range.getCellProperties(WITH_FILL) : null;
  if (hasExcelApi("1.9") && fillColumns !== "all")
    for (const column of fillColumns) fills.set(column, range.getColumn(column).untrack().getCellProperties(WITH_FILL));
  return () => {
    const { rowIndex: top, columnIndex: left } = range;
    const values = range.values as CellValue[][];
    const rect = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 0) - 1 };
    const fill = (row: number, column: number): string | null =>
      whole
        ? colorOf(whole.value[row - top]?.[column - left])
        : colorOf(fills.get(column - left)?.value[row - top]?.[0]);
    return {
      rect,
      values,
      formulas: range.formulas as CellValue[][],
      numberFormats: range.numberFormat as string[][],
      fill,
    };
  };
}
