import { HostError, notImplemented } from "../wire/host-error";
import type { WorksheetPart } from "../store/sheet/worksheet-part";
import { tagAttribute, tagLength } from "../store/xml-tag";
import type { Rect } from "../store/sheet/rect";
import type { ListedWorksheet } from "../store/workbook-file";
import { checkSheetName, isMentioned } from "./sheet-names";
import type { ChartModel } from "./chart-model";
import type { WorkbookModel } from "./workbook-model";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const visibilities: Readonly<Record<string, Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** A table (ListObject) of a sheet, as the file has it. */
export class TableModel {
  constructor(readonly xml: string) {}

  attribute(name: string): string | undefined {
    const start = this.xml.search(/<(?:\w+:)?table\b/);
    return start < 0 ? undefined : tagAttribute(this.xml.slice(start, start + tagLength(this.xml.slice(start))), name);
  }

  /** The text of its `<autoFilter>`, "" where it has none. */
  get autoFilter(): string {
    return /<(?:\w+:)?autoFilter\b(?:[^>]*\/>|[\s\S]*?<\/(?:\w+:)?autoFilter>)/.exec(this.xml)?.[0] ?? "";
  }
}

/** A worksheet of an open workbook. */
export class SheetModel {
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Undefined until somebody asks for the charts. */
  charts: ChartModel[] | undefined;
  readonly tables: readonly TableModel[];

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    readonly listed: ListedWorksheet,
  ) {
    this.tables = listed.tables.map((xml) => new TableModel(xml));
  }

  get part(): WorksheetPart {
    return this.listed.part;
  }

  get name(): string {
    return this.listed.name;
  }

  /** Throws NotImplemented where formulas or names mention the sheet: they would have to follow. */
  set name(name: string) {
    if (name === this.name) return;
    checkSheetName(this.workbook, name, "Worksheet.name");
    if (this.listed.listing.tag !== "" && isMentioned(this.workbook, this)) throw notImplemented("Worksheet.name =");
    this.listed.name = name;
  }

  get visibility(): Visibility {
    return visibilities[this.listed.state] ?? "Visible";
  }

  set visibility(visibility: string) {
    const state = Object.keys(visibilities).find((key) => visibilities[key] === visibility);
    if (state === undefined) throw new HostError("InvalidArgument", "Worksheet.visibility");
    const others = this.workbook.sheets.filter((sheet) => sheet !== this && sheet.visibility === "Visible");
    if (state !== "visible" && others.length === 0) throw new HostError("InvalidOperation", "Worksheet.visibility");
    this.listed.state = state;
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }
}
