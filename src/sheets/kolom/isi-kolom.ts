import type { Grid } from "../grid";
import { rapikan, ratakan } from "../teks";
import { bacaBulan } from "./bulan";
import type { Kolom } from "./kolom";

interface IsiTabel {
  readonly grid: Grid;
  readonly kolom: readonly Kolom[];
  readonly baris: readonly number[];
}

const TERBANYAK = 200;

/** What a column holds on the table's first rows, blanks left out. */
const isiKolom = ({ grid, baris }: IsiTabel, { column }: Kolom): string[] =>
  baris
    .slice(0, TERBANYAK)
    .map((row) => ratakan(rapikan(grid.value(row, column))))
    .filter((teks) => teks !== "");

/** "Januari", "Februari" … beside one name: a table whose rows are months of the year, not the year. */
export function isBarisBulanan(tabel: IsiTabel): boolean {
  const nama = tabel.kolom.find((k) => k.konsep === "indikator");
  if (!nama) return false;
  const banyakNama = new Set(isiKolom(tabel, nama)).size;
  return tabel.kolom.some((kolom) => {
    if (kolom.konsep !== null && kolom.konsep !== "triwulan") return false;
    const isi = isiKolom(tabel, kolom);
    return new Set(isi).size > 1 && isi.length > banyakNama && isi.every((teks) => bacaBulan(teks) !== null);
  });
}

const TINGKAT = /^(tujuan|sasaran( strategis)?|program|(sub ?)?kegiatan)$/;

/** The column that says of each row whether it is of a sasaran, a program or a kegiatan; null where there is none. */
export function kolomTingkat(tabel: IsiTabel): Kolom | null {
  const calon = tabel.kolom.find((kolom) => {
    if (kolom.konsep !== null && kolom.konsep !== "jenis") return false;
    const isi = isiKolom(tabel, kolom);
    return new Set(isi).size > 1 && isi.every((teks) => TINGKAT.test(teks));
  });
  return calon ?? null;
}
