import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { aturPenerimaan, kunciTemuan, type Penerimaan } from "../domain/temuan/temuan-diterima";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { readWorkbook } from "../excel/read-workbook";
import { inExcel } from "../excel/session";
import type { SheetHeading } from "../excel/take-snapshot";
import { checkpoint, type Watcher } from "../excel/watcher";
import { sambilBernapas } from "./napas";
import { periksaBertahap, ringkasTemuan, type HasilOlahPeriksa } from "./olah-periksa";
import { temuanSimpanan } from "./temuan-simpanan";
import { simpanPengaturan } from "./simpan-pengaturan";

/** How a Periksa ended. */
export type HasilPeriksa =
  | ({ readonly status: "selesai"; readonly lembar: readonly SheetHeading[] } & HasilOlahPeriksa)
  | { readonly status: "tak-dikenal"; readonly pesan: string }
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure };

/** Reads the workbook and tells what in it disagrees; `sementara` changes the settings for this run alone. */
export async function periksaBuku(
  sementara: (tersimpan: Pengaturan) => Pengaturan = (tersimpan) => tersimpan,
  pantau: Watcher = {},
): Promise<HasilPeriksa> {
  try {
    return await inExcel(async (session): Promise<HasilPeriksa> => {
      const { headings, pengaturan, snapshot } = await readWorkbook(session, sementara);
      const hasil = await sambilBernapas(periksaBertahap(snapshot, sementara(pengaturan.nilai)), () =>
        checkpoint(session),
      );
      if ("pesan" in hasil) return { status: "tak-dikenal", pesan: hasil.pesan };
      const lebih = temuanSimpanan(pengaturan).map((satu) => ({
        ...satu,
        kunci: kunciTemuan(satu, () => ""),
        diterima: null,
        bidang: null,
      }));
      const temuan = [...lebih, ...hasil.temuan];
      return { status: "selesai", lembar: headings, ...hasil, temuan, ringkasan: ringkasTemuan(temuan) };
    }, pantau);
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown) };
  }
}

/** "Tandai diterima" and its opposite, for one temuan or many in one step; null when all went well. */
export async function simpanPenerimaan(
  daftar: readonly Penerimaan[],
  pantau: Watcher = {},
): Promise<ExcelFailure | null> {
  return simpanPengaturan((tersimpan) => aturPenerimaan(tersimpan, daftar), pantau);
}
