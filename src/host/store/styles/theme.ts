import { XmlCursor } from "../xml-cursor";

const officeTheme = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const slots = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The theme's colours in the order in which cells number them; Office's own where there is no theme. */
export function themeColors(text: string | undefined, part: string): readonly string[] {
  if (text === undefined) return officeTheme;
  const colors = [...officeTheme];
  const cursor = new XmlCursor(text, part);
  while (cursor.next()) {
    const slot = slots.indexOf(cursor.localName);
    if (slot < 0 || cursor.kind !== "open") continue;
    cursor.children((name) => {
      const attributes = cursor.attributes();
      const value = name === "sysClr" ? attributes.get("lastClr") : attributes.get("val");
      if (value) colors[slot] = value.toUpperCase();
    });
  }
  return colors;
}
