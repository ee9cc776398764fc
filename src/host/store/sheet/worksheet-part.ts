import { applyEdits, type TextEdit } from "../text-edits";
import { tagAttribute, withAttribute } from "../xml-tag";
import { columnEdits, columnSpanAt, readColumns, withColumnAttributes, type ColumnSpan } from "./columns";
import { drawingEdit, type DrawingLink } from "./drawing-link";
import { mergeEdits, readMerges } from "./merges";
import { ElementChanges } from "./element-changes";
import { PageSetup } from "./page-setup";
import { isTrue } from "./read-row";
import { bounding, covers, parseRect, rectName, type Rect } from "./rect";
import { scanSheet } from "./scan-sheet";
import type { SheetContext } from "./sheet-context";
import { SheetCells } from "./sheet-cells";
import { inSchemaOrder, openTag, topElement, type SheetXml } from "./sheet-xml";
import { protectionEdit } from "./protection";
import { propertyEdits } from "./tab-color";
import { cellEdits } from "./write-cells";

/** A worksheet part: read once, changed in memory, patched on save. */
export class WorksheetPart {
  readonly cells: SheetCells;
  private spans: readonly ColumnSpan[];
  private columnsChanged = false;
  private newTabColor: string | undefined;
  private newProtection: boolean | undefined;
  private mergedAreas: readonly Rect[];
  private mergesChanged = false;
  readonly xml: SheetXml;
  readonly page: PageSetup;
  readonly elements: ElementChanges;

  constructor(text: string, part: string, context: SheetContext) {
    this.xml = scanSheet(text, part, context);
    this.page = new PageSetup(this.xml);
    this.elements = new ElementChanges(this.xml);
    this.spans = readColumns(this.xml);
    this.mergedAreas = readMerges(this.xml);
    this.cells = new SheetCells(this.xml.rows, (column) => columnSpanAt(this.spans, column)?.style ?? 0);
  }

  /** The sheet's own identity in files that Excel saved (`xr:uid`). */
  get uid(): string | undefined {
    return tagAttribute(this.rootTag, "xr:uid");
  }

  get isProtected(): boolean {
    return this.newProtection ?? isTrue(this.protection("sheet"));
  }

  /** Protects the sheet without a password, or no longer. */
  set isProtected(isProtected: boolean) {
    this.newProtection = isProtected;
  }

  /** Whether cells of the protected sheet may be formatted. */
  get allowsFormatting(): boolean {
    return !this.isProtected || this.protection("formatCells") === "0" || this.protection("formatCells") === "false";
  }

  get merges(): readonly Rect[] {
    return this.mergedAreas;
  }

  set merges(areas: readonly Rect[]) {
    this.mergedAreas = areas;
    this.mergesChanged = true;
  }

  /** An attribute of the sheet's default formats (`sheetFormatPr`). */
  readonly format = (attribute: string): string | undefined => {
    const element = topElement(this.xml, "sheetFormatPr");
    return element && tagAttribute(openTag(this.xml, element), attribute);
  };

  setColumns(first: number, last: number, attributes: Readonly<Record<string, string>>): void {
    this.columns = withColumnAttributes(this.columns, this.xml.prefix, first, last, attributes);
  }

  get columns(): readonly ColumnSpan[] {
    return this.spans;
  }

  set columns(spans: readonly ColumnSpan[]) {
    this.spans = spans;
    this.columnsChanged = true;
  }

  rowAttribute(index: number, name: string): string | undefined {
    const row = this.cells.row(index);
    const original =
      row && row.start >= 0 ? tagAttribute(this.xml.text.slice(row.start, row.openEnd), name) : undefined;
    return row?.attributes?.[name] ?? original;
  }

  /** The text of `<sheetPr>`, where the tab's colour is. */
  get properties(): string | undefined {
    const element = topElement(this.xml, "sheetPr");
    return element && this.xml.text.slice(element.start, element.end);
  }

  /** The tab's colour that was set, "#RRGGBB" or "" for none; undefined where the file's is kept. */
  get tabColor(): string | undefined {
    return this.newTabColor;
  }

  set tabColor(color: string | undefined) {
    this.newTabColor = color;
  }

  get changed(): boolean {
    const isRestructured = this.mergesChanged || this.columnsChanged || this.page.changed || this.elements.changed;
    const hasNewLooks = this.newTabColor !== undefined || this.newProtection !== undefined;
    return this.cells.changed || isRestructured || hasNewLooks;
  }

  /** The part's text as it is now, leading to a drawing that it has not had before. */
  patched(drawing?: DrawingLink): string {
    const edits = this.dimensionEdits();
    if (this.columnsChanged) edits.push(...columnEdits(this.xml, this.columns));
    edits.push(...propertyEdits(this.xml, { tabColor: this.newTabColor, fitToPage: this.page.newFitToPage }));
    edits.push(...this.page.edits(), ...this.elements.edits());
    if (this.mergesChanged) edits.push(...mergeEdits(this.xml, this.mergedAreas));
    if (this.newProtection !== undefined) edits.push(protectionEdit(this.xml, this.newProtection));
    if (drawing) edits.push(drawingEdit(this.xml, drawing));
    return applyEdits(this.xml.text, [...cellEdits(this.xml, this.cells), ...inSchemaOrder(edits)]);
  }

  private get rootTag(): string {
    return this.xml.text.slice(this.xml.root.start, this.xml.root.openEnd);
  }

  private protection(attribute: string): string | undefined {
    const element = topElement(this.xml, "sheetProtection");
    return element && tagAttribute(openTag(this.xml, element), attribute);
  }

  private dimensionEdits(): TextEdit[] {
    const element = topElement(this.xml, "dimension");
    const { written } = this.cells;
    if (!element || !written) return [];
    const tag = openTag(this.xml, element);
    const before = parseRect(tagAttribute(tag, "ref") ?? "");
    if (!before || covers(before, written)) return [];
    return [
      {
        start: element.start,
        end: element.openEnd,
        text: withAttribute(tag, "ref", rectName(bounding(before, written))),
      },
    ];
  }
}
