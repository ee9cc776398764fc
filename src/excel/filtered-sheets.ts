/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load,
   office-addins/no-navigational-load -- queued here, read in the returned function after the sync */
import { hasExcelApi } from "./requirements";
import type { Session } from "./session";

type IsFiltered = () => boolean;

const filtersOf = new WeakMap<Session, Map<string, IsFiltered>>();

/** Queues a look, with the reading of a sheet, at whether a filter hides rows of it (ExcelApi 1.9). */
export function queueFilterRead(
  session: Session,
  sheetId: string,
  sheet: Excel.Worksheet,
  isThere = (): boolean => true,
): void {
  if (!hasExcelApi("1.9")) return;
  const { autoFilter, tables } = sheet;
  autoFilter.load("isDataFiltered");
  tables.load("items/autoFilter/isDataFiltered");
  const filters = filtersOf.get(session) ?? new Map<string, IsFiltered>();
  const isFiltered = (): boolean => autoFilter.isDataFiltered || tables.items.some((t) => t.autoFilter.isDataFiltered);
  filters.set(sheetId, () => isThere() && isFiltered());
  filtersOf.set(session, filters);
}

/** As {@link queueFilterRead}, of a sheet that may be gone. */
export function queueFilterReadIfThere(session: Session, sheetId: string): void {
  const sheet = session.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("isNullObject");
  queueFilterRead(session, sheetId, sheet, () => !sheet.isNullObject);
}

/**
 * Whether rows of a sheet were filtered out when it was read. Excel on the desktop may put the values of several rows
 * into other rows then (office-js #224): such sheets are written cell by cell.
 */
export function isFilteredSheet(session: Session, sheetId: string): boolean {
  return filtersOf.get(session)?.get(sheetId)?.() === true;
}

/** From here on this sheet is written cell by cell, filtered or not: joined values did not land where they should. */
export function writeCellByCell(session: Session, sheetId: string): void {
  const filters = filtersOf.get(session) ?? new Map<string, IsFiltered>();
  filters.set(sheetId, () => true);
  filtersOf.set(session, filters);
}
