import { giliranLabel } from "./baris/blok-berganti";
import type { Grid } from "./grid";
import { isBerhuruf } from "./jenis-baris";
import type { CellRef } from "./snapshot";
import { rapikan } from "./rata-teks";

/** “Target” and “Realisasi” that head rows, with the indikator side by side above the figures. */
export interface TabelMendatar {
  readonly target: CellRef;
  readonly realisasi: CellRef;
  /** The row of the names, and the first of these. */
  readonly nama: CellRef;
  readonly akhir: CellRef;
}

const [JARAK_BARIS, JARAK_NAMA, PANJANG_NAMA] = [8, 6, 12];

const isAngka = (grid: Grid, row: number, column: number): boolean => typeof grid.value(row, column) === "number";

/** The columns right of a label with a figure in that row. */
function kolomAngka(grid: Grid, { row, column }: CellRef): number[] {
  const kolom: number[] = [];
  for (let c = column + 1; c <= grid.right; c++) if (isAngka(grid, row, c)) kolom.push(c);
  return kolom;
}

/** The nearest row above with a name over each of these columns. */
function barisNama(grid: Grid, row: number, kolom: readonly number[]): number | null {
  for (let r = row - 1; r >= Math.max(grid.top, row - JARAK_NAMA); r--) {
    const nama = kolom.map((column) => rapikan(grid.value(r, column)));
    if (nama.every((teks) => teks.length >= PANJANG_NAMA && teks.includes(" ") && isBerhuruf(teks))) return r;
  }
  return null;
}

/** The first table of a sheet that is laid on its side; null where there is none. */
export function temukanMendatar(grid: Grid, sampai: number): TabelMendatar | null {
  const target = new Map<number, CellRef>();
  for (let row = grid.top; row <= sampai; row++)
    for (let column = grid.left; column < grid.right; column++) {
      const nilai = grid.value(row, column);
      const giliran = typeof nilai === "string" && nilai !== "" ? giliranLabel(rapikan(nilai)) : null;
      const sel = grid.ref(row, column);
      if (giliran === "target" && kolomAngka(grid, sel).length > 0) target.set(column, sel);
      const atas = target.get(column);
      if (giliran !== "realisasi" || !atas || row - atas.row > JARAK_BARIS) continue;
      const kolom = kolomAngka(grid, sel).filter((c) => isAngka(grid, atas.row, c));
      const nama = kolom.length > 0 ? barisNama(grid, atas.row, kolom) : null;
      const [pertama, terakhir] = [kolom[0], kolom.at(-1)];
      if (nama !== null && pertama !== undefined && terakhir !== undefined)
        return { target: atas, realisasi: sel, nama: grid.ref(nama, pertama), akhir: grid.ref(row, terakhir) };
    }
  return null;
}
