import { combined, type TextEdit } from "../text-edits";
import { XmlCursor } from "../xml-cursor";
import { openedTag, tagAttribute, tagLength, withAttribute } from "../xml-tag";
import { encodeCellText, escapeXml } from "../xml-text";
import { cellName } from "./address";
import type { Cell, Row } from "./cell";
import type { SheetCells } from "./sheet-cells";
import { openTag, placeFor, topElement, type SheetXml } from "./sheet-xml";

function contentXml(cell: Cell, prefix: string): { type: string | undefined; inside: string } {
  const formula = cell.formula?.type === "own" ? `<${prefix}f>${escapeXml(cell.formula.text)}</${prefix}f>` : "";
  const value = (text: string): string => `${formula}<${prefix}v>${text}</${prefix}v>`;
  switch (cell.kind) {
    case "blank":
      return { type: undefined, inside: formula };
    case "number":
      return { type: undefined, inside: value(String(cell.value)) };
    case "boolean":
      return { type: "b", inside: value(cell.value === true ? "1" : "0") };
    case "error":
      return { type: "e", inside: value(escapeXml(String(cell.value))) };
    case "text": {
      const text = escapeXml(encodeCellText(String(cell.value)));
      if (formula) return { type: "str", inside: value(text) };
      const run = `<${prefix}t xml:space="preserve">${text}</${prefix}t>`;
      return { type: "inlineStr", inside: `<${prefix}is>${run}</${prefix}is>` };
    }
  }
}

/** What a cell holds besides formula and value (extLst), which outlives a new value. */
function otherChildren(xml: SheetXml, cell: Cell): string {
  const cursor = new XmlCursor(xml.text.slice(cell.start, cell.end), xml.part);
  let kept = "";
  cursor.next();
  cursor.children((name) => {
    const from = cursor.start;
    cursor.skip();
    if (name === "extLst") kept += cursor.text.slice(from, cursor.end);
  });
  return kept;
}

/** The cell's opening tag with its style and type set; other attributes stay, but for metadata of the old content. */
function cellTag(tag: string, style: number | undefined, type: string | undefined, dropsMetadata: boolean): string {
  let result = tag;
  if (style !== undefined) result = withAttribute(result, "s", style === 0 ? undefined : String(style));
  if (dropsMetadata) {
    if (result.includes(" cm=")) result = withAttribute(result, "cm", undefined);
    if (result.includes(" vm=")) result = withAttribute(result, "vm", undefined);
    if (type !== undefined || result.includes(" t=")) result = withAttribute(result, "t", type);
  }
  return result;
}

function newCellXml(xml: SheetXml, row: number, cell: Cell): string {
  const { type, inside } = contentXml(cell, xml.prefix);
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  const tag = `<${xml.prefix}c r="${cellName(row, cell.column)}"${style}${type === undefined ? "" : ` t="${type}"`}`;
  return inside === "" ? `${tag}/>` : `${tag}>${inside}</${xml.prefix}c>`;
}

/** The element with another place in its opening tag. */
function withPlace(element: string, place: string): string {
  const end = tagLength(element);
  return withAttribute(element.slice(0, end), "r", place) + element.slice(end);
}

function cellXml(xml: SheetXml, row: number, cell: Cell): string {
  if (cell.start < 0) return newCellXml(xml, row, cell);
  const text = xml.text.slice(cell.start, cell.end);
  const raw = cell.moved === true ? withPlace(text, cellName(row, cell.column)) : text;
  const tagEnd = tagLength(raw);
  const oldTag = raw.slice(0, tagEnd);
  const style = cell.styleChanged ? cell.style : undefined;
  if (!cell.contentChanged) return cellTag(oldTag, style, undefined, false) + raw.slice(tagEnd);
  const { type, inside } = contentXml(cell, xml.prefix);
  const tag = cellTag(openedTag(oldTag), style, type, true);
  const children = inside + (raw.includes("extLst") ? otherChildren(xml, cell) : "");
  return children === "" ? `${tag.slice(0, -1)}/>` : `${tag}${children}</${xml.prefix}c>`;
}

/** The row's opening tag with its changed attributes, its `spans` hint widened to cover all its cells. */
function rowTag(original: string, row: Row): string {
  let tag = row.moved === true ? withAttribute(original, "r", String(row.index + 1)) : original;
  for (const [name, value] of Object.entries(row.attributes ?? {})) tag = withAttribute(tag, name, value);
  const [first, last] = (tagAttribute(tag, "spans") ?? "").split(":").map(Number);
  const left = row.cells[0]?.column ?? 0;
  const right = row.cells.at(-1)?.column ?? 0;
  if (first === undefined || last === undefined || (left + 1 >= first && right + 1 <= last)) return tag;
  return withAttribute(tag, "spans", `${Math.min(first, left + 1)}:${Math.max(last, right + 1)}`);
}

function rowEdits(xml: SheetXml, row: Row): TextEdit[] {
  const edits: TextEdit[] = (row.removed ?? []).map((place) => ({ ...place, text: "" }));
  const isEmptyTag = row.openEnd === row.end;
  let added = "";
  for (const cell of row.cells) {
    if (!cell.contentChanged && !cell.styleChanged && cell.moved !== true) {
      if (added) edits.push({ start: cell.start, end: cell.start, text: added });
      added = "";
      continue;
    }
    const text = cellXml(xml, row.index, cell);
    if (cell.start < 0) added += text;
    else {
      edits.push({ start: cell.start, end: cell.end, text: added + text });
      added = "";
    }
  }
  const tag = xml.text.slice(row.start, row.openEnd);
  const open = rowTag(tag, row);
  if (isEmptyTag && added) {
    edits.push({ start: row.start, end: row.end, text: `${openedTag(open)}${added}</${xml.prefix}row>` });
  } else {
    if (open !== tag) edits.push({ start: row.start, end: row.openEnd, text: open });
    if (added) edits.push({ start: row.closeStart, end: row.closeStart, text: added });
  }
  return edits;
}

/** The edits that bring the rows of the part's text up to date. */
export function cellEdits(xml: SheetXml, { rows, removedRows }: SheetCells): TextEdit[] {
  const edits: TextEdit[] = removedRows.map((place) => ({ ...place, text: "" }));
  let added = "";
  for (const row of rows) {
    if (row.start < 0) {
      const cells = row.cells.map((cell) => cellXml(xml, row.index, cell)).join("");
      added += `${rowTag(`<${xml.prefix}row r="${row.index + 1}">`, row)}${cells}</${xml.prefix}row>`;
      continue;
    }
    if (added) edits.push({ start: row.start, end: row.start, text: added });
    added = "";
    if (row.changed) edits.push(combined(xml.text, row.start, row.end, rowEdits(xml, row)));
  }
  if (added) edits.push(appendRows(xml, added));
  return edits;
}

function appendRows(xml: SheetXml, rows: string): TextEdit {
  const { prefix } = xml;
  const data = topElement(xml, "sheetData");
  if (!data) {
    const place = placeFor(xml, "sheetData");
    return { start: place, end: place, text: `<${prefix}sheetData>${rows}</${prefix}sheetData>` };
  }
  if (data.openEnd === data.end) {
    const open = openedTag(openTag(xml, data));
    return { start: data.start, end: data.end, text: `${open}${rows}</${prefix}sheetData>` };
  }
  const close = xml.text.lastIndexOf("<", data.end - 1);
  return { start: close, end: close, text: rows };
}
