import type { RangeModel } from "../model/range-model";
import { styleGrid } from "../model/read-model-range";
import type { StyleSheet } from "../store/styles/style-sheet";
import type { Json } from "../wire/protocol";

/** The value that all cells of a range share, or null where they differ. */
export function sharedValue<T extends Json>(
  range: RangeModel,
  location: string,
  read: (styles: StyleSheet, style: number) => T,
): T | null {
  const { styles } = range.sheet.workbook.file;
  const known = new Map<number, T>();
  const grid = styleGrid(range, location, (style) => {
    let value = known.get(style);
    if (value === undefined) {
      value = read(styles, style);
      known.set(style, value);
    }
    return value;
  });
  const first = grid[0]?.[0];
  return first !== undefined && grid.every((row) => row.every((value) => value === first)) ? first : null;
}
