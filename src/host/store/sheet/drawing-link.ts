import type { TextEdit } from "../text-edits";
import { placeFor, type SheetXml } from "./sheet-xml";

/** The relationship that leads from a worksheet to its drawing. */
export interface DrawingLink {
  readonly id: string;
  readonly namespace: string;
}

/** Lets a worksheet that has no drawing lead to one. */
export function drawingEdit(xml: SheetXml, { id, namespace }: DrawingLink): TextEdit {
  const place = placeFor(xml, "drawing");
  return { start: place, end: place, text: `<${xml.prefix}drawing xmlns:r="${namespace}" r:id="${id}"/>` };
}
