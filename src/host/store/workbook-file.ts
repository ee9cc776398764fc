import { NotAWorkbook } from "./damage";
import { OfficePackage } from "./package";
import { SettingsPart } from "./settings-part";
import { readSharedStrings } from "./shared-strings";
import { WorksheetPart } from "./sheet/worksheet-part";
import { StyleSheet } from "./styles/style-sheet";
import { themeColors } from "./styles/theme";
import { applyEdits } from "./text-edits";
import { WorkbookXml, type SheetListing } from "./workbook-xml";

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A worksheet with its listing in the workbook. */
export interface ListedWorksheet {
  readonly listing: SheetListing;
  readonly part: WorksheetPart;
}

/** An .xlsx file: what the model reads and changes, and the rest, which stays as it is. */
export class WorkbookFile {
  readonly workbook: WorkbookXml;
  readonly worksheets: readonly ListedWorksheet[];
  readonly styles: StyleSheet;
  readonly settings: SettingsPart;
  private readonly office: OfficePackage;
  private readonly workbookPart: string;
  private readonly stylesPart: string | undefined;

  /** Throws DamagedPart or NotAWorkbook. */
  constructor(bytes: Uint8Array) {
    this.office = new OfficePackage(bytes);
    const { office } = this;
    const root = office.relationships("").find((one) => one.kind === "officeDocument");
    if (!root) throw new NotAWorkbook("_rels/.rels");
    this.workbookPart = root.target;
    if (root.target.endsWith(".bin") || !office.has(root.target)) throw new NotAWorkbook("xl/workbook.xml");
    this.workbook = new WorkbookXml(office.requiredText(root.target), root.target);
    if (!this.workbook.isWorkbook) throw new NotAWorkbook("xl/workbook.xml");

    const related = office.relationships(root.target);
    const partOf = (kind: string): string | undefined => related.find((one) => one.kind === kind)?.target;
    const textOf = (part: string | undefined): string | undefined =>
      part === undefined ? undefined : office.text(part);
    const stringsPart = partOf("sharedStrings");
    const themePart = partOf("theme");
    this.stylesPart = partOf("styles");
    const strings = readSharedStrings(textOf(stringsPart), stringsPart ?? "");
    const theme = themeColors(textOf(themePart), themePart ?? "");
    this.styles = new StyleSheet(textOf(this.stylesPart), this.stylesPart ?? "", theme);
    this.settings = new SettingsPart(office, root.target);
    const context = { strings, date1904: this.workbook.date1904 };
    this.worksheets = this.workbook.sheets.flatMap((listing) => {
      const target = related.find((one) => one.id === listing.relationshipId);
      if (target?.kind !== "worksheet") return [];
      return [{ listing, part: new WorksheetPart(office.requiredText(target.target), target.target, context) }];
    });
  }

  /** The file as it is now. */
  save(): Uint8Array {
    const before = this.office.snapshot();
    this.saveSheets();
    this.saveStyles();
    this.settings.save();
    this.saveCalculation();
    const bytes = this.office.bytes();
    this.office.restore(before);
    return bytes;
  }

  private saveSheets(): void {
    for (const { part } of this.worksheets) if (part.changed) this.office.setText(part.xml.part, part.patched());
  }

  private saveStyles(): void {
    if (!this.styles.changed) return;
    if (this.stylesPart !== undefined) return this.office.setText(this.stylesPart, this.styles.patched());
    const part = "xl/styles.xml";
    this.office.setText(part, this.styles.patched());
    this.office.addContentType(part, stylesType);
    this.office.relate(this.workbookPart, "styles", part);
  }

  private saveCalculation(): void {
    const cells = this.worksheets.map(({ part }) => part.cells);
    if (cells.some((one) => one.formulaOverwritten)) this.dropCalculationChain();
    if (!cells.some((one) => one.contentChanged)) return;
    const hasFormulas = cells.some((one) => one.rows.some((row) => row.cells.some((cell) => cell.formula)));
    if (!hasFormulas) return;
    this.office.setText(this.workbookPart, applyEdits(this.workbook.text, this.workbook.fullCalculationEdits()));
  }

  private dropCalculationChain(): void {
    const chain = this.office.relationships(this.workbookPart).find((one) => one.kind === "calcChain")?.target;
    if (chain === undefined) return;
    this.office.unrelate(this.workbookPart, chain);
    this.office.removeContentType(chain);
    this.office.remove(chain);
  }
}
