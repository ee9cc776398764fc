import { rectName, type Rect } from "./sheet/rect";
import type { TextEdit } from "./text-edits";
import type { DefinedName, SheetListing, WorkbookXml } from "./workbook-xml";
import { escapeXml } from "./xml-text";

/** A worksheet as far as names need it. */
interface NamedSheet {
  readonly listing: SheetListing;
  readonly name: string;
}

/** What the workbook's names say of a sheet's print: its area, and the rows that head every page. */
interface PrintSetting {
  area?: Rect;
  titleRows?: readonly [first: number, last: number];
}

const areaName = "_xlnm.Print_Area";
const titlesName = "_xlnm.Print_Titles";

/** Print areas and print titles that were set; the file keeps them as names of the workbook. */
export class PrintNames {
  private readonly settings = new Map<SheetListing, PrintSetting>();

  setArea(sheet: SheetListing, area: Rect): void {
    this.of(sheet).area = area;
  }

  setTitleRows(sheet: SheetListing, first: number, last: number): void {
    this.of(sheet).titleRows = [first, last];
  }

  /** The edits of the workbook part, sheets counted as they will be. */
  edits(workbook: WorkbookXml, sheets: readonly NamedSheet[], deleted: ReadonlySet<SheetListing>): TextEdit[] {
    const remaining = workbook.sheets.filter((listing) => !deleted.has(listing));
    const order = [...remaining, ...sheets.map((one) => one.listing).filter((one) => one.tag === "")];
    const edits: TextEdit[] = [];
    let added = "";
    for (const [listing, setting] of this.settings) {
      const sheet = sheets.find((one) => one.listing === listing);
      if (!sheet) continue;
      const own = workbook.sheets.indexOf(listing);
      for (const [name, formula] of formulas(sheet.name, setting)) {
        const existing = workbook.names.find((one) => one.name === name && one.sheet === own && own >= 0);
        const text = escapeXml(formula);
        if (existing) edits.push(replaced(workbook, existing, text));
        else {
          const { prefix } = workbook;
          const position = order.indexOf(listing);
          added += `<${prefix}definedName name="${name}" localSheetId="${position}">${text}</${prefix}definedName>`;
        }
      }
    }
    return added === "" ? edits : [...edits, insertion(workbook, added)];
  }

  private of(sheet: SheetListing): PrintSetting {
    const setting = this.settings.get(sheet) ?? {};
    this.settings.set(sheet, setting);
    return setting;
  }
}

function formulas(sheetName: string, { area, titleRows }: PrintSetting): [name: string, formula: string][] {
  const sheet = `'${sheetName.replaceAll("'", "''")}'!`;
  const result: [string, string][] = [];
  if (area) result.push([areaName, sheet + rectName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")]);
  if (titleRows) result.push([titlesName, `${sheet}$${titleRows[0] + 1}:$${titleRows[1] + 1}`]);
  return result;
}

/** Only the formula: the opening tag may be edited elsewhere, for the sheet's position. */
function replaced(workbook: WorkbookXml, { start, end, tag }: DefinedName, text: string): TextEdit {
  const from = start + tag.length;
  return { start: from, end: workbook.text.lastIndexOf("</", end - 1), text };
}

function insertion(workbook: WorkbookXml, added: string): TextEdit {
  const { prefix } = workbook;
  const names = workbook.place("definedNames");
  if (names && names.openEnd < names.end) {
    const at = workbook.text.lastIndexOf("</", names.end - 1);
    return { start: at, end: at, text: added };
  }
  const after = ["externalReferences", "functionGroups", "sheets"].map((name) => workbook.place(name)?.end);
  const at = names?.start ?? after.find((end) => end !== undefined) ?? 0;
  const text = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
  return { start: at, end: names?.end ?? at, text };
}
