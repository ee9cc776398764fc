import type { TextEdit } from "../text-edits";
import { XmlCursor } from "../xml-cursor";
import { withAttribute } from "../xml-tag";
import { lowerBound } from "./cell";
import { placeFor, topElement, type SheetXml } from "./sheet-xml";

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

/** The spans with attributes of some columns changed; spans are split where they must be. */
export function withColumnAttributes(
  spans: readonly ColumnSpan[],
  prefix: string,
  first: number,
  last: number,
  attributes: Readonly<Record<string, string>>,
): ColumnSpan[] {
  const cut = (span: ColumnSpan, from: number, to: number): ColumnSpan => ({ ...span, first: from, last: to });
  const result: ColumnSpan[] = [];
  let next = first;
  const changed = (span: ColumnSpan, from: number, to: number): void => {
    let { tag } = span;
    for (const [name, value] of Object.entries(attributes)) tag = withAttribute(tag, name, value);
    result.push({ ...span, first: from, last: to, tag });
  };
  const fresh: ColumnSpan = { first, last, tag: `<${prefix}col min="1" max="1"/>`, style: 0 };
  for (const span of spans) {
    const from = Math.max(span.first, first);
    const to = Math.min(span.last, last);
    if (from > to) {
      result.push(span);
      continue;
    }
    if (span.first < from) result.push(cut(span, span.first, from - 1));
    if (next < from) changed(fresh, next, from - 1);
    changed(span, from, to);
    next = to + 1;
    if (to < span.last) result.push(cut(span, to + 1, span.last));
  }
  if (next <= last) changed(fresh, next, last);
  return result.sort((a, b) => a.first - b.first);
}

export function columnEdits(xml: SheetXml, spans: readonly ColumnSpan[]): TextEdit[] {
  const tags = spans.map(({ tag, first, last }) =>
    withAttribute(withAttribute(tag, "min", String(first + 1)), "max", String(last + 1)).replace(/\/?>$/, "/>"),
  );
  const text = `<${xml.prefix}cols>${tags.join("")}</${xml.prefix}cols>`;
  const element = topElement(xml, "cols");
  if (element) return [{ start: element.start, end: element.end, text }];
  const place = placeFor(xml, "cols");
  return [{ start: place, end: place, text }];
}
