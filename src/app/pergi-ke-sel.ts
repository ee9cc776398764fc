import type { CellRef } from "../domain/dokumen/sumber";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { goToCell } from "../excel/go-to-cell";
import { inExcel } from "../excel/session";

/** How it went to show a cell to the user; the name is that of a sheet that is hidden. */
export type HasilPergi =
  | { readonly status: "selesai" }
  | { readonly status: "tersembunyi"; readonly lembar: string }
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure };

/** Brings a cell before the user's eyes; a hidden sheet stays hidden, and that is said. */
export async function pergiKeSel(sel: CellRef): Promise<HasilPergi> {
  try {
    const lembar = await inExcel((session) => goToCell(session, sel));
    return lembar === null ? { status: "selesai" } : { status: "tersembunyi", lembar };
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown) };
  }
}
