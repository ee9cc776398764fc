import type { TextEdit } from "../text-edits";
import { XmlElement } from "../xml-element";
import { placeFor, topElement, type SheetXml } from "./sheet-xml";

const order = ["tabColor", "outlinePr", "pageSetUpPr"];

/** The edit that colours the sheet's tab ("#RRGGBB"), or takes its colour ("" for none). */
export function tabColorEdit(xml: SheetXml, color: string): TextEdit {
  const element = topElement(xml, "sheetPr");
  const properties = new XmlElement(element ? xml.text.slice(element.start, element.end) : `<${xml.prefix}sheetPr/>`);
  const tag = color === "" ? undefined : `<${xml.prefix}tabColor rgb="FF${color.slice(1)}"/>`;
  properties.setChild("tabColor", tag, order);
  const place = placeFor(xml, "sheetPr");
  return { start: element?.start ?? place, end: element?.end ?? place, text: properties.toString() };
}
