/** Numbers by which office.js knows an event of the workbook, and that of cells that changed (excel.md §5.8). */
const pushType = 3;
const eventCategory = 65_536;
const worksheetChanged = 10;
const selectionChanged = 2;
const wholeWorkbook = "Workbook";

export interface CellsChanged {
  readonly worksheetId: string;
  /** "B4:C9". */
  readonly address: string;
  /** Whether the add-in that hears of it did it. */
  readonly byAddin: boolean;
}

/** What Excel tells office.js when cells have changed; for `RichApiBridge.onMessageFromHost`, never inside a reply. */
export function changeEvent({ worksheetId, address, byAddin }: CellsChanged): string {
  const triggerSource = byAddin ? "ThisLocalAddin" : "Unknown";
  const detail = { changeType: "RangeEdited", source: "Local", worksheetId, address, triggerSource };
  const entry = [eventCategory, worksheetChanged, wholeWorkbook, JSON.stringify(detail), 0];
  return JSON.stringify({ type: pushType, controlId: "", message: { entries: [entry] } });
}

/** What Excel tells office.js when other cells are selected, by the user or by the add-in. */
export function selectionEvent(): string {
  const entry = [eventCategory, selectionChanged, "", "{}", 0];
  return JSON.stringify({ type: pushType, controlId: "", message: { entries: [entry] } });
}
