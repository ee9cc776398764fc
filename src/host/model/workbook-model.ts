import type { HostConditions, HostOptions } from "../contract";
import type { ListedWorksheet, WorkbookFile } from "../store/workbook-file";
import { checkSheetName, freeSheetName, isMentioned } from "./sheet-names";
import { HostError, notImplemented } from "../wire/host-error";
import type { HostObject } from "../wire/host-object";
import { habitsOf, type Habits } from "./habits";
import { isAtLeast, newestExcelApi } from "./excel-api";
import { shiftedRect, type Shift } from "../store/sheet/shift";
import { RangeModel } from "./range-model";
import { sheetIdentity } from "./sheet-ids";
import { SheetModel } from "./sheet-model";

/** Of all workbooks together: office.js may give a reference back long after another workbook was opened. */
let lastReference = 0;

/** An open workbook: its file, and what lives only while it is open. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  active: SheetModel | undefined;
  readonly habits: Habits;
  /** What befalls Excel just now; whoever answers for the workbook says it. */
  situation: Pick<HostConditions, "isInFront" | "selected"> = { isInFront: true, selected: "cells" };
  private readonly excelApi: string;
  private readonly references = new Map<string, HostObject>();

  constructor(
    readonly file: WorkbookFile,
    options: HostOptions,
  ) {
    this.excelApi = options.excelApi ?? newestExcelApi;
    this.habits = habitsOf(options.asli ?? "all");
    for (const listed of file.worksheets) this.adopt(listed);
    const activeListing = file.workbook.sheets[file.workbook.activeTab];
    this.active =
      this.sheets.find((sheet) => sheet.listed.listing === activeListing) ??
      this.sheets.find((sheet) => sheet.visibility === "Visible");
  }

  supports(version: string): boolean {
    return isAtLeast(this.excelApi, version);
  }

  /** The sheet with this name or id. */
  sheet(key: string): SheetModel | undefined {
    const name = key.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === name)
    );
  }

  addSheet(name: string | undefined): SheetModel {
    const location = "WorksheetCollection.add";
    this.checkInFront("GeneralException", location);
    if (name !== undefined) checkSheetName(this, name, location);
    return this.adopt(this.file.addWorksheet(name ?? freeSheetName(this)));
  }

  /** Throws NotImplemented where a formula or name mentions the sheet: it would have to become #REF!. */
  deleteSheet(sheet: SheetModel): void {
    this.checkInFront("InvalidSelection", "Worksheet.delete");
    const visible = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (visible.length === 0) throw new HostError("InvalidOperation", "Worksheet.delete");
    if (isMentioned(this, sheet)) throw notImplemented("Worksheet.delete of a sheet that formulas refer to");
    this.file.deleteWorksheet(sheet.listed);
    this.sheets.splice(sheet.position, 1);
    if (this.active === sheet) this.active = visible[0];
  }

  /** Throws where this needs the workbook to be in front of others ("Troubleshooting Excel add-ins"). */
  checkInFront(code: string, location: string): void {
    if (!this.situation.isInFront) throw new HostError(code, location);
  }

  private adopt(listed: ListedWorksheet): SheetModel {
    const taken = new Set(this.sheets.map((sheet) => sheet.id));
    const sheet = new SheetModel(this, sheetIdentity(listed.part.uid, listed.listing.sheetId, taken), listed);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Keeps an object for later batches and gives its reference id. */
  keep(object: HostObject): string {
    const id = String(++lastReference);
    this.references.set(id, object);
    return id;
  }

  /** Kept ranges follow their cells; those whose cells are gone are gone. */
  shiftReferences(sheet: SheetModel, shift: Shift): void {
    for (const [id, { target }] of this.references) {
      if (!(target instanceof RangeModel) || target.sheet !== sheet) continue;
      const rect = shiftedRect(target.rect, shift);
      if (rect) target.rect = rect;
      else this.references.delete(id);
    }
  }

  release(id: string): void {
    this.references.delete(id);
  }

  kept(id: string): HostObject {
    const object = this.references.get(id);
    const target = object?.target;
    const sheet = typeof target === "object" && target && "sheet" in target ? target.sheet : undefined;
    const isGone = sheet instanceof SheetModel && sheet.position < 0;
    if (!object || isGone) throw new HostError("ItemNotFound");
    return object;
  }
}
