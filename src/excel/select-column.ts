import type { CellRef } from "../sheets/snapshot";

/** Shows a column to the user: activates its sheet and selects it from the given cell down to `last`; false where the sheet is hidden. */
export async function selectColumn(context: Excel.RequestContext, from: CellRef, last: number): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(from.sheetId);
  sheet.load("visibility");
  await context.sync();
  if (sheet.visibility !== Excel.SheetVisibility.visible) return false;
  sheet.activate();
  sheet.getRangeByIndexes(from.row, from.column, Math.max(1, last - from.row + 1), 1).select();
  await context.sync();
  return true;
}

/** The selected rows (from 0) and the sheet they are on. */
export interface SelectedRows {
  readonly sheetId: string;
  readonly top: number;
  readonly bottom: number;
}

/** Reads which rows the user has selected. */
export async function readSelectedRows(context: Excel.RequestContext): Promise<SelectedRows> {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,rowCount");
  const { worksheet } = range;
  worksheet.load("id");
  await context.sync();
  return { sheetId: worksheet.id, top: range.rowIndex, bottom: range.rowIndex + range.rowCount - 1 };
}
