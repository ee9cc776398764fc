import type { Grid } from "../grid";
import type { Kolom } from "./kolom";
import { artiLabel } from "../baris/label-baris";
import { KONSEP_INDIKATOR, type Konsep } from "./konsep";
import { rapikan } from "../rata-teks";
import { barisDitimbang } from "./isi-kolom";

const BERNAMA: ReadonlySet<Konsep> = new Set([...KONSEP_INDIKATOR, "sasaran", "program", "kegiatan", "uraian"]);

const isNama = (teks: string): boolean =>
  /\p{L}{2}/u.test(teks) && (artiLabel(teks) === "lain" || artiLabel(teks) === "mungkin-jumlah");

/** How many rows have names in this column: numbers and codes ("1.1", "a."), sums and notes left out. */
function banyakKata(grid: Grid, baris: readonly number[], column: number): number {
  return barisDitimbang(baris).filter((row) => isNama(rapikan(grid.value(row, column)))).length;
}

/**
 * A heading over a number and a name names the column of the names: "Indikator" over "1.1" and "Persentase …", merged or
 * not (what is merged is not always known). Columns with a header of their own, and rows of names without numbers before
 * them, stay as they are.
 */
export function geserKolomNama(
  grid: Grid,
  kolom: readonly Kolom[],
  baris: readonly number[],
  { right }: { readonly right: number },
): Kolom[] {
  const berjudul = new Set(kolom.map((k) => k.column));
  return kolom.map((k) => {
    const judul = k.selTeks.at(-1);
    if (k.konsep === null || !BERNAMA.has(k.konsep) || judul?.column !== k.column) return k;
    const kanan = grid.mergedRight(judul.row, judul.column) ?? right;
    for (let column = k.column + 1; column <= kanan && !berjudul.has(column); column++)
      if (banyakKata(grid, baris, column) > banyakKata(grid, baris, k.column) && bernomor(grid, baris, k.column))
        return { ...k, column };
    return k;
  });
}

/** What stands there without words is a number: the column counts the rows. */
const bernomor = (grid: Grid, baris: readonly number[], column: number): boolean =>
  barisDitimbang(baris).some((row) => /^\(?[\da-z]{1,2}([.)]\d{0,2})*\)?$/i.test(rapikan(grid.value(row, column))));
