import type { HostOptions } from "../contract";
import type { WorkbookFile } from "../store/workbook-file";
import { HostError } from "../wire/host-error";
import type { HostObject } from "../wire/host-object";
import { isAtLeast, newestExcelApi } from "./excel-api";
import { sheetIdentity } from "./sheet-ids";
import { SheetModel } from "./sheet-model";

/** An open workbook: its file, and what lives only while it is open. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  active: SheetModel | undefined;
  private readonly excelApi: string;
  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;

  constructor(
    readonly file: WorkbookFile,
    options: HostOptions,
  ) {
    this.excelApi = options.excelApi ?? newestExcelApi;
    const taken = new Set<string>();
    for (const { listing, part } of file.worksheets) {
      const id = sheetIdentity(part.uid, listing.sheetId, taken);
      taken.add(id);
      this.sheets.push(new SheetModel(this, id, listing, part));
    }
    const activeListing = file.workbook.sheets[file.workbook.activeTab];
    this.active =
      this.sheets.find((sheet) => sheet.listing === activeListing) ??
      this.sheets.find((sheet) => sheet.visibility === "Visible");
  }

  supports(version: string): boolean {
    return isAtLeast(this.excelApi, version);
  }

  /** The sheet with this name or id. */
  sheet(key: string): SheetModel | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  /** Keeps an object for later batches and gives its reference id. */
  keep(object: HostObject): string {
    const id = String(++this.lastReference);
    this.references.set(id, object);
    return id;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  kept(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw new HostError("ItemNotFound");
    return object;
  }
}
