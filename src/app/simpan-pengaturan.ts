import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { listWorkbook } from "../excel/list-workbook";
import { inExcel } from "../excel/session";
import { queueSimpanLaci } from "../excel/simpanan/tulis-laci";
import type { Watcher } from "../excel/watcher";

/** Changes the settings that the workbook remembers, as they are there at that moment; null when all went well. */
export async function simpanPengaturan(
  ubah: (tersimpan: Pengaturan) => Pengaturan,
  pantau: Watcher = {},
): Promise<ExcelFailure | null> {
  try {
    await inExcel(async (session) => {
      const { pengaturan } = await listWorkbook(session);
      queueSimpanLaci(session, pengaturan, ubah(pengaturan.nilai));
      await session.sync();
    }, pantau);
    return null;
  } catch (thrown) {
    return toExcelFailure(thrown);
  }
}
