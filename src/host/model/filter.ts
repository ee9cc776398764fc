import type { SheetModel } from "./sheet-model";

/** True where a filter has criteria, and so may hide rows. */
export function isDataFiltered(autoFilter: string): boolean {
  return /<(?:\w+:)?filterColumn\b/.test(autoFilter);
}

/** A filter of the sheet itself, or of one of its tables. */
function isFiltered(sheet: SheetModel): boolean {
  return [sheet.part.elements.text("autoFilter"), ...sheet.tables.map(({ xml }) => xml)].some(isDataFiltered);
}

export function isRowHidden(sheet: SheetModel, row: number): boolean {
  return ["1", "true"].includes(sheet.part.rowAttribute(row, "hidden") ?? "0");
}

/**
 * Which row's value each row of several gets that are written at once: where a filter hides some of them, Excel on the
 * desktop gives the values one after the other to those that show (office-js #224). undefined: the row gets none.
 */
export function rowsOfValues(sheet: SheetModel, top: number, bottom: number): (row: number) => number | undefined {
  if (top === bottom || !sheet.workbook.habits.filterMisplaces || !isFiltered(sheet)) return (row) => row;
  const source = new Map<number, number>();
  let next = top;
  for (let row = top; row <= bottom; row++) if (!isRowHidden(sheet, row)) source.set(row, next++);
  return (row) => source.get(row);
}
