import { batchRange } from "./batch-range";
import type { Session } from "./session";

/** The used range of a sheet as it was read; Excel lets it follow its cells as rows and columns come and go. */
type Anchors = Map<string, Excel.Range>;

const anchorsOf = new WeakMap<Session, Anchors>();

/** Remembers where a sheet's cells were when they were read; `range` must be loaded with its counts of rows and columns. */
export function rememberAnchor(session: Session, sheetId: string, range: Excel.Range): void {
  const anchors = anchorsOf.get(session) ?? new Map<string, Excel.Range>();
  anchors.set(sheetId, range);
  anchorsOf.set(session, anchors);
}

/**
 * Queues, before any write, what makes Excel itself refuse the batch with ItemNotFound where rows or columns were put in
 * or taken out since the sheet was read: the range that follows its cells no longer ends where it ended.
 */
export function queueAnchors(session: Session, sheetIds: Iterable<string>): void {
  const anchors = anchorsOf.get(session);
  for (const sheetId of sheetIds) {
    const anchor = anchors?.get(sheetId);
    if (!anchor) continue;
    const { rowCount, columnCount } = anchor;
    const sheet = session.workbook.worksheets.getItem(sheetId);
    const last = { top: rowCount - 1, left: columnCount - 1, bottom: rowCount - 1, right: columnCount - 1 };
    batchRange(sheet, last).getIntersection(anchor.getLastCell().untrack()).untrack();
  }
}
