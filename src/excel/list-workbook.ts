import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import type { SheetHeading } from "./read-heads";
import { queueSettings } from "./settings";

/** The worksheets in tab order and the settings kept in the workbook. */
export interface ListedWorkbook {
  readonly headings: readonly SheetHeading[];
  readonly pengaturan: Pengaturan;
}

/** Lists a workbook: one sync. */
export async function listWorkbook(context: Excel.RequestContext): Promise<ListedWorkbook> {
  const list = queueList(context);
  await context.sync();
  return list();
}

/** Queues the listing; the returned function gives it after the sync. */
export function queueList(context: Excel.RequestContext): () => ListedWorkbook {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const pengaturan = queueSettings(context);
  return () => {
    const headings = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
    return { headings, pengaturan: pengaturan() };
  };
}
