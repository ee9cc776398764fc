import type { Pengaturan } from "../domain/pengaturan";
import { queuePlan } from "../excel/apply-plan";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { inExcel, type Session } from "../excel/session";
import { listWorkbook } from "../excel/list-workbook";
import { queueSaveSettings } from "../excel/settings";
import { takeSnapshot, type SheetHeading } from "../excel/take-snapshot";
import { olahHitung, type HasilOlah } from "./olah-hitung";

/** How a whole Hitung Capaian ended. */
export type HasilHitung =
  | ({ readonly status: "selesai"; readonly lembar: readonly SheetHeading[] } & HasilOlah)
  | { readonly status: "tak-dikenal"; readonly pesan: string }
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure };

/** What one run changes of the settings that the workbook remembers. */
export interface UbahanPengaturan {
  /** Kept in the workbook. */
  readonly simpan?: (tersimpan: Pengaturan) => Pengaturan;
  /** For this run alone. */
  readonly sementara?: Partial<Pengaturan>;
}

/** The main job: list, read, compute, write – one sync each; a workbook that says it all already costs no write. */
export async function hitungCapaianBuku(ubahan: UbahanPengaturan = {}): Promise<HasilHitung> {
  try {
    return await inExcel((session) => hitungDalam(session, ubahan));
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown) };
  }
}

async function hitungDalam(session: Session, ubahan: UbahanPengaturan): Promise<HasilHitung> {
  const { headings, pengaturan: tersimpan } = await listWorkbook(session);
  const disimpan = ubahan.simpan?.(tersimpan) ?? tersimpan;
  const snapshot = await takeSnapshot(session, headings);
  const hasil = olahHitung(snapshot, { ...disimpan, ...ubahan.sementara });
  if ("pesan" in hasil) return { status: "tak-dikenal", pesan: hasil.pesan };
  if (disimpan !== tersimpan) queueSaveSettings(session, disimpan);
  queuePlan(session, hasil.rencana.plan);
  if (disimpan !== tersimpan || hasil.rencana.plan.writes.length > 0) await session.sync();
  return { status: "selesai", lembar: headings, ...hasil };
}
