import { prefixOf, XmlCursor } from "../xml-cursor";
import { CellReader } from "./read-cell";
import { RowReader } from "./read-row";
import type { SheetContext } from "./sheet-context";
import type { SheetXml, TopElement } from "./sheet-xml";

/** Reads a worksheet part in one pass over its text. Throws DamagedPart. */
export function scanSheet(text: string, part: string, context: SheetContext): SheetXml {
  const cursor = new XmlCursor(text, part);
  if (!cursor.next() || cursor.localName !== "worksheet") cursor.fail("the root is not a worksheet");
  const prefix = prefixOf(cursor.name);
  const start = cursor.start;
  const openEnd = cursor.end;
  const elements: TopElement[] = [];
  const rows = new RowReader(cursor, prefix, new CellReader(cursor, prefix, context), context.budget);
  let closeStart = cursor.start;
  if (cursor.isOpen()) {
    while (cursor.next() && cursor.depth > 0) {
      const element = { name: cursor.localName, start: cursor.start, openEnd: cursor.end };
      if (cursor.name === `${prefix}sheetData` && cursor.isOpen()) rows.readAll();
      else cursor.skip();
      elements.push({ ...element, end: cursor.end });
    }
    closeStart = cursor.start;
    while (cursor.next());
  }
  return { part, text, prefix, root: { start, openEnd, closeStart }, elements, rows: rows.rows };
}
