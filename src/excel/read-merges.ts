import type { Rect } from "../sheets/snapshot";
import { batchRange } from "./batch-range";
import { CANCELLED, NO_ANSWER } from "./errors";
import { hasExcelApi } from "./requirements";
import type { Session } from "./session";

/** Halved so often, a range that still fails is left alone: its merged areas stay unknown. */
const HALVINGS = 4;

/**
 * The merged areas of some rows of a sheet (ExcelApi 1.13); null where this Excel can't tell. Excel gives at most 512 of
 * them at once, so a range that fails is asked for by halves. Never of whole sheets of staff: see `headOf` in read-heads.
 */
export async function readMerges(
  session: Session,
  sheetId: string,
  rect: Rect,
  halvings = HALVINGS,
): Promise<Rect[] | null> {
  if (!hasExcelApi("1.13")) return null;
  try {
    const merges = queueMerges(session, sheetId, rect);
    await session.sync();
    return merges();
  } catch (thrown) {
    if (thrown === CANCELLED || thrown === NO_ANSWER) throw thrown;
    // Whatever Excel calls it, all that helps is to ask for less.
    if (halvings === 0 || rect.top === rect.bottom) return null;
  }
  const middle = (rect.top + rect.bottom) >> 1;
  const above = await readMerges(session, sheetId, { ...rect, bottom: middle }, halvings - 1);
  const below = above && (await readMerges(session, sheetId, { ...rect, top: middle + 1 }, halvings - 1));
  return above && below && joined(above, below);
}

/** An area across the middle is told by both halves. */
function joined(above: readonly Rect[], below: readonly Rect[]): Rect[] {
  const key = ({ top, left, bottom, right }: Rect): string => `${top} ${left} ${bottom} ${right}`;
  return [...new Map([...above, ...below].map((rect) => [key(rect), rect])).values()];
}

/** Queues the reading of merged areas; the returned function gives them after the sync. */
export function queueMerges(session: Session, sheetId: string, rect: Rect): () => Rect[] {
  const sheet = session.workbook.worksheets.getItem(sheetId);
  const merged = batchRange(sheet, rect).getMergedAreasOrNullObject().untrack();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map((area) => ({
          top: area.rowIndex,
          left: area.columnIndex,
          bottom: area.rowIndex + area.rowCount - 1,
          right: area.columnIndex + area.columnCount - 1,
        }));
}
