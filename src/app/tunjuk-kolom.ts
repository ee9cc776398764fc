import type { CellRef } from "../domain/dokumen/sumber";
import { BARIS_JUDUL_TERBANYAK } from "../domain/kenalan/kenalan";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { readSelectedRows, selectColumn } from "../excel/select-column";
import { inExcel } from "../excel/session";
import { watchSelection } from "../excel/watch-selection";

/** Selects a column of a table in Excel, from its header down; null when all went well. A hidden sheet stays hidden. */
export async function tunjukKolom(judul: CellRef, barisAkhir: number): Promise<ExcelFailure | null> {
  try {
    await inExcel((session) => selectColumn(session, judul, barisAkhir));
    return null;
  } catch (thrown) {
    return toExcelFailure(thrown);
  }
}

export type BarisTerpilih =
  | { readonly status: "ada"; readonly baris: readonly [atas: number, bawah: number] }
  /** The selection is on another sheet. */
  | { readonly status: "lembar-lain" }
  /** More rows than a header can have. */
  | { readonly status: "terlalu-banyak" }
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure };

/** The rows that the user has selected on this sheet, to be its header. */
export async function barisTerpilih(sheetId: string): Promise<BarisTerpilih> {
  try {
    const dipilih = await inExcel(readSelectedRows);
    if (dipilih.sheetId !== sheetId) return { status: "lembar-lain" };
    const { top, bottom } = dipilih;
    return bottom - top >= BARIS_JUDUL_TERBANYAK
      ? { status: "terlalu-banyak" }
      : { status: "ada", baris: [top, bottom] };
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown) };
  }
}

/**
 * Tells the first column (from 0) of whatever is selected on this sheet from now on; the returned function ends that,
 * null where Excel gives no such news.
 */
export async function amatiKolom(
  sheetId: string,
  terpilih: (column: number) => void,
): Promise<(() => Promise<void>) | null> {
  const baca = async (): Promise<void> => {
    try {
      const dipilih = await inExcel(readSelectedRows);
      if (dipilih.sheetId === sheetId) terpilih(dipilih.left);
    } catch {
      // A selection that can't be read (several areas, a chart) is no column.
    }
  };
  try {
    return await inExcel((session) => watchSelection(session, () => void baca()));
  } catch {
    // Without news of selections each line can still be found by its letter.
    return null;
  }
}
