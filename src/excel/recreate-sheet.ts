import type { Session } from "./session";

/**
 * Blanks a worksheet of ours that is beyond repair, or makes it where it is gone, through Microsoft's helper library.
 * `clearOnly` is true: deleting a sheet would empty the user's undo list (excel.md §2). The library is loaded on use
 * alone, for it is large and needs a window.
 */
export async function recreateSheet(session: Session, nama: string): Promise<void> {
  const { ExcelUtilities } = await import("@microsoft/office-js-helpers");
  await ExcelUtilities.forceCreateSheet(session.workbook, nama, true);
}
