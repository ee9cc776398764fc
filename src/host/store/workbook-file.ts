import { Calculation, dropCalculationChain } from "./calculation";
import type { WorkbookEnding } from "../contract";
import { endingOf } from "./ending";
import { DamagedPart, NotAWorkbook, TooLarge } from "./damage";
import { maxSheets } from "./limits";
import { SheetDrawing } from "./drawing/sheet-drawing";
import { OfficePackage } from "./package";
import { CustomXmlParts } from "./custom-xml";
import { SettingsPart } from "./settings-part";
import { readSharedStrings } from "./shared-strings";
import { CellBudget } from "./sheet/cell-budget";
import type { SheetContext } from "./sheet/sheet-context";
import { WorksheetPart } from "./sheet/worksheet-part";
import { StyleSheet } from "./styles/style-sheet";
import { themeColors } from "./styles/theme";
import { PrintNames } from "./print-names";
import { dropUnreachable, sheetListEdits } from "./sheet-list";
import { applyEdits } from "./text-edits";
import { WorkbookXml, type SheetListing } from "./workbook-xml";

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const worksheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strictNamespace = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** A worksheet with its listing in the workbook. */
export interface ListedWorksheet {
  readonly listing: SheetListing;
  readonly part: WorksheetPart;
  readonly drawing: SheetDrawing;
  /** The texts of its table parts. */
  readonly tables: readonly string[];
  name: string;
  state: string;
}

/** An .xlsx file: what the model reads and changes, and the rest, which stays as it is. */
export class WorkbookFile {
  readonly workbook: WorkbookXml;
  readonly worksheets: ListedWorksheet[];
  readonly calculation = new Calculation();
  readonly printNames = new PrintNames();
  private readonly deleted = new Set<SheetListing>();
  readonly styles: StyleSheet;
  readonly settings: SettingsPart;
  readonly customXml: CustomXmlParts;
  readonly ending: WorkbookEnding | null;
  private readonly office: OfficePackage;
  private readonly workbookPart: string;
  private readonly context: SheetContext;
  private readonly stylesPart: string | undefined;

  /** Throws DamagedPart or NotAWorkbook. */
  constructor(bytes: Uint8Array) {
    this.office = new OfficePackage(bytes);
    const { office } = this;
    const root = office.relationships("").find((one) => one.kind === "officeDocument");
    if (!root) throw new NotAWorkbook("_rels/.rels");
    office.checkSavable();
    this.workbookPart = root.target;
    if (root.target.endsWith(".bin") || !office.has(root.target)) throw new NotAWorkbook("xl/workbook.xml");
    this.workbook = new WorkbookXml(office.requiredText(root.target), root.target);
    if (!this.workbook.isWorkbook) throw new NotAWorkbook("xl/workbook.xml");
    if (this.workbook.sheets.length > maxSheets) throw new TooLarge(root.target);
    this.ending = endingOf(office, root.target);
    const related = office.relationships(root.target);
    const byId = new Map(related.map((one) => [one.id, one]));
    const partOf = (kind: string): string | undefined => related.find((one) => one.kind === kind)?.target;
    const textOf = (part?: string) => (part === undefined ? undefined : office.text(part));
    const [stringsPart, themePart] = [partOf("sharedStrings"), partOf("theme")];
    this.stylesPart = partOf("styles");
    const strings = readSharedStrings(textOf(stringsPart), stringsPart ?? "");
    const theme = themeColors(textOf(themePart), themePart ?? "");
    this.styles = new StyleSheet(textOf(this.stylesPart), this.stylesPart ?? "", theme);
    this.settings = new SettingsPart(office, root.target);
    this.customXml = new CustomXmlParts(office, root.target);
    this.context = { strings, date1904: this.workbook.date1904, budget: new CellBudget(office.cellLimit) };
    const read = new Set<string>();
    this.worksheets = this.workbook.sheets.flatMap((listing) => {
      // Excel itself leaves sheets of old VBA modules in the list without a part.
      if (listing.relationshipId === "") return [];
      const target = byId.get(listing.relationshipId);
      if (!target) throw new DamagedPart(root.target, `the sheet "${listing.name}" leads nowhere`);
      if (target.kind !== "worksheet") return [];
      if (read.has(target.target.toLowerCase())) throw new DamagedPart(target.target, "two sheets are one part");
      read.add(target.target.toLowerCase());
      const part = new WorksheetPart(office.requiredText(target.target), target.target, this.context);
      const drawing = new SheetDrawing(office, target.target);
      const tables = this.tablesOf(target.target);
      return [{ listing, part, drawing, tables, name: listing.name, state: listing.state }];
    });
  }

