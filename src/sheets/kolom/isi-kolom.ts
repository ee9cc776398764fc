import { artiFormat } from "../../domain/angka/format-sel";
import { artiLabel } from "../baris/label-baris";
import { bulanTertulis } from "../bulan-bertanggal";
import type { Grid } from "../grid";
import type { CellValue } from "../snapshot";
import { isBlank, ratakan } from "../rata-teks";
import { bacaBulan } from "./bulan";
import type { Kolom } from "./kolom";

/** As much of a table as tells what its columns hold. */
export interface IsiTabel {
  readonly grid: Grid;
  readonly kolom: readonly Kolom[];
  readonly baris: readonly number[];
}

const DITIMBANG = 200;

/** The rows that tell what a column holds: the first of the table (baca.md §5). */
export const barisDitimbang = (baris: readonly number[]): readonly number[] => baris.slice(0, DITIMBANG);

/** What stands in a column on these rows, blanks left out. */
export const nilaiKolom = (grid: Grid, baris: readonly number[], { column }: Kolom): CellValue[] =>
  baris.map((row) => grid.value(row, column)).filter((nilai) => !isBlank(nilai));

const teksKolom = ({ grid, baris }: IsiTabel, kolom: Kolom): string[] =>
  nilaiKolom(grid, barisDitimbang(baris), kolom).map(ratakan);

/** No percentage is as large, and no amount of an office's yearly budget smaller: 60 % or 150 ha is no rupiah. */
const RUPIAH_TERKECIL = 100_000;

/** Most of what a column holds are amounts of a budget, and there is one at least. */
export function berisiRupiah(nilai: readonly CellValue[]): boolean {
  const besar = nilai.filter((satu) =>
    typeof satu === "number" ? satu >= RUPIAH_TERKECIL : /^rp|\d[.,]\d{3}[.,]\d{3}/i.test(String(satu).trim()),
  );
  return besar.length * 2 > nilai.length;
}

/** What a column says of each row's time: months, also typed as dates ("Jan-24"); the sum or mean below them left out. */
function labelBulan({ grid, baris }: IsiTabel, { column }: Kolom): string[] {
  return barisDitimbang(baris).flatMap((row) => {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) return [];
    const bulan =
      typeof nilai === "number" && artiFormat(grid.numberFormat(row, column)).tanggal ? bulanTertulis(nilai) : null;
    const label = artiLabel(String(nilai));
    return label === "jumlah" || label === "rerata" ? [] : [(bulan ?? ratakan(nilai)).toLowerCase()];
  });
}

/** "Januari", "Februari" … beside one name: a table whose rows are months of the year, not the year. */
export function isBarisBulanan(tabel: IsiTabel): boolean {
  const nama = tabel.kolom.find((k) => k.konsep === "indikator");
  if (!nama) return false;
  return tabel.kolom.some((kolom) => {
    if (kolom.konsep !== null && kolom.konsep !== "triwulan") return false;
    const isi = labelBulan(tabel, kolom);
    if (new Set(isi).size < 2 || !isi.every((teks) => bacaBulan(teks) !== null)) return false;
    return isi.length > new Set(teksKolom(tabel, nama)).size;
  });
}

const TINGKAT = /^(tujuan|sasaran( strategis)?|program|(sub ?)?kegiatan)$/;

/** The column that says of each row whether it is of a sasaran, a program or a kegiatan; null where there is none. */
export function kolomTingkat(tabel: IsiTabel): Kolom | null {
  const calon = tabel.kolom.find((kolom) => {
    if (kolom.konsep !== null && kolom.konsep !== "jenis") return false;
    const isi = teksKolom(tabel, kolom);
    return new Set(isi).size > 1 && isi.every((teks) => TINGKAT.test(teks));
  });
  return calon ?? null;
}
