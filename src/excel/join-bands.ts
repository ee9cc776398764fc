import type { CellValue, SheetSnapshot } from "../sheets/snapshot";
import type { RangeGrids } from "./read-range";

/** Bands of one sheet, top to bottom, as the grids of a snapshot. */
export function joinBands(
  bands: readonly RangeGrids[],
): Pick<SheetSnapshot, "values" | "formulas" | "numberFormats" | "fills"> {
  const values: (readonly CellValue[])[] = [];
  const formulas: (readonly CellValue[])[] = [];
  const numberFormats: (readonly string[])[] = [];
  const fills: (readonly (string | null)[])[] = [];
  for (const band of bands) {
    for (const [i, row] of band.values.entries()) {
      values.push(row);
      formulas.push(band.formulas[i] ?? []);
      numberFormats.push(band.numberFormats[i] ?? []);
      fills.push(row.map((_, column) => band.fill(band.rect.top + i, column)));
    }
  }
  return { values, formulas, numberFormats, fills };
}
