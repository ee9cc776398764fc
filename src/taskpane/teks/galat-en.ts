import type { Kamus } from "./id";

/** What went wrong between us and Excel, by its code. */
export const GALAT_EN: Kamus["gagal"]["pesan"] = {
  InvalidOperationInCellEditMode: "A cell is being edited. Finish typing (press Enter), then try again.",
  AccessDenied: "Excel refuses to write because a sheet is protected. Unprotect it, then try again.",
  ItemNotFound: "A sheet is no longer there; it may just have been deleted. Compute again.",
  InvalidReference: "A cell address no longer holds; rows or columns may just have been deleted. Compute again.",
  InvalidArgument: "Excel refuses the value that was to be written.",
  MergedRangeConflict: "Merged cells are in the way. Look at the merged cells in the result columns.",
  RequestPayloadSizeLimitExceeded: "Too much data to send to Excel at once.",
  ResponsePayloadSizeLimitExceeded: "Too much data to read from Excel at once.",
  UnsupportedSheet: "Chart and macro sheets cannot be read.",
  ApiNotFound: "This Excel is too old for that.",
  NotImplemented: "This Excel does not know that command.",
  RequestAborted: "Excel cancelled the request; it is probably busy. Try again.",
  GeneralException:
    "Excel reports a general error. Make sure that only one sheet tab is selected and try again; if it stays, save and reopen the workbook.",
  Misplaced:
    "Cells do not hold what was written to them, so it was taken back. Clear the filter, show hidden rows, take merged cells apart, then try again.",
  WorkbookChanged: "The sheets changed during the computation, so its results were taken back. Compute once more.",
};
