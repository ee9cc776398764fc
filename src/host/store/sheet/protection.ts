import type { TextEdit } from "../text-edits";
import { placeFor, topElement, type SheetXml } from "./sheet-xml";

/** The edit that protects a sheet without a password, or takes its protection away. */
export function protectionEdit(xml: SheetXml, isProtected: boolean): TextEdit {
  const element = topElement(xml, "sheetProtection");
  const place = placeFor(xml, "sheetProtection");
  const text = isProtected ? `<${xml.prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>` : "";
  return { start: element?.start ?? place, end: element?.end ?? place, text };
}
