import type { CellRef } from "../domain/dokumen/sumber";
import type { CellState, CellWrite } from "../plan/plan";
import type { CellValue } from "../sheets/snapshot";
import { batchRange } from "./batch-range";
import { byColumns, runsOf } from "./read-cells";
import type { Session } from "./session";

/** A cell that did not hold, right after it was written to, what was written. */
export interface Unwritten {
  readonly cell: CellRef;
  /** The name of its sheet. */
  readonly sheet: string;
  /** It shows nothing at all: Excel drops what is written to a cell that a merged one covers. */
  readonly isBlank: boolean;
}

const CLOSE = 1e-12;

/**
 * Whether a cell that shows `value` holds what typing `content` makes of it. Excel spells formulas anew, so that a formula
 * is only known to be one; below a text format a number is kept as text.
 */
export function isContentWritten(content: CellState["content"], value: CellValue, formula: CellValue): boolean {
  if (typeof content === "number") {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value.replace(",", ".")) : value;
    return typeof number === "number" && Math.abs(number - content) <= CLOSE * Math.max(1, Math.abs(content));
  }
  if (typeof content === "boolean") return value === content;
  if (content.startsWith("=")) return typeof formula === "string" && formula.startsWith("=");
  return withPlainBreaks(String(value)) === withPlainBreaks(content.replace(/^'/, ""));
}

const withPlainBreaks = (text: string): string => text.replace(/\r\n?/g, "\n");

/**
 * Queues, behind the writes and in their batch, a second look at every content that they put into a cell; the returned
 * function gives, after the sync, those cells that hold something else. Excel may put values into other rows than it was
 * asked to where some are hidden (office-js #224), and says nothing of it.
 */
export function queueWritten(session: Session, writes: readonly CellWrite[]): () => Unwritten[] {
  const contents = writes
    .flatMap(({ cell, after }) => (after.content === undefined ? [] : [{ cell, content: after.content }]))
    .sort((a, b) => byColumns(a.cell, b.cell));
  const sheets = new Map<string, Excel.Worksheet>();
  let at = 0;
  const reads = runsOf(contents.map(({ cell }) => cell)).map(({ sheetId, row, column, count }) => {
    const sheet = sheets.get(sheetId) ?? session.workbook.worksheets.getItem(sheetId);
    if (!sheets.has(sheetId)) sheet.load("name");
    sheets.set(sheetId, sheet);
    const range = batchRange(sheet, { top: row, left: column, bottom: row + count - 1, right: column });
    const isFormula = contents.slice(at, (at += count)).some(({ content }) => String(content).startsWith("="));
    range.load(isFormula ? "values,formulas" : "values");
    return { range, isFormula };
  });
  return () => {
    const shown = reads.flatMap(({ range, isFormula }) => {
      const values = range.values as CellValue[][];
      const formulas = isFormula ? (range.formulas as CellValue[][]) : [];
      return values.map(([value = ""], i) => ({ value, formula: formulas[i]?.[0] ?? "" }));
    });
    return contents.flatMap(({ cell, content }, i) => {
      const { value, formula } = shown[i] ?? { value: "", formula: "" };
      if (isContentWritten(content, value, formula)) return [];
      return [{ cell, sheet: sheets.get(cell.sheetId)?.name ?? cell.sheetId, isBlank: value === "" }];
    });
  };
}
