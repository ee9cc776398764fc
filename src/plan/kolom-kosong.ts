import type { BacaanTabel, KolomTerbaca } from "../domain/dokumen/bacaan";
import { HimpunanSel } from "../domain/dokumen/himpunan-sel";
import type { Laporan } from "../domain/laporan/laporan";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Grid } from "../sheets/grid";
import { isBlank } from "../sheets/teks";
import type { CellWrite } from "./plan";

/** A result column that nothing was written to although its rows hold the figures: its header, and its first blank cell. */
export interface KolomKosong {
  readonly judul: string;
  readonly kepala: CellRef;
  readonly sel: CellRef;
  readonly banyak: number;
}

const MASUKAN_SEBELUMNYA = 2;

/** Whether the two figures to the left of it, target and realisasi, stand in this row. */
function isBerisi(grid: Grid, row: number, kolom: KolomTerbaca, { kolom: semua }: BacaanTabel): boolean {
  const masukan = semua.filter((k) => k.guna === "masukan" && k.column < kolom.column).slice(-MASUKAN_SEBELUMNYA);
  return masukan.length === MASUKAN_SEBELUMNYA && masukan.every((k) => !isBlank(grid.value(row, k.column)));
}

/**
 * Result columns of the tables in use that are blank before and after: rather named than passed over (baca.md §1). A
 * column with a single figure of staff's is theirs, and rows that were asked about (`ditanyakan`) have been named.
 */
export function kolomKosong(
  laporan: Laporan,
  grids: ReadonlyMap<string, Grid>,
  writes: readonly CellWrite[],
  ditanyakan: readonly CellRef[],
): KolomKosong[] {
  const ditulis = new Set(writes.map(({ cell }) => `${cell.sheetId} ${cell.column}`));
  const bertanya = new Set(ditanyakan.map(({ sheetId, row }) => `${sheetId} ${row}`));
  const sekali = new HimpunanSel();
  return laporan.terpilih.dipakai.flatMap(({ asal: { sheetId, bacaan } }) => {
    const grid = grids.get(sheetId);
    if (!grid || !bacaan) return [];
    return bacaan.kolom.flatMap((kolom): KolomKosong[] => {
      if (kolom.guna !== "hasil" || ditulis.has(`${sheetId} ${kolom.column}`) || !sekali.tambah(kolom.sel)) return [];
      if (bacaan.baris.some((row) => !isBlank(grid.value(row, kolom.column)))) return [];
      const baris = bacaan.baris.filter(
        (row) => !bertanya.has(`${sheetId} ${row}`) && isBerisi(grid, row, kolom, bacaan),
      );
      const [pertama] = baris;
      if (pertama === undefined) return [];
      const judul = kolom.judul.join(" › ");
      return [{ judul, kepala: kolom.sel, sel: grid.ref(pertama, kolom.column), banyak: baris.length }];
    });
  });
}
