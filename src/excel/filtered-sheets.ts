import { hasExcelApi } from "./requirements";
import type { Session } from "./session";

type IsFiltered = () => boolean;

const filtersOf = new WeakMap<Session, Map<string, IsFiltered>>();

/** Queues a look, with the reading of a sheet, at whether a filter hides rows of it (ExcelApi 1.9). */
export function queueFilterRead(session: Session, sheetId: string, sheet: Excel.Worksheet): void {
  if (!hasExcelApi("1.9")) return;
  const { autoFilter, tables } = sheet;
  autoFilter.load("isDataFiltered");
  tables.load("items/autoFilter/isDataFiltered");
  const filters = filtersOf.get(session) ?? new Map<string, IsFiltered>();
  filters.set(sheetId, () => autoFilter.isDataFiltered || tables.items.some((t) => t.autoFilter.isDataFiltered));
  filtersOf.set(session, filters);
}

/**
 * Whether rows of a sheet were filtered out when it was read. Excel on the desktop may put the values of several rows
 * into other rows then (office-js #224): such sheets are written cell by cell.
 */
export function isFilteredSheet(session: Session, sheetId: string): boolean {
  return filtersOf.get(session)?.get(sheetId)?.() === true;
}
