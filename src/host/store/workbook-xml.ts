import type { TextEdit } from "./text-edits";
import { elementText, prefixOf, XmlCursor } from "./xml-cursor";
import { withAttribute } from "./xml-tag";
import { isTrue } from "./sheet/read-row";

/** One `<sheet>` of the workbook part. */
export interface SheetListing {
  readonly name: string;
  readonly sheetId: number;
  readonly state: string;
  readonly relationshipId: string;
  /** As the file has it. */
  readonly tag: string;
}

/** One `<definedName>`. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Position of the sheet that it belongs to, if it does. */
  readonly sheet: number | undefined;
  readonly hidden: boolean;
  readonly comment: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** The highest number of a sheet ([MS-OI29500], sheetId). */
const lastSheetId = 65_534;

interface Place {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

/** The workbook part: which sheets there are, the names, and how to calculate. */
export class WorkbookXml {
  readonly prefix: string;
  readonly sheets: SheetListing[] = [];
  readonly names: DefinedName[] = [];
  activeTab = 0;
  date1904 = false;
  calculationMode = "auto";
  private readonly places: Place[] = [];

  constructor(
    readonly text: string,
    part: string,
  ) {
    const cursor = new XmlCursor(text, part);
    cursor.next();
    this.prefix = prefixOf(cursor.name);
    this.isWorkbook = cursor.localName === "workbook";
    cursor.children((name) => {
      const attributes = cursor.attributes();
      const { start, end: openEnd } = cursor;
      if (name === "workbookPr") this.date1904 = isTrue(attributes.get("date1904"));
      if (name === "calcPr") this.calculationMode = attributes.get("calcMode") ?? "auto";
      if (name === "bookViews")
        cursor.children(() => {
          this.activeTab = Number(cursor.attributes().get("activeTab") ?? this.activeTab);
        });
      if (name === "sheets") this.readSheets(cursor);
      if (name === "definedNames") this.readNames(cursor);
      cursor.skip();
      this.places.push({ name, start, openEnd, end: cursor.end });
    });
    while (cursor.next());
  }

  readonly isWorkbook: boolean;

  place(name: string): Place | undefined {
    return this.places.find((place) => place.name === name);
  }

  /** The edit that sets how Excel calculates (`calcPr`). */
  calculationEdits(attributes: Readonly<Record<string, string>>): TextEdit[] {
    const edited = (tag: string): string =>
      Object.entries(attributes).reduce((sum, [name, value]) => withAttribute(sum, name, value), tag);
    const place = this.place("calcPr");
    if (place) {
      const tag = this.text.slice(place.start, place.openEnd);
      const text = edited(tag);
      return text === tag ? [] : [{ start: place.start, end: place.openEnd, text }];
    }
    const before = ["definedNames", "externalReferences", "functionGroups", "sheets"];
    const at = before.map((name) => this.place(name)?.end).find((end) => end !== undefined);
    return at === undefined ? [] : [{ start: at, end: at, text: edited(`<${this.prefix}calcPr/>`) }];
  }

  private readSheets(cursor: XmlCursor): void {
    cursor.children((name) => {
      if (name !== "sheet") return;
      const attributes = cursor.attributes();
      const relationship = [...attributes].find(([key]) => key.endsWith(":id"));
      this.sheets.push({
        name: attributes.get("name") ?? "",
        sheetId: this.sheetId(attributes.get("sheetId"), cursor),
        state: attributes.get("state") ?? "visible",
        relationshipId: relationship?.[1] ?? "",
        tag: this.text.slice(cursor.start, cursor.end),
      });
    });
  }

  private sheetId(raw: string | undefined, cursor: XmlCursor): number {
    const id = Number(raw ?? 0);
    if (!Number.isInteger(id) || id < 0 || id > lastSheetId) cursor.fail(`there is no sheet number "${raw ?? ""}"`);
    return id;
  }

  private readNames(cursor: XmlCursor): void {
    cursor.children((element) => {
      if (element !== "definedName") return;
      const attributes = cursor.attributes();
      const sheet = attributes.get("localSheetId");
      const { start, end: from } = cursor;
      cursor.skip();
      this.names.push({
        start,
        end: cursor.end,
        tag: this.text.slice(start, from),
        name: attributes.get("name") ?? "",
        formula: elementText(this.text.slice(from, cursor.start)),
        sheet: sheet === undefined ? undefined : Number(sheet),
        hidden: isTrue(attributes.get("hidden")),
        comment: attributes.get("comment") ?? "",
      });
    });
  }
}
