/* eslint-disable office-addins/call-sync-before-read --
   the rule looks for context.sync(), and a session sends its own way. */
import type { Session } from "./session";

/**
 * Queues the blanking of a worksheet of ours that is beyond repair, or its making where it is gone. Never deletes it: deleting a sheet
 * would empty the user's undo list (excel.md §2). Charts stay; whoever draws the table anew sees to them. The caller's
 * next sync carries it out, with what else it queues.
 */
export async function recreateSheet(session: Session, nama: string): Promise<void> {
  const { worksheets } = session.workbook;
  const sheet = worksheets.getItemOrNullObject(nama);
  sheet.load("name");
  await session.sync();
  if (sheet.isNullObject) worksheets.add(nama);
  else sheet.getRange().clear("All");
}
