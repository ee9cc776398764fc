/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   queued here, read in the returned function after the sync */
import type { SheetSnapshot } from "../sheets/snapshot";
import { rememberAnchor } from "./anchors";
import { isTooMuchAtOnce, toExcelFailure } from "./errors";
import { joinBands } from "./join-bands";
import { readInPieces } from "./read-pieces";
import { queueRead, type RangeGrids } from "./read-range";
import { queueFilterRead } from "./filtered-sheets";
import type { SheetHeading } from "./sheet-heading";

/** The top of every sheet is read at once; what lies below is read only where a table was recognised. */
export const HEAD_ROWS = 300;
export const HEAD_COLUMNS = 60;
const HEAD_ADDRESS = "A1:BH300";

/** The top of a sheet, and how large it is. */
export interface SheetHead {
  readonly snapshot: SheetSnapshot;
  /** The whole used range, from A1. */
  readonly rows: number;
  readonly columns: number;
}

/** The tops of sheets in one sync. Halves the request where it was too large, or where one sheet can't be read at all (a chart sheet). */
export async function readHeads(
  context: Excel.RequestContext,
  headings: readonly SheetHeading[],
): Promise<SheetHead[]> {
  const heads = queueHeads(context, headings);
  try {
    await context.sync();
  } catch (thrown) {
    const failure = toExcelFailure(thrown);
    if (!isTooMuchAtOnce(failure, Infinity)) throw thrown;
    if (headings.length > 1) {
      const middle = Math.ceil(headings.length / 2);
      const first = await readHeads(context, headings.slice(0, middle));
      return [...first, ...(await readHeads(context, headings.slice(middle)))];
    }
    const [heading] = headings;
    if (!heading) return [];
    return [failure.code === "UnsupportedSheet" ? unreadable(heading) : await readHeadInPieces(context, heading)];
  }
  return heads();
}

/** Queues the tops of sheets; the returned function gives them after the sync. */
export function queueHeads(context: Excel.RequestContext, headings: readonly SheetHeading[]): () => SheetHead[] {
  const pending = headings.map((heading) => queueHead(context, heading));
  return () => pending.map((read) => read());
}

function unreadable(heading: SheetHeading): SheetHead {
  const grids = { values: [], formulas: [], numberFormats: [], fills: [] };
  return {
    rows: 0,
    columns: 0,
    snapshot: { ...heading, ...grids, isProtected: false, top: 0, left: 0, merges: null, isPartial: true },
  };
}

/** One sheet whose head alone is more than Excel gives at once. */
async function readHeadInPieces(context: Excel.RequestContext, heading: SheetHeading): Promise<SheetHead> {
  const { whole, isProtected } = queueSize(context, heading);
  await context.sync();
  const { rowCount: rows, columnCount: columns } = whole;
  const size = { rows: Math.min(rows, HEAD_ROWS), columns: Math.min(columns, HEAD_COLUMNS) };
  const grids = await readInPieces(context, { sheetId: heading.id, row: 0, column: 0, ...size }, "all");
  return headOf(heading, { rows, columns, isProtected: isProtected(), grids });
}

interface ReadHead {
  readonly rows: number;
  readonly columns: number;
  readonly isProtected: boolean;
  readonly grids: RangeGrids;
}

/**
 * Merged areas are not read: Excel fails where a range has more than 512 of them, and reading them empties the user's own
 * undo list (office-js #5918).
 */
function headOf(heading: SheetHeading, { rows, columns, isProtected, grids }: ReadHead): SheetHead {
  const isPartial = rows > HEAD_ROWS || columns > HEAD_COLUMNS;
  const snapshot = { ...heading, isProtected, top: 0, left: 0, ...joinBands([grids]), merges: null, isPartial };
  return { rows, columns, snapshot };
}

/** A blank sheet's used range is its first cell, so that none of these ranges is ever missing. */
function queueSize(context: Excel.RequestContext, heading: SheetHeading) {
  const sheet = context.workbook.worksheets.getItem(heading.id);
  sheet.protection.load("protected");
  queueFilterRead(context, heading.id, sheet);
  const whole = sheet.getUsedRange(true).untrack().getBoundingRect("A1");
  whole.load("rowCount,columnCount");
  rememberAnchor(context, heading.id, whole);
  return { whole, isProtected: () => sheet.protection.protected };
}

function queueHead(context: Excel.RequestContext, heading: SheetHeading): () => SheetHead {
  const { whole, isProtected } = queueSize(context, heading);
  const head = whole.getIntersection(HEAD_ADDRESS).untrack();
  const grids = queueRead(head, "all");
  return () => {
    const { rowCount: rows, columnCount: columns } = whole;
    return headOf(heading, { rows, columns, isProtected: isProtected(), grids: grids() });
  };
}
