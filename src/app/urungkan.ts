import type { CellRef } from "../domain/sumber";
import { applyPlan } from "../excel/apply-plan";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { inExcel } from "../excel/session";
import { countPlan, invert, type Plan } from "../plan/plan";

/** How an undo ended: how many cells were put back, on how many sheets; or that all is as before the undo (`ragu` empty). */
export type HasilUrungkan =
  | { readonly status: "selesai"; readonly sel: number; readonly lembar: number }
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure; readonly ragu: readonly CellRef[] };

/** Puts back every cell that `plan` changed, in one sync. */
export async function urungkan(plan: Plan): Promise<HasilUrungkan> {
  try {
    const akhir = await inExcel((session) => applyPlan(session, invert(plan)));
    if (akhir.status !== "applied")
      return { status: "gagal", kegagalan: akhir.failure, ragu: akhir.status === "uncertain" ? akhir.cells : [] };
    const { cells, sheetIds } = countPlan(plan);
    return { status: "selesai", sel: cells, lembar: sheetIds.length };
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: [] };
  }
}
