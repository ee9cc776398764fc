import type { Grid } from "../../sheets/grid";
import { alamatDiLembar } from "../../sheets/rumus-sel";
import type { CellState } from "../plan";
import type { Kerangka } from "./kerangka-lembar";
import { ukuranCitra, type CitraLembar } from "./citra";
import { keadaanSel, KOSONG } from "../beda-sel";

interface SelGeser {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
}

type Geser = { readonly sel: readonly SelGeser[] } | { readonly halangan: string };

const TANPA: Geser = { sel: [] };

/**
 * What staff wrote below a table moves down by as many rows as the table grew; what they wrote beside it stays. A table
 * that grows sideways into their notes is not written at all.
 */
export function geserCatatan(grid: Grid, citra: CitraLembar, lama: Kerangka | null): Geser {
  if (!lama) return TANPA;
  const { baris, kolom } = ukuranCitra(citra);
  for (let row = 0; row < Math.min(baris, lama.baris); row++)
    for (let column = lama.kolom; column < kolom; column++)
      if (!grid.isBlank(row, column))
        return {
          halangan: `catatan di ${alamatDiLembar({ row, column })} berada di tempat kolom baru tabel; pindahkan dulu catatan itu`,
        };
  const tambah = baris - lama.baris;
  if (tambah <= 0) return TANPA;
  const kanan = Math.max(kolom, lama.kolom) - 1;
  const catatan: SelGeser[] = [];
  for (let row = lama.baris; row <= grid.bottom; row++)
    for (let column = 0; column <= kanan; column++)
      if (!grid.isBlank(row, column)) catatan.push({ row, column, state: keadaanSel(grid, { row, column }) });
  if (catatan.length === 0) return TANPA;
  const asal = catatan.map(({ row, column }) => ({ row, column, state: KOSONG }));
  return { sel: [...asal, ...catatan.map((c) => ({ ...c, row: c.row + tambah }))] };
}
