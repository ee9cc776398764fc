import type { OfficePackage } from "./package";
import type { WorksheetPart } from "./sheet/worksheet-part";
import type { TextEdit } from "./text-edits";
import type { WorkbookXml } from "./workbook-xml";

type Cells = WorksheetPart["cells"];

/** How Excel is to calculate the file once it opens it. */
export class Calculation {
  /** Set to change how Excel calculates; undefined keeps what the file says. */
  mode: string | undefined;
  isRequested = false;

  /** What says so in the workbook's own part; Excel calculates all anew where cells have changed below formulas. */
  edits(workbook: WorkbookXml, cells: readonly Cells[]): TextEdit[] {
    const hasFormulas = cells.some((one) => one.rows.some((row) => row.cells.some((cell) => cell.formula)));
    const isStale = hasFormulas && cells.some((one) => one.contentChanged);
    const attributes: Record<string, string> = {};
    if (isStale || this.isRequested) attributes.fullCalcOnLoad = "1";
    if (this.mode !== undefined) attributes.calcMode = this.mode;
    return Object.keys(attributes).length > 0 ? workbook.calculationEdits(attributes) : [];
  }
}

/** Takes away the order in which Excel calculates formulas: it makes a new one, and calls one that is wrong damaged. */
export function dropCalculationChain(office: OfficePackage, workbookPart: string): void {
  const chain = office.relationships(workbookPart).find((one) => one.kind === "calcChain")?.target;
  if (chain === undefined) return;
  office.unrelate(workbookPart, chain);
  office.removeContentType(chain);
  office.remove(chain);
}
