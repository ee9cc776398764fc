import type { CellRef } from "../domain/dokumen/sumber";
import { failureOfOwn, toExcelFailure } from "../excel/errors";
import { putBackLater } from "../excel/put-back-later";
import { inExcel } from "../excel/session";
import type { Watcher } from "../excel/watcher";
import { countPlan, invert, type Plan } from "../plan/plan";
import { gagalMenulis, type GagalMenulis } from "./pemulihan";

/** How an undo ended: how many cells were put back, on how many sheets; or that all is as before the undo (`ragu` empty). */
export type HasilUrungkan =
  | {
      readonly status: "selesai";
      readonly sel: number;
      readonly lembar: number;
      /** Cells that somebody has changed since; they are theirs. */
      readonly dibiarkan: readonly CellRef[];
    }
  | GagalMenulis;

const PINDAH =
  "Barisnya sudah bergeser atau berubah sejak dihitung, jadi tidak diurungkan. Buku kerja tetap seperti sekarang; urungkan dulu perubahan itu (Ctrl+Z), lalu ulangi.";

/** Puts back every cell that `plan` changed and that still holds what it wrote; nothing where rows have moved since. */
export async function urungkan(plan: Plan, pantau: Watcher = {}): Promise<HasilUrungkan> {
  try {
    return await inExcel(async (session): Promise<HasilUrungkan> => {
      const { outcome, writes, changed, movedSheets } = await putBackLater(session, plan);
      if (outcome.status !== "applied") return gagalMenulis(outcome, invert(plan), []);
      if (writes.length === 0 && movedSheets.length > 0)
        return { status: "gagal", kegagalan: { ...failureOfOwn("WorkbookChanged"), pesan: PINDAH }, ragu: [] };
      const { cells, sheetIds } = countPlan({ writes });
      return { status: "selesai", sel: cells, lembar: sheetIds.length, dibiarkan: changed };
    }, pantau);
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: [] };
  }
}
