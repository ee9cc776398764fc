import { applyPlan } from "../excel/apply-plan";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { queueFilterReadIfThere } from "../excel/filtered-sheets";
import { queueNewSheets } from "../excel/new-sheets";
import { queueSettingsNow, queueSheetsBack, type SheetsBefore } from "../excel/put-sheets-back";
import { inExcel, type Session } from "../excel/session";
import { queueUnmerge } from "../excel/sheet-looks";
import { putTrimmingsBack } from "../excel/trimmings";
import type { Watcher } from "../excel/watcher";
import type { CellRef } from "../domain/dokumen/sumber";
import { countPlan, invert, type Plan } from "../plan/plan";
import { kurangKembali } from "./kurang-hiasan";

/** What Urungkan needs after Buat Tabel LKj. */
export interface UrungTabel {
  readonly plan: Plan;
  readonly before: SheetsBefore;
}

/** `ditinggal`: new sheets that stay because staff have written on them. */
export type HasilUrungTabel =
  | {
      readonly status: "selesai";
      readonly sel: number;
      readonly lembar: number;
      readonly ditinggal: readonly string[];
      /** What this Excel refused to put back of what goes with tables. */
      readonly kurang: string | null;
    }
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure; readonly ragu: readonly CellRef[] };

/**
 * Puts refreshed tables back and takes new sheets away, unless staff have written on them. What failed half-way is done
 * once more to its end, so that the tables are as they were, or all as they are now.
 */
export async function urungkanTabel(urung: UrungTabel, pantau: Watcher = {}): Promise<HasilUrungTabel> {
  try {
    return await inExcel(async (session) => {
      const pertama = await sekali(session, urung);
      return pertama.status === "gagal" ? sekali(session, urung) : pertama;
    }, pantau);
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: [] };
  }
}

async function sekali(session: Session, { plan, before }: UrungTabel): Promise<HasilUrungTabel> {
  try {
    const newSheets = queueNewSheets(session, before.baru);
    const settingsNow = queueSettingsNow(session, before);
    for (const id of new Set(plan.writes.map(({ cell }) => cell.sheetId))) queueFilterReadIfThere(session, id);
    await session.sync();
    const putSettingsBack = await settingsNow();
    const { ours, kept } = newSheets();
    const akhir = await applyPlan(session, invert(plan), {
      queueFirst: () => before.looks.forEach((looks) => queueUnmerge(session, looks)),
      queueAfter: () => {
        queueSheetsBack(session, before, ours);
        putSettingsBack();
      },
    });
    if (akhir.status !== "applied")
      return { status: "gagal", kegagalan: akhir.failure, ragu: akhir.status === "uncertain" ? akhir.cells : [] };
    const { cells, sheetIds } = countPlan(plan);
    const kurang = kurangKembali(await putTrimmingsBack(session, before.charts, before.looks));
    return { status: "selesai", sel: cells, lembar: sheetIds.length + ours.length, ditinggal: kept, kurang };
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: [] };
  }
}
