import type { TextEdit } from "../text-edits";
import { XmlElement } from "../xml-element";
import { placeFor, topElement, type SheetXml } from "./sheet-xml";

const order = ["tabColor", "outlinePr", "pageSetUpPr"];

/** What changed of a sheet's properties; what is undefined stays. */
export interface PropertyChanges {
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string | undefined;
  readonly fitToPage: boolean | undefined;
}

/** The edit that colours the sheet's tab and says whether its print is fitted to pages; none where neither changed. */
export function propertyEdits(xml: SheetXml, { tabColor, fitToPage }: PropertyChanges): TextEdit[] {
  if (tabColor === undefined && fitToPage === undefined) return [];
  const element = topElement(xml, "sheetPr");
  const { prefix } = xml;
  const properties = new XmlElement(element ? xml.text.slice(element.start, element.end) : `<${prefix}sheetPr/>`);
  if (tabColor !== undefined) {
    const tag = tabColor === "" ? undefined : `<${prefix}tabColor rgb="FF${tabColor.slice(1)}"/>`;
    properties.setChild("tabColor", tag, order);
  }
  if (fitToPage !== undefined)
    properties.setChild("pageSetUpPr", fitToPage ? `<${prefix}pageSetUpPr fitToPage="1"/>` : undefined, order);
  const place = placeFor(xml, "sheetPr");
  return [{ start: element?.start ?? place, end: element?.end ?? place, text: properties.toString() }];
}
