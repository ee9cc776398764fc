import { ingatObjek } from "../../domain/alur/ingat";
import type { Grid } from "../grid";
import { ratakan } from "../rata-teks";

/** Rows in which the header of a supporting table may stand. */
const JUDUL_TERBAWAH = 40;
const TINGGI_JUDUL = 4;

/** The header of a supporting table: its first row, the row below its last, and a text's column. */
export interface JudulBernama {
  readonly awal: number;
  readonly bawah: number;
  /** The first column right of `dari` whose header cell matches. */
  kolom(pola: RegExp, dari?: number): number | null;
}

function bacaJudul(grid: Grid, awal: number, daun: RegExp | null): JudulBernama {
  let bawah = awal + 1;
  if (daun)
    for (let row = awal; row < awal + TINGGI_JUDUL; row++)
      for (let column = grid.left; column <= grid.right; column++)
        if (daun.test(ratakan(grid.value(row, column)))) bawah = Math.max(bawah, row + 1);
  return {
    awal,
    bawah,
    kolom: (pola, dari = grid.left) => {
      for (let column = dari; column <= grid.right; column++)
        for (let row = awal; row < bawah; row++)
          if (typeof grid.value(row, column) === "string" && pola.test(ratakan(grid.value(row, column)))) return column;
      return null;
    },
  };
}

/** Finds the header row in which every one of these words has a cell; `daun` tells its lowest row where it has several. */
export function cariJudul(grid: Grid, wajib: readonly RegExp[], daun: RegExp | null = null): JudulBernama | null {
  const baris = teksAtas(grid);
  const ke = baris.findIndex((teks) => wajib.every((pola) => teks.some((t) => pola.test(t))));
  return ke < 0 ? null : bacaJudul(grid, grid.top + ke, daun);
}

/** The rows in which a header may stand; every kind of table asks for them. */
const teksAtas = ingatObjek((grid: Grid): string[][] => {
  const baris: string[][] = [];
  for (let row = grid.top; row <= Math.min(grid.bottom, JUDUL_TERBAWAH); row++) {
    const teks: string[] = [];
    for (let column = grid.left; column <= grid.right; column++) teks.push(ratakan(grid.value(row, column)));
    baris.push(teks);
  }
  return baris;
});
