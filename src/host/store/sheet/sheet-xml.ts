import type { TextEdit } from "../text-edits";
import type { Row } from "./cell";

/** A direct child of the worksheet element. */
export interface TopElement {
  readonly name: string;
  readonly start: number;
  /** Behind its opening tag. */
  readonly openEnd: number;
  readonly end: number;
}

/** A worksheet part: its text, and where in it the rows and the other elements are. */
export interface SheetXml {
  readonly part: string;
  readonly text: string;
  /** Prefix of the main namespace with its colon, or "". */
  readonly prefix: string;
  readonly root: { readonly start: number; readonly openEnd: number; readonly closeStart: number };
  readonly elements: readonly TopElement[];
  readonly rows: Row[];
}

export function topElement(xml: SheetXml, name: string): TopElement | undefined {
  return xml.elements.find((element) => element.name === name);
}

/** The opening tag of a top element. */
export function openTag(xml: SheetXml, element: TopElement): string {
  return xml.text.slice(element.start, element.openEnd);
}

const order =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** Where an element that the sheet lacks must be inserted: the schema fixes the order. */
export function placeFor(xml: SheetXml, name: string): number {
  const rank = order.indexOf(name);
  const next = xml.elements.find((element) => order.indexOf(element.name) > rank);
  return next?.start ?? xml.root.closeStart;
}

/** Edits of top elements in the schema's order: several that the sheet lacks may go to one and the same place. */
export function inSchemaOrder(edits: readonly TextEdit[]): TextEdit[] {
  const rank = ({ text }: TextEdit): number => order.indexOf(/^<(?:[\w.-]+:)?(\w+)/.exec(text)?.[1] ?? "");
  return [...edits].sort((a, b) => rank(a) - rank(b));
}
