import type { Rect } from "../sheets/snapshot";
import { batchRange } from "./batch-range";
import { hasExcelApi } from "./requirements";

interface Run {
  readonly first: number;
  last: number;
  readonly size: number;
}

function runsOf(sizes: readonly number[]): Run[] {
  const runs: Run[] = [];
  sizes.forEach((size, i) => {
    const last = runs.at(-1);
    if (last?.size === size) last.last = i;
    else runs.push({ first: i, last: i, size });
  });
  return runs;
}

/** Queues the widths of the columns of a range, in points: at once where Excel takes them so, else by runs of one width. */
export function queueWidths(sheet: Excel.Worksheet, { top, left }: Rect, widths: readonly number[]): void {
  if (hasExcelApi("1.9"))
    batchRange(sheet, { top, bottom: top, left, right: left + widths.length - 1 }).setColumnProperties(
      widths.map((columnWidth) => ({ format: { columnWidth } })),
    );
  else
    for (const { first, last, size } of runsOf(widths))
      batchRange(sheet, { top, bottom: top, left: left + first, right: left + last }).format.columnWidth = size;
}

/** Queues the heights of the rows of a range, as {@link queueWidths}. */
export function queueHeights(sheet: Excel.Worksheet, { top, left }: Rect, heights: readonly number[]): void {
  if (hasExcelApi("1.9"))
    batchRange(sheet, { top, bottom: top + heights.length - 1, left, right: left }).setRowProperties(
      heights.map((rowHeight) => ({ format: { rowHeight } })),
    );
  else
    for (const { first, last, size } of runsOf(heights))
      batchRange(sheet, { top: top + first, bottom: top + last, left, right: left }).format.rowHeight = size;
}
