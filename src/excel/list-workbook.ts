import type { Pengaturan } from "../domain/pengaturan";
import { queueSettings } from "./settings";
import type { SheetHeading } from "./take-snapshot";

/** The worksheets in tab order and the settings kept in the workbook: one sync. */
export async function listWorkbook(
  context: Excel.RequestContext,
): Promise<{ readonly headings: readonly SheetHeading[]; readonly pengaturan: Pengaturan }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const pengaturan = queueSettings(context);
  await context.sync();
  const headings = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  return { headings, pengaturan: pengaturan() };
}
