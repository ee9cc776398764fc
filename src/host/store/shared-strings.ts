import { richText } from "./sheet/rich-text";
import { XmlCursor } from "./xml-cursor";

/** The plain texts of the shared strings part, by index. */
export function readSharedStrings(text: string | undefined, part: string): readonly string[] {
  if (text === undefined) return [];
  const strings: string[] = [];
  const cursor = new XmlCursor(text, part);
  cursor.next();
  cursor.children((name) => {
    if (name !== "si") return;
    const from = cursor.end;
    const isEmpty = cursor.kind === "empty";
    cursor.skip();
    strings.push(isEmpty ? "" : richText(text.slice(from, cursor.start)));
  });
  while (cursor.next());
  return strings;
}
