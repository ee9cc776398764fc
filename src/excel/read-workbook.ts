import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { codeOf, isTooMuchAtOnce, toExcelFailure } from "./errors";
import { listWorkbook, queueList, type ListedWorkbook } from "./list-workbook";
import { queueHeads } from "./read-heads";
import type { SheetHeading } from "./sheet-heading";
import { completeSnapshot, takeSnapshot } from "./take-snapshot";
import { knownSheets } from "./watcher";

/** A workbook's sheets, and the settings kept in it. */
export interface ReadWorkbook extends ListedWorkbook {
  readonly snapshot: WorkbookSnapshot;
}

/** What this run makes of the settings: what was taught decides which large sheets are read to their end. */
export type ChangeOfSettings = (stored: Pengaturan) => Pengaturan;

/**
 * Lists and reads the workbook: two syncs, and more only where Excel's limits force it. Where an earlier reading of the
 * same pane met the same sheets, one: they are read along with the list, which says whether they still are the same.
 */
export async function readWorkbook(
  session: Excel.RequestContext,
  change: ChangeOfSettings = (stored) => stored,
): Promise<ReadWorkbook> {
  const known = knownSheets(session);
  const again = known && typeof known.headings !== "string" ? await readAgain(session, known.headings, change) : null;
  if (again !== null && again !== "too much") return again;
  const listed = await listWorkbook(session);
  const snapshot = await takeSnapshot(session, listed.headings, change(listed.pengaturan.nilai).kenalan);
  if (known && known.headings !== "too much") known.headings = again ?? listed.headings;
  return { ...listed, snapshot };
}

/** null where the workbook no longer has just these sheets. */
async function readAgain(
  session: Excel.RequestContext,
  known: readonly SheetHeading[],
  change: ChangeOfSettings,
): Promise<ReadWorkbook | "too much" | null> {
  const list = queueList(session);
  const heads = queueHeads(session, known);
  try {
    await session.sync();
  } catch (thrown) {
    if (codeOf(thrown) === "ItemNotFound") return null;
    if (isTooMuchAtOnce(toExcelFailure(thrown), Infinity)) return "too much";
    throw thrown;
  }
  const listed = await list();
  if (!areSame(listed.headings, known)) return null;
  const { kenalan } = change(listed.pengaturan.nilai);
  return { ...listed, snapshot: await completeSnapshot(session, heads(), kenalan) };
}

function areSame(now: readonly SheetHeading[], before: readonly SheetHeading[]): boolean {
  return (
    now.length === before.length &&
    now.every(({ id, name, visibility }, i) => {
      const other = before[i];
      return other?.id === id && other.name === name && other.visibility === visibility;
    })
  );
}
