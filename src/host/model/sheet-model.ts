import type { SheetListing } from "../store/workbook-xml";
import type { WorksheetPart } from "../store/sheet/worksheet-part";
import type { Rect } from "../store/sheet/rect";
import type { WorkbookModel } from "./workbook-model";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const visibilities: Readonly<Record<string, Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** A worksheet of an open workbook. */
export class SheetModel {
  name: string;
  visibility: Visibility;
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    readonly listing: SheetListing,
    readonly part: WorksheetPart,
  ) {
    this.name = listing.name;
    this.visibility = visibilities[listing.state] ?? "Visible";
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }
}
