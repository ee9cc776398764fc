import { maxCellText } from "../limits";
import { eachAttribute, elementText, type XmlCursor } from "../xml-cursor";
import { decodeCellText } from "../xml-text";
import type { Cell, Formula, SharedFormula } from "./cell";
import { serialOfIsoDate } from "./iso-date";
import { richText } from "./rich-text";
import { lastColumn, parseRect } from "./rect";
import { styleIndex } from "./style-index";
import type { SheetContext } from "./sheet-context";

const upperA = 65;
const upperZ = 90;

/** Reads `<c>` elements. */
export class CellReader {
  private readonly shared = new Map<string, SharedFormula>();
  private type = "";
  private style = 0;
  private column = -1;
  private spills = false;
  private readonly valueTag: string;
  private readonly formulaTag: string;
  private readonly inlineTag: string;

  constructor(
    private readonly cursor: XmlCursor,
    prefix: string,
    private readonly context: SheetContext,
  ) {
    this.valueTag = `${prefix}v`;
    this.formulaTag = `${prefix}f`;
    this.inlineTag = `${prefix}is`;
  }

  /** With the cursor on `<c>`; leaves it on `</c>`. `next` is the column of a cell without a reference. */
  read(row: number, next: number): Cell {
    const { cursor } = this;
    const start = cursor.start;
    this.readAttributes(row, next);
    const cell: Cell = {
      column: this.column,
      style: this.style,
      kind: "blank",
      value: "",
      formula: null,
      start,
      end: 0,
      contentChanged: false,
      styleChanged: false,
    };
    if (cursor.kind === "open") this.readChildren(row, cell);
    return Object.assign(cell, { end: cursor.end });
  }

  private readChildren(row: number, cell: Cell): void {
    const { cursor } = this;
    const depth = cursor.depth;
    while (cursor.next() && cursor.depth >= depth) {
      const { name, kind, start, end } = cursor;
      if (kind === "open") cursor.skip();
      const raw = kind === "open" ? cursor.text.slice(end, cursor.start) : "";
      if (name === this.valueTag) this.putValue(cell, raw);
      else if (name === this.formulaTag) cell.formula = this.readFormula(row, start, end, elementText(raw));
      else if (name === this.inlineTag) this.putText(cell, richText(raw));
    }
  }

  private readAttributes(row: number, next: number): void {
    const { text, start, end } = this.cursor;
    this.type = "n";
    this.style = 0;
    this.column = next;
    this.spills = false;
    eachAttribute(text, start, end, (name, from, to) => {
      if (name === "r") this.column = columnAt(text, from, to, row + 1);
      else if (name === "s") this.style = styleIndex(text.slice(from, to));
      else if (name === "t") this.type = text.slice(from, to);
      else if (name === "cm") this.spills = true;
    });
    if (this.column < 0 || this.column > lastColumn) this.cursor.fail(`a cell of row ${row + 1} has a wrong reference`);
  }

  private putText(cell: Cell, text: string): void {
    cell.kind = "text";
    cell.value = text.length > maxCellText ? text.slice(0, maxCellText) : text;
  }

  private putValue(cell: Cell, raw: string): void {
    switch (this.type) {
      case "s": {
        if (raw.trim() === "") return;
        const text = this.context.strings[Number(raw)];
        if (text === undefined) this.cursor.fail(`there is no shared text ${raw}`);
        this.putText(cell, text);
        return;
      }
      case "str": {
        this.putText(cell, decodeCellText(elementText(raw)));
        return;
      }
      case "inlineStr":
        return;
      case "b":
        cell.kind = "boolean";
        cell.value = raw.trim() === "1" || raw.trim() === "true";
        return;
      case "e":
        cell.kind = "error";
        cell.value = elementText(raw);
        return;
      default:
        if (raw.trim() === "") return;
        cell.kind = "number";
        cell.value = this.numberOf(raw);
    }
  }

  private numberOf(raw: string): number {
    const value = this.type === "d" ? serialOfIsoDate(raw, this.context.date1904) : Number(raw);
    if (!Number.isFinite(value)) this.cursor.fail("a cell's number is none");
    return value;
  }

  private readFormula(row: number, start: number, end: number, text: string): Formula {
    const attributes = new Map<string, string>();
    eachAttribute(this.cursor.text, start, end, (name, from, to) => {
      attributes.set(name, this.cursor.text.slice(from, to));
    });
    const area = parseRect(attributes.get("ref") ?? "") ?? {
      top: row,
      left: this.column,
      bottom: row,
      right: this.column,
    };
    switch (attributes.get("t")) {
      case "array":
        return { type: "array", text, area, spills: this.spills };
      case "dataTable":
        return { type: "dataTable", area };
      case "shared": {
        const index = attributes.get("si") ?? "";
        const group = this.shared.get(index);
        if (text === "" && group) return { type: "shared", group };
        const first = { text, row, column: this.column };
        this.shared.set(index, first);
        return { type: "shared", group: first };
      }
      default:
        return { type: "own", text };
    }
  }
}

const digitZero = 48;

/** Column of the reference at [from, to) ("AB12" → 27); -1 where it is not one of row `row` (1-based). */
function columnAt(text: string, from: number, to: number, row: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at) & ~32;
    if (code < upperA || code > upperZ) break;
    column = column * 26 + code - upperA + 1;
  }
  let number = 0;
  for (const start = at; at < to && at - start < 8; at++) number = number * 10 + text.charCodeAt(at) - digitZero;
  return number === row && at === to ? column - 1 : -1;
}
