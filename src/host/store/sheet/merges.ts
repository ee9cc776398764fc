import type { TextEdit } from "../text-edits";
import { XmlCursor } from "../xml-cursor";
import { parseRect, rectName, type Rect } from "./rect";
import { placeFor, topElement, type SheetXml } from "./sheet-xml";

export function readMerges(xml: SheetXml): Rect[] {
  const element = topElement(xml, "mergeCells");
  if (!element) return [];
  const cursor = new XmlCursor(xml.text.slice(element.start, element.end), xml.part);
  const merges: Rect[] = [];
  while (cursor.next()) {
    const rect = cursor.localName === "mergeCell" ? parseRect(cursor.attributes().get("ref") ?? "") : null;
    if (rect && cursor.kind !== "close") merges.push(rect);
  }
  return merges;
}

export function mergeEdits(xml: SheetXml, merges: readonly Rect[]): TextEdit[] {
  const { prefix } = xml;
  const cells = merges.map((rect) => `<${prefix}mergeCell ref="${rectName(rect)}"/>`).join("");
  const text = cells && `<${prefix}mergeCells count="${merges.length}">${cells}</${prefix}mergeCells>`;
  const element = topElement(xml, "mergeCells");
  if (element) return [{ start: element.start, end: element.end, text }];
  const place = placeFor(xml, "mergeCells");
  return text ? [{ start: place, end: place, text }] : [];
}
