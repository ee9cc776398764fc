import type { WorkbookModel } from "../model/workbook-model";
import type { Rect } from "../store/sheet/rect";
import { SheetView, type Looks } from "./sheet-view";

/** An open workbook as somebody sees it, who may also select and type. */
export class WorkbookView {
  private readonly looks: Looks = new Map();

  constructor(
    private readonly model: WorkbookModel,
    private readonly locale: string,
  ) {}

  /** In tab order, hidden sheets too. */
  get sheets(): readonly SheetView[] {
    return this.model.sheets.map((sheet) => new SheetView(sheet, this.looks, this.locale));
  }

  get activeId(): string | undefined {
    return this.model.active?.id;
  }

  sheet(id: string): SheetView | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Throws HostError where the name can't be. */
  addSheet(name: string): SheetView {
    return new SheetView(this.model.addSheet(name), this.looks, this.locale);
  }

  /** Makes a sheet the active one, and selects cells of it. */
  select(id: string, selection?: Rect): void {
    const sheet = this.model.sheet(id);
    if (!sheet) return;
    this.model.active = sheet;
    if (selection) sheet.selection = selection;
  }
}
