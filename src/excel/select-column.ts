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

/** The selected rows and the first selected column (from 0), and the sheet they are on. */
export interface SelectedRows {
  readonly sheetId: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** Reads which rows the user has selected. */
export async function readSelectedRows(context: Excel.RequestContext): Promise<SelectedRows> {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,rowCount,columnIndex");
  const { worksheet } = range;
  worksheet.load("id");
  await context.sync();
  const { rowIndex: top, rowCount, columnIndex: left } = range;
  return { sheetId: worksheet.id, top, bottom: top + rowCount - 1, left };
}
