import type { Grid } from "./grid";
import { rapikan, ratakan } from "./rata-teks";

const PIHAK_PERTAMA = /^pihak (pertama|kesatu|ke-?1|i)\b[ ,:;]*$/;
const BARIS_TANDA_TANGAN = 3;
/** Most texts of a table are longer than these words with what may stand behind them. */
const PANJANG_PIHAK = 30;

/** The jabatan below "PIHAK PERTAMA" in the signatures of a sheet; null where none is signed so. */
export function pihakPertama(grid: Grid): string | null {
  for (let row = grid.bottom; row >= grid.top; row--) {
    for (let column = grid.left; column <= grid.right; column++) {
      const nilai = grid.value(row, column);
      if (typeof nilai !== "string" || nilai === "" || nilai.trim().length > PANJANG_PIHAK) continue;
      if (!PIHAK_PERTAMA.test(ratakan(nilai))) continue;
      const jabatan = dibawah(grid, row, column);
      if (jabatan !== null) return jabatan;
    }
  }
  return null;
}

function dibawah(grid: Grid, row: number, column: number): string | null {
  for (let r = row + 1; r <= Math.min(row + BARIS_TANDA_TANGAN, grid.bottom); r++) {
    const nilai = grid.value(r, column);
    if (typeof nilai === "string" && rapikan(nilai) !== "") return rapikan(nilai);
  }
  return null;
}
