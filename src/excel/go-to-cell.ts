import type { CellRef } from "../sheets/snapshot";

/** Activates a cell's sheet and selects the cell; where the sheet is hidden, leaves all as it is and gives its name. */
export async function goToCell(context: Excel.RequestContext, cell: CellRef): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItem(cell.sheetId);
  sheet.load("name,visibility");
  await context.sync();
  if (sheet.visibility !== Excel.SheetVisibility.visible) return sheet.name;
  sheet.activate();
  sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
  await context.sync();
  return null;
}
