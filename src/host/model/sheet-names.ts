import { HostError } from "../wire/host-error";
import type { SheetModel } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

const maxLength = 31;
const forbidden = /[[\]:*?/\\]|^'|'$/;

/** Throws InvalidArgument for what Excel takes for no sheet name, ItemAlreadyExists for one that is taken. */
export function checkSheetName(workbook: WorkbookModel, name: string, location: string): void {
  if (name === "" || name.length > maxLength || forbidden.test(name)) throw new HostError("InvalidArgument", location);
  const wanted = name.toLowerCase();
  const isTaken = workbook.file.workbook.sheets.some((listing) => listing.name.toLowerCase() === wanted);
  if (isTaken || workbook.sheets.some((sheet) => sheet.name.toLowerCase() === wanted))
    throw new HostError("ItemAlreadyExists", location);
}

export function freeSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === `sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Tells formulas with a sheet's name before a "!", alone, in quotes, behind a file's name, or at an end of several sheets. */
function mentionOf(sheet: string): (formula: string) => boolean {
  const name = sheet.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`(?:^|[^\\p{L}\\p{N}_.])${name}[!:]|['\\]:]${name}'!`, "iu");
  return (formula) => pattern.test(formula);
}

/** Whether a formula of another sheet or a name of the workbook mentions the sheet. */
export function isMentioned(workbook: WorkbookModel, sheet: SheetModel): boolean {
  const mentions = mentionOf(sheet.name);
  const own = workbook.file.workbook.sheets.indexOf(sheet.listed.listing);
  if (workbook.file.workbook.names.some((one) => one.sheet !== own && mentions(one.formula))) return true;
  return workbook.sheets.some(
    (other) =>
      other !== sheet &&
      other.part.cells.rows.some((row) =>
        row.cells.some(({ formula }) => {
          if (formula?.type === "own" || formula?.type === "array") return mentions(formula.text);
          return formula?.type === "shared" && mentions(formula.group.text);
        }),
      ),
  );
}
