import { alamatKotak } from "../sheets/rumus-sel";
import type { Rect } from "../sheets/snapshot";
import { addressesWithin } from "../plan/fill-areas";

/**
 * A range for the batch that it is made in. Excel is not asked to follow its cells until `Excel.run` ends, which would
 * cost two actions more for each.
 */
export function batchRange(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/** Rectangles as the fewest objects that Excel takes (ExcelApi 1.9), for the batch that they are made in. */
export function batchAreas(sheet: Excel.Worksheet, rects: readonly Rect[]): Excel.RangeAreas[] {
  return addressesWithin(rects.map(alamatKotak)).map((address) => sheet.getRanges(address).untrack());
}
