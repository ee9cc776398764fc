/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load, office-addins/load-object-before-read --
   the reads stand behind the sync that loads them */
import { isTitleOfTable } from "../sheets/lembar-tabel";
import type { CellValue } from "../sheets/snapshot";
import type { Session } from "./session";

/** The selected cell; the traces too where its sheet is a table of ours. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Rows of the sheet of traces; null where the selection is on no table of ours. */
  readonly trace: readonly (readonly CellValue[])[] | null;
  /** The ids of all sheets by name. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** Reads which cell is selected, and, on a sheet of ours, the sheet of traces `traceName`. */
export async function readSelected(session: Session, traceName: string): Promise<SelectedCell> {
  const { worksheets } = session.workbook;
  worksheets.load("items/id,items/name");
  const cell = session.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex");
  cell.worksheet.load("name");
  const title = cell.worksheet.getRange("A1");
  title.load("values");
  await session.sync();
  const found = {
    sheet: cell.worksheet.name,
    row: cell.rowIndex,
    column: cell.columnIndex,
    sheets: new Map(worksheets.items.map(({ id, name }) => [name, id])),
  };
  if (!isTitleOfTable((title.values as CellValue[][])[0]?.[0] ?? "")) return { ...found, trace: null };
  const used = worksheets.getItemOrNullObject(traceName).getUsedRangeOrNullObject(true);
  used.load("values");
  await session.sync();
  return { ...found, trace: used.isNullObject ? [] : (used.values as CellValue[][]) };
}
