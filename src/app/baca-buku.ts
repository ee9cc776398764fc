import { toExcelFailure } from "../excel/errors";
import { readWorkbook } from "../excel/read-workbook";
import { inExcel } from "../excel/session";
import { checkpoint } from "../excel/watcher";
import type { HasilHitung } from "./hitung";
import { hitungAtauIngat, type Pantau } from "./ingatan-olah";
import { sambilBernapas } from "./napas";

/** What Hitung Capaian would find and write, without writing anything: for the pane before the first click. */
export async function bacaBuku(pantau: Pantau = {}): Promise<HasilHitung> {
  try {
    return await inExcel(async (session): Promise<HasilHitung> => {
      const { headings, pengaturan, snapshot } = await readWorkbook(session);
      const hasil = await sambilBernapas(hitungAtauIngat(snapshot, pengaturan, pantau.ingatan), () =>
        checkpoint(session),
      );
      if ("pesan" in hasil) return { status: "tak-dikenal", ...hasil, snapshot, pengaturan };
      return { status: "selesai", lembar: headings, snapshot, ...hasil };
    }, pantau);
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: [] };
  }
}
