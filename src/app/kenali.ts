import type { Dokumen } from "../domain/dokumen/dokumen";
import { tambahKenalan, type Kenalan } from "../domain/kenalan/kenalan";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { readWorkbook } from "../excel/read-workbook";
import { inExcel, type Session } from "../excel/session";
import { bacaLembar } from "../sheets/baca-lembar";
import type { SheetSnapshot } from "../sheets/snapshot";
import { ajarkan, type Ajaran } from "../sheets/kenalan/ajarkan";
import { simpanPengaturan } from "./simpan-pengaturan";

export type { Ajaran, KolomDiajarkan } from "../sheets/kenalan/ajarkan";

export type HasilKenali =
  | {
      readonly status: "selesai";
      readonly kenalan: Kenalan;
      /** What is read of the sheet now. */
      readonly dokumen: readonly Dokumen[];
    }
  | { readonly status: "ditolak"; readonly pesan: string }
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure };

/** What would be read of a sheet if it were taught so; nothing is kept (baca.md §4). */
export async function cobaKenali(ajaran: Ajaran): Promise<HasilKenali> {
  try {
    return await inExcel(async (session): Promise<HasilKenali> => {
      const { snapshot, pengaturan } = await readWorkbook(session);
      const sheet = snapshot.sheets.find((satu) => satu.name === ajaran.lembar);
      if (!sheet) {
        const ada = snapshot.sheets.map((satu) => `“${satu.name}”`).join(", ");
        return { status: "ditolak", pesan: `Tidak ada lembar “${ajaran.lembar}”; yang ada: ${ada}.` };
      }
      const hasil = ajarkan(sheet, ajaran);
      if (!hasil.ok) return { status: "ditolak", pesan: hasil.pesan };
      const { kenalan } = hasil;
      const penuh = sheet.isPartial ? await bacaPenuh(session, sheet.id, kenalan) : sheet;
      const { dokumen } = bacaLembar(penuh ?? sheet, [kenalan], pengaturan.nilai.skalaPredikat);
      return { status: "selesai", kenalan, dokumen };
    });
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown) };
  }
}

/** Of a large sheet that was not recognised before, only the top was read. */
async function bacaPenuh(session: Session, sheetId: string, kenalan: Kenalan): Promise<SheetSnapshot | undefined> {
  const { snapshot } = await readWorkbook(session, (lama) => ({ ...lama, kenalan: [...lama.kenalan, kenalan] }));
  return snapshot.sheets.find((satu) => satu.id === sheetId);
}

/** Keeps a kenalan in the workbook; null when all went well. */
export async function simpanKenalan(kenalan: Kenalan): Promise<ExcelFailure | null> {
  return simpanPengaturan((lama) => ({ ...lama, kenalan: tambahKenalan(lama.kenalan, kenalan) }));
}
