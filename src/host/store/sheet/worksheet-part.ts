import { applyEdits, type TextEdit } from "../text-edits";
import { tagAttribute, withAttribute } from "../xml-tag";
import { columnSpanAt, readColumns, type ColumnSpan } from "./columns";
import { mergeEdits, readMerges } from "./merges";
import { isTrue } from "./read-row";
import { bounding, covers, parseRect, rectName, type Rect } from "./rect";
import { scanSheet, type SheetContext } from "./scan-sheet";
import { SheetCells } from "./sheet-cells";
import { openTag, topElement, type SheetXml } from "./sheet-xml";
import { cellEdits } from "./write-cells";

/** A worksheet part: read once, changed in memory, patched on save. */
export class WorksheetPart {
  readonly cells: SheetCells;
  readonly columns: readonly ColumnSpan[];
  private mergedAreas: readonly Rect[];
  private mergesChanged = false;
  readonly xml: SheetXml;

  constructor(text: string, part: string, context: SheetContext) {
    this.xml = scanSheet(text, part, context);
    this.columns = readColumns(this.xml);
    this.mergedAreas = readMerges(this.xml);
    this.cells = new SheetCells(this.xml.rows, (column) => columnSpanAt(this.columns, column)?.style ?? 0);
  }

  /** The sheet's own identity in files that Excel saved (`xr:uid`). */
  get uid(): string | undefined {
    return tagAttribute(this.rootTag, "xr:uid");
  }

  get isProtected(): boolean {
    return isTrue(this.protection("sheet"));
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

  get changed(): boolean {
    return this.cells.changed || this.mergesChanged;
  }

  /** The part's text as it is now. */
  patched(): string {
    const edits = [...cellEdits(this.xml, this.cells.rows), ...this.dimensionEdits()];
    if (this.mergesChanged) edits.push(...mergeEdits(this.xml, this.mergedAreas));
    return applyEdits(this.xml.text, edits);
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
