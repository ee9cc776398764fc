import { format, isDateFormat } from "numfmt";
import { formulaOf } from "../model/read-model-range";
import { RangeModel, usedRect } from "../model/range-model";
import type { SheetModel } from "../model/sheet-model";
import { columnWidth, rowHeight } from "../model/cell-size";
import { shiftSheet } from "../model/shift-sheet";
import { writeContent } from "../model/write-range";
import type { Cell, ContentKind } from "../store/sheet/cell";
import { columnSpanAt } from "../store/sheet/columns";
import { wholeSheet, type Rect } from "../store/sheet/rect";
import { isTrue } from "../store/sheet/read-row";
import { tagAttribute } from "../store/xml-tag";
import { HostError } from "../wire/host-error";
import { colorOfFormat, readLook, type CellLook } from "./cell-look";

/** What a cell shows. */
export interface CellView {
  readonly kind: ContentKind;
  readonly text: string;
  readonly value: string | number | boolean;
  /** With its equals sign, or null. */
  readonly formula: string | null;
  readonly style: number;
  /** The colour that the number format asks for. */
  readonly color: string | null;
}

const pixelsPerPoint = 4 / 3;
const days1904 = 1462;

/** Formats that exist in a workbook never change their look, so that each is read once. */
export type Looks = Map<number, CellLook>;

/** One sheet as somebody sees it: sizes in CSS pixels, texts as formatted for `locale` (a BCP 47 tag). */
export class SheetView {
  constructor(
    private readonly sheet: SheetModel,
    private readonly looks: Looks,
    private readonly locale: string,
  ) {}

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  get isVisible(): boolean {
    return this.sheet.visibility === "Visible";
  }

  get isProtected(): boolean {
    return this.sheet.part.isProtected;
  }

  get selection(): Rect {
    return this.sheet.selection;
  }

  get merges(): readonly Rect[] {
    return this.sheet.part.merges;
  }

  /** The cells that hold or show something, or null. */
  used(): Rect | null {
    return usedRect(this.sheet, wholeSheet, false);
  }

  /** In pixels; 0 for a hidden column. */
  columnWidth(column: number): number {
    const span = columnSpanAt(this.sheet.part.columns, column);
    if (span && isTrue(tagAttribute(span.tag, "hidden"))) return 0;
    const points = columnWidth(new RangeModel(this.sheet, { top: 0, bottom: 0, left: column, right: column }));
    return Math.round((points ?? 48) * pixelsPerPoint);
  }

  /** In pixels; 0 for a hidden row. */
  rowHeight(row: number): number {
    if (isTrue(this.sheet.part.rowAttribute(row, "hidden"))) return 0;
    const points = rowHeight(new RangeModel(this.sheet, { top: row, bottom: row, left: 0, right: 0 }));
    return Math.round((points ?? 15) * pixelsPerPoint);
  }

  /** Whether the file says how high the row is; otherwise Excel fits it to its texts. */
  hasOwnHeight(row: number): boolean {
    return this.sheet.part.rowAttribute(row, "ht") !== undefined;
  }

  /** The format a cell has or would have. */
  styleAt(row: number, column: number): number {
    return this.sheet.part.cells.styleAt(row, column);
  }

  look(style: number): CellLook {
    let look = this.looks.get(style);
    if (!look) this.looks.set(style, (look = readLook(this.sheet.workbook.file.styles, style)));
    return look;
  }

  /** What the cell shows; undefined where the sheet has no such cell. */
  cell(row: number, column: number): CellView | undefined {
    const cell = this.sheet.part.cells.cell(row, column);
    if (!cell) return undefined;
    const code = this.sheet.workbook.file.styles.numberFormat(cell.style);
    return {
      kind: cell.kind,
      text: this.textOf(cell, code),
      value: cell.value,
      formula: formulaOf(cell, row),
      style: cell.style,
      color: cell.kind === "number" ? colorOfFormat(code, Number(cell.value)) : null,
    };
  }

  /** Differs once something that is seen of the sheet has changed. */
  fingerprint(): string {
    let hash = 0;
    const add = (text: string): void => {
      for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    };
    for (const row of this.sheet.part.cells.rows)
      for (const cell of row.cells)
        add(`${row.index},${cell.column},${cell.style},${formulaOf(cell, row.index) ?? ""},${String(cell.value)};`);
    return `${hash} ${this.merges.length} ${this.name} ${this.isVisible}`;
  }

  /** Types into a cell as Excel's user does. Throws HostError where protection forbids it. */
  type(row: number, column: number, text: string): void {
    const rect = { top: row, bottom: row, left: column, right: column };
    writeContent(new RangeModel(this.sheet, rect), [[text]], "Range.values");
  }

  /** Puts in (`count` > 0) or takes out rows or columns, as somebody does in the grid. Throws HostError. */
  shift(axis: "row" | "column", at: number, count: number): void {
    if (this.sheet.part.isProtected) throw new HostError("AccessDenied", "Range.insert");
    shiftSheet(this.sheet, { axis, at, count });
  }

  /** Throws HostError where the name can't be. */
  rename(name: string): void {
    this.sheet.name = name;
  }

  protect(): void {
    this.sheet.part.isProtected = true;
  }

  /** Throws HostError for the last sheet that is seen. */
  delete(): void {
    this.sheet.workbook.deleteSheet(this.sheet);
  }

  private textOf({ kind, value }: Cell, code: string): string {
    switch (kind) {
      case "blank":
        return "";
      case "boolean":
        return String(value).toUpperCase();
      case "error":
        return String(value);
      case "text":
        return code.includes("@") ? format(code, value) : String(value);
      case "number": {
        const shift = this.sheet.workbook.file.workbook.date1904 && isDateFormat(code) ? days1904 : 0;
        return format(code, Number(value) + shift, { locale: this.locale });
      }
    }
  }
}
