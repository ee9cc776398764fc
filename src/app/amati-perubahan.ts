import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { inExcel } from "../excel/session";
import { queueWatchChanges } from "../excel/watch-changes";

/** Calls `berubah` from now on whenever somebody changes cells; null when Excel has agreed to. */
export async function amatiPerubahan(berubah: () => void): Promise<ExcelFailure | null> {
  try {
    await inExcel(async (session) => {
      queueWatchChanges(session, berubah);
      await session.sync();
    });
    return null;
  } catch (thrown) {
    return toExcelFailure(thrown);
  }
}
