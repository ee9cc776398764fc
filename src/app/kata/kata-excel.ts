// What Excel says of a job: why it failed, what it waits for, which sheets are known.
export type { ExcelFailure } from "../../excel/errors";
export { hasExcelApi } from "../../excel/requirements";
export type { KnownSheets, Waiting, Watcher } from "../../excel/watcher";
