import type { Grid } from "../grid";
import type { CellValue } from "../snapshot";
import { isBlank, ratakan } from "../teks";
import { bacaBulan } from "./bulan";
import type { Kolom } from "./kolom";

interface IsiTabel {
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

/** "Januari", "Februari" … beside one name: a table whose rows are months of the year, not the year. */
export function isBarisBulanan(tabel: IsiTabel): boolean {
  const nama = tabel.kolom.find((k) => k.konsep === "indikator");
  if (!nama) return false;
  return tabel.kolom.some((kolom) => {
    if (kolom.konsep !== null && kolom.konsep !== "triwulan") return false;
    const isi = teksKolom(tabel, kolom);
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
