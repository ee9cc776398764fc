import type { OfficePackage } from "./package";
import type { TextEdit } from "./text-edits";
import { withAttribute } from "./xml-tag";
import { escapeAttribute } from "./xml-text";
import type { SheetListing, WorkbookXml } from "./workbook-xml";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A worksheet as the list of sheets is to have it. */
export interface WantedSheet {
  readonly listing: SheetListing;
  readonly name: string;
  readonly state: string;
  readonly part: string;
}

/** Brings the workbook's list of sheets up to date: renamed, shown, hidden, added and deleted worksheets. */
export function sheetListEdits(
  office: OfficePackage,
  workbookPart: string,
  workbook: WorkbookXml,
  wanted: readonly WantedSheet[],
  deleted: ReadonlySet<SheetListing>,
): TextEdit[] {
  const place = workbook.place("sheets");
  if (!place) return [];
  const kept = new Map(wanted.map((sheet) => [sheet.listing, sheet]));
  const listed = workbook.sheets.flatMap((listing) => {
    if (deleted.has(listing)) return [];
    const sheet = kept.get(listing);
    if (!sheet || (sheet.name === listing.name && sheet.state === listing.state)) return [listing.tag];
    return [withAttribute(withAttribute(listing.tag, "name", sheet.name), "state", sheet.state)];
  });
  const added = wanted
    .filter(({ listing }) => listing.tag === "")
    .map((sheet) => {
      office.addContentType(sheet.part, worksheetType);
      const id = office.relate(workbookPart, "worksheet", sheet.part);
      const state = sheet.state === "visible" ? "" : ` state="${sheet.state}"`;
      return `<${workbook.prefix}sheet xmlns:r="${office.relationshipTypes}" name="${escapeAttribute(sheet.name)}" sheetId="${sheet.listing.sheetId}"${state} r:id="${id}"/>`;
    });
  const text = [...listed, ...added].map((tag) => tag.replace(/([^/])>$/, "$1/>")).join("");
  const open = workbook.text.slice(place.start, place.openEnd);
  const edits = [{ start: place.start, end: place.end, text: `${open}${text}</${workbook.prefix}sheets>` }];
  return deleted.size > 0 ? [...edits, ...deletionEdits(workbook, deleted)] : edits;
}

/** Sheets are counted in names and in the view: what follows a deleted one moves up. */
function deletionEdits(workbook: WorkbookXml, deleted: ReadonlySet<SheetListing>): TextEdit[] {
  const position = (before: number): number =>
    workbook.sheets.slice(0, before).filter((listing) => !deleted.has(listing)).length;
  const edits: TextEdit[] = [];
  for (const { tag, sheet, start, end } of workbook.names) {
    const owner = sheet === undefined ? undefined : workbook.sheets[sheet];
    if (sheet === undefined || owner === undefined) continue;
    if (deleted.has(owner)) edits.push({ start, end, text: "" });
    else
      edits.push({ start, end: start + tag.length, text: withAttribute(tag, "localSheetId", String(position(sheet))) });
  }
  const views = workbook.place("bookViews");
  if (views) {
    const text = workbook.text.slice(views.start, views.end);
    const remaining = workbook.sheets.length - deleted.size;
    const edited = text.replace(/\b(activeTab|firstSheet)="(\d+)"/g, (_, name: string, tab: string) => {
      return `${name}="${Math.max(0, Math.min(position(Number(tab)), remaining - 1))}"`;
    });
    edits.push({ start: views.start, end: views.end, text: edited });
  }
  return edits.filter((edit) => edit.text !== workbook.text.slice(edit.start, edit.end));
}

/** Removes parts that could be reached before and cannot any more. */
export function dropUnreachable(office: OfficePackage, reachableBefore: ReadonlySet<string>): void {
  const reachable = office.reachable();
  for (const part of reachableBefore) if (!reachable.has(part)) office.removePart(part);
}
