import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { isTooMuchAtOnce, toExcelFailure } from "./errors";
import type { SheetHeading } from "./sheet-heading";
import { bacaLaciSendiri, queueLaci, type BacaanLaci } from "./simpanan/baca-laci";
import { LACI_PENGATURAN } from "./simpanan/laci";

/** The worksheets in tab order and the settings kept in the workbook. */
export interface ListedWorkbook {
  readonly headings: readonly SheetHeading[];
  readonly pengaturan: BacaanLaci<Pengaturan>;
}

/** Lists a workbook: one sync, and more where what is kept in it is more than Excel gives at once. */
export async function listWorkbook(context: Excel.RequestContext): Promise<ListedWorkbook> {
  const list = queueList(context);
  if (await isGiven(context)) return list();
  const headings = queueHeadings(context);
  await context.sync();
  return { headings: headings(), pengaturan: await bacaLaciSendiri(context, LACI_PENGATURAN) };
}

/** Whether Excel gives all that was queued at once. */
export async function isGiven(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (thrown) {
    if (isTooMuchAtOnce(toExcelFailure(thrown), Infinity)) return false;
    throw thrown;
  }
}

/** Queues the listing; the returned function gives it after the sync. */
export function queueList(context: Excel.RequestContext): () => Promise<ListedWorkbook> {
  const headings = queueHeadings(context);
  const pengaturan = queueLaci(context, LACI_PENGATURAN);
  return async () => ({ headings: headings(), pengaturan: await pengaturan() });
}

function queueHeadings(context: Excel.RequestContext): () => SheetHeading[] {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  return () => worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
}
