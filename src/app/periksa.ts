import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { batalkan, kunciTemuan, terima } from "../domain/temuan/temuan-diterima";
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

/** "Tandai diterima": keeps the reason in the workbook; null when all went well. A blank reason changes nothing. */
export async function terimaTemuan(kunci: string, alasan: string, pantau: Watcher = {}): Promise<ExcelFailure | null> {
  return simpanPengaturan((tersimpan) => terima(tersimpan, kunci, alasan), pantau);
}

/** Takes an acceptance back. */
export async function batalkanTerima(kunci: string, pantau: Watcher = {}): Promise<ExcelFailure | null> {
  return simpanPengaturan((tersimpan) => batalkan(tersimpan, kunci), pantau);
}
