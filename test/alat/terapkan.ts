import type { CellWrite } from "../../src/plan/plan";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";

const salin = <T>(kisi: readonly (readonly T[])[]): T[][] => kisi.map((baris) => [...baris]);

/** The workbook as it reads once a plan was written: contents and number formats; colours are left as they were. */
export function terapkan(buku: WorkbookSnapshot, tulisan: readonly CellWrite[]): WorkbookSnapshot {
  const satu = (lembar: SheetSnapshot): SheetSnapshot => {
    const values = salin<CellValue>(lembar.values);
    const formulas = salin<CellValue>(lembar.formulas);
    const numberFormats = salin<string>(lembar.numberFormats);
    for (const { cell, after } of tulisan) {
      if (cell.sheetId !== lembar.id) continue;
      const [r, k] = [cell.row - lembar.top, cell.column - lembar.left];
      if (after.content !== undefined) {
        const isi = typeof after.content === "string" ? after.content.replace(/^'/, "") : after.content;
        values[r]![k] = isi;
        formulas[r]![k] = isi;
      }
      if (after.numberFormat !== undefined) numberFormats[r]![k] = after.numberFormat;
    }
    return { ...lembar, values, formulas, numberFormats };
  };
  return { sheets: buku.sheets.map(satu) };
}