  private tablesOf(part: string): string[] {
    const { office } = this;
    const related = office.relationships(part).filter(({ kind, external }) => kind === "table" && !external);
    return related.flatMap(({ target }) => office.text(target) ?? []);
  }

  /** Appends an empty worksheet. */
  addWorksheet(name: string): ListedWorksheet {
    const all = [...this.workbook.sheets, ...this.worksheets.map(({ listing }) => listing)];
    const sheetId = Math.max(0, ...all.map((listing) => listing.sheetId)) + 1;
    const folder = this.workbookPart.slice(0, this.workbookPart.lastIndexOf("/") + 1);
    const taken = new Set(this.worksheets.map(({ part }) => part.xml.part));
    let number = sheetId;
    const path = (): string => `${folder}worksheets/sheet${number}.xml`;
    while (this.office.has(path()) || taken.has(path())) number++;
    const namespace = this.workbook.text.includes(strictNamespace) ? strictNamespace : worksheetNamespace;
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetData/></worksheet>`;
    const added: ListedWorksheet = {
      listing: { name, sheetId, state: "visible", relationshipId: "", tag: "" },
      part: new WorksheetPart(text, path(), this.context),
      drawing: new SheetDrawing(this.office, path()),
      tables: [],
      name,
      state: "visible",
    };
    this.worksheets.push(added);
    return added;
  }

  deleteWorksheet(worksheet: ListedWorksheet): void {
    this.worksheets.splice(this.worksheets.indexOf(worksheet), 1);
    if (worksheet.listing.tag !== "") this.deleted.add(worksheet.listing);
  }

  /** The part that a relationship of the workbook leads to. */
  private targetOf(listing: SheetListing): string {
    const related = this.office.relationships(this.workbookPart);
    return related.find((one) => one.id === listing.relationshipId)?.target ?? "";
  }

  /** The file as it is now. */
  save(): Uint8Array {
    const before = this.office.snapshot();
    this.saveSheets();
    this.saveStyles();
    this.settings.save();
    this.customXml.save();
    this.saveWorkbook();
    const bytes = this.office.bytes();
    this.office.restore(before);
    return bytes;
  }

  private saveSheets(): void {
    const namespace = this.office.relationshipTypes;
    for (const { part, listing, drawing } of this.worksheets) {
      const id = drawing.changed ? drawing.save() : undefined;
      if (part.changed || listing.tag === "" || id !== undefined)
        this.office.setText(part.xml.part, part.patched(id === undefined ? undefined : { id, namespace }));
    }
  }

  private get listChanged(): boolean {
    return (
      this.deleted.size > 0 ||
      this.worksheets.some(
        ({ listing, name, state }) => listing.tag === "" || name !== listing.name || state !== listing.state,
      )
    );
  }

  private saveWorkbook(): void {
    const edits = this.printNames.edits(this.workbook, this.worksheets, this.deleted);
    const cells = this.worksheets.map(({ part }) => part.cells);
    if (this.deleted.size > 0 || cells.some((one) => one.formulaOverwritten))
      dropCalculationChain(this.office, this.workbookPart);
    edits.push(...this.calculation.edits(this.workbook, cells));
    if (this.listChanged) {
      if (this.deleted.size > 0) this.dropDeleted();
      const wanted = this.worksheets.map(({ listing, name, state, part }) => ({
        listing,
        name,
        state,
        part: part.xml.part,
      }));
      edits.push(...sheetListEdits(this.office, this.workbookPart, this.workbook, wanted, this.deleted));
    }
    if (edits.length > 0) this.office.setText(this.workbookPart, applyEdits(this.workbook.text, edits));
  }

  private dropDeleted(): void {
    const reachable = this.office.reachable();
    for (const listing of this.deleted) this.office.unrelate(this.workbookPart, this.targetOf(listing));
    dropUnreachable(this.office, reachable);
  }

  private saveStyles(): void {
    if (!this.styles.changed) return;
    if (this.stylesPart !== undefined) {
      this.office.setText(this.stylesPart, this.styles.patched());
      return;
    }
    const part = "xl/styles.xml";
    this.office.setText(part, this.styles.patched());
    this.office.addContentType(part, stylesType);
    this.office.relate(this.workbookPart, "styles", part);
  }
}
