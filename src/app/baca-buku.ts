import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { toExcelFailure } from "../excel/errors";
import { readWorkbook } from "../excel/read-workbook";
import { inExcel } from "../excel/session";
import { checkpoint } from "../excel/watcher";
import type { HasilHitung } from "./hitung";
import { hitungAtauIngat, type Pantau } from "./ingatan-olah";
import { sambilBernapas } from "./napas";
import { denganTemuan } from "./temuan-simpanan";

/**
 * What Hitung Capaian would find and write, without writing anything: for the pane before the first click. `sementara`
 * changes the settings for this run alone.
 */
export async function bacaBuku(
  pantau: Pantau = {},
  sementara: (tersimpan: Pengaturan) => Pengaturan = (tersimpan) => tersimpan,
): Promise<HasilHitung> {
  try {
    return await inExcel(async (session): Promise<HasilHitung> => {
      const { headings, pengaturan: tersimpan, snapshot } = await readWorkbook(session, sementara);
      const pengaturan = sementara(tersimpan.nilai);
      const hasil = await sambilBernapas(hitungAtauIngat(snapshot, pengaturan, pantau.ingatan), () =>
        checkpoint(session),
      );
      if ("pesan" in hasil) return { status: "tak-dikenal", ...hasil, snapshot, pengaturan };
      return { status: "selesai", lembar: headings, snapshot, ...denganTemuan(hasil, tersimpan) };
    }, pantau);
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: [] };
  }
}
