import type { Grid } from "../../sheets/grid";
import { isNoteOfTable } from "../../sheets/lembar-tabel";
import type { CatatanLembar } from "./catatan-lembar";

const SUMBER = /^sumber: /i;

/** How far a table of ours reaches on its sheet, from A1. */
export type Kerangka = Pick<CatatanLembar, "baris" | "kolom">;

/**
 * How far the table on a sheet of ours reached when it was last written: as the workbook remembers, else as the sheet
 * itself shows, where another program saved the workbook without what we keep in it. The settings' note is the table's
 * last row, the source stands above it, and the title is merged over all columns; `kolom` where it is not. Null where
 * the sheet shows neither note nor source.
 */
export function kerangkaLembar(grid: Grid, lama: CatatanLembar | null, kolom: number): Kerangka | null {
  if (lama) return lama;
  const akhir = barisTerakhir(grid, isNoteOfTable) ?? barisTerakhir(grid, (awal) => SUMBER.test(awal)) ?? null;
  if (akhir === null) return null;
  const kanan = grid.mergedRight(0, 0) ?? 0;
  return { baris: akhir + 1, kolom: kanan > 0 ? kanan + 1 : kolom };
}

function barisTerakhir(grid: Grid, cocok: (awal: string) => boolean): number | undefined {
  for (let row = grid.bottom; row >= 0; row--) {
    const awal = grid.value(row, 0);
    if (typeof awal === "string" && cocok(awal)) return row;
  }
  return undefined;
}
