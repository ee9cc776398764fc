import { tagAttribute } from "../xml-tag";

const brk = /<(?:[\w.-]+:)?brk\b[^>]*>/g;

/** Rows, from 0, before which a page begins by hand, by the text of a `<rowBreaks>` element. */
export function readRowBreaks(xml: string): number[] {
  return [...xml.matchAll(brk)]
    .filter(([tag]) => ["1", "true"].includes(tagAttribute(tag, "man") ?? "0"))
    .map(([tag]) => Number(tagAttribute(tag, "id")))
    .sort((a, b) => a - b);
}

/** The element for these rows, "" for none; `prefix` is that of the main namespace. */
export function rowBreaksXml(rows: readonly number[], prefix: string): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<${prefix}brk id="${row}" max="16383" man="1"/>`).join("");
  return `<${prefix}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</${prefix}rowBreaks>`;
}
