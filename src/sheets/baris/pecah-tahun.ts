import { Grid } from "../grid";
import type { Konsep } from "../judul-kolom";
import type { Tabel } from "../temukan-tabel";
import { rapikan } from "../rata-teks";

const TAHUN = /^20\d\d$/;

/** The year that a column "Tahun" holds, row by row; null where there is none, or a row that names no year. */
function tahunTiapBaris({ grid, kolom, baris }: Tabel): ReadonlyMap<number, number> | null {
  const column = kolom.find((k) => k.konsep === "tahun")?.column;
  if (column === undefined || baris.length === 0) return null;
  const teks = baris.map((row) => rapikan(grid.value(row, column)));
  return teks.every((t) => TAHUN.test(t)) ? new Map(baris.map((row, i) => [row, Number(teks[i])])) : null;
}

const NAMA: ReadonlySet<Konsep> = new Set(["no", "sasaran", "indikator", "satuan", "jenis"]);

/** An indikator named once above the rows of its years, merged or not, is named in each of them. */
function denganNamaDiAtas(tabel: Tabel): Tabel {
  const { grid, kolom, baris } = tabel;
  const indikator = kolom.find((k) => k.konsep === "indikator");
  if (!indikator || !baris.some((row) => grid.isBlank(row, indikator.column))) return tabel;
  const nama = kolom.filter((k) => k.konsep !== null && NAMA.has(k.konsep)).map((k) => k.column);
  const values = grid.sheet.values.map((isi) => [...isi]);
  let atas: number | null = null;
  for (const row of baris) {
    if (!grid.isBlank(row, indikator.column)) atas = row;
    else if (atas !== null)
      for (const column of nama)
        if (grid.isBlank(row, column)) {
          const isi = values[row - grid.top];
          if (isi) isi[column - grid.left] = grid.value(atas, column);
        }
  }
  return { ...tabel, grid: new Grid({ ...grid.sheet, values }) };
}

interface TabelSetahun {
  readonly tabel: Tabel;
  /** The year of all its rows by their own column; null where they have none. */
  readonly tahun: number | null;
}

/** A list of indikator whose rows say of which year they are: one table a year, the last year first. */
export function pecahTahun(tabel: Tabel): TabelSetahun[] {
  const tahun = tabel.kolom.some((k) => k.konsep === "indikator") ? tahunTiapBaris(tabel) : null;
  if (tahun === null) return [{ tabel, tahun: null }];
  const semua = [...new Set(tahun.values())].sort((a, b) => b - a);
  const bernama = denganNamaDiAtas(tabel);
  return semua.map((satu) => ({
    tabel: { ...bernama, baris: tabel.baris.filter((row) => tahun.get(row) === satu) },
    tahun: satu,
  }));
}
