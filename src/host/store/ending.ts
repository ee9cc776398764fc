import type { WorkbookEnding } from "../contract";
import type { OfficePackage } from "./package";
import { XmlCursor } from "./xml-cursor";

const contentTypes = "[Content_Types].xml";

/** By the content type of the main part, without its family's beginning: strict files have the same. */
const endings: readonly (readonly [type: RegExp, ending: WorkbookEnding])[] = [
  [/sheet\.macroenabled\.main\+xml$/i, ".xlsm"],
  [/template\.macroenabled\.main\+xml$/i, ".xltm"],
  [/sheet\.main\+xml$/i, ".xlsx"],
  [/template\.main\+xml$/i, ".xltx"],
];

/** The ending that Excel asks of a file with this main part; null where its content type is none of a workbook's. */
export function endingOf(office: OfficePackage, workbookPart: string): WorkbookEnding | null {
  const type = contentType(office, workbookPart) ?? "";
  return endings.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

/** What a part is called in the list of content types; undefined where it stands there by its ending alone. */
function contentType(office: OfficePackage, part: string): string | undefined {
  const cursor = new XmlCursor(office.requiredText(contentTypes), contentTypes);
  const name = `/${part}`.toLowerCase();
  while (cursor.next()) {
    if (cursor.kind === "close" || cursor.localName !== "Override") continue;
    const attributes = cursor.attributes();
    if (attributes.get("PartName")?.toLowerCase() === name) return attributes.get("ContentType");
  }
  return undefined;
}
