import { XmlCursor } from "../xml-cursor";
import { lowerBound } from "./cell";
import { topElement, type SheetXml } from "./sheet-xml";

/** One `<col>`: formats of a span of columns, zero-based and inclusive. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
  readonly style: number;
}

export function readColumns(xml: SheetXml): ColumnSpan[] {
  const element = topElement(xml, "cols");
  if (!element) return [];
  const spans: ColumnSpan[] = [];
  const text = xml.text.slice(element.start, element.end);
  const cursor = new XmlCursor(text, xml.part);
  while (cursor.next()) {
    if (cursor.localName !== "col" || cursor.kind === "close") continue;
    const attributes = cursor.attributes();
    spans.push({
      first: Number(attributes.get("min")) - 1,
      last: Number(attributes.get("max")) - 1,
      tag: text.slice(cursor.start, cursor.end),
      style: Number(attributes.get("style") ?? 0),
    });
  }
  return spans.sort((a, b) => a.first - b.first);
}

export function columnSpanAt(spans: readonly ColumnSpan[], column: number): ColumnSpan | undefined {
  const span = spans[lowerBound(spans, column, (one) => one.last)];
  return span && span.first <= column ? span : undefined;
}
