import type { Grid } from "../grid";
import { bacaJudulKolom, isPelengkapJudul, type Konsep } from "../judul-kolom";
import { isBlank, ratakan } from "../rata-teks";
import { isBernomorBulan } from "./bulan";
import { isNamaKelas, KEPALA_KELAS } from "./kelas-berdampingan";
import { isDeretTahun, nomorSaja } from "./nomor-tahun";

/** A filled cell of a row that may be of a header. */
export interface SelJudul {
  readonly column: number;
  readonly konsep: Konsep | null;
  readonly isJudul: boolean;
}

/** Columns that name or number the rows: a header below never has words of its own under them. */
const KOLOM_TETAP: ReadonlySet<Konsep> = new Set([
  "no",
  "sasaran",
  "indikator",
  "indikator-tujuan",
  "sasaran-indikator",
  "program",
  "tujuan",
  "saran",
  "uraian",
]);

/** Groups whose lowest headers may be bare numbers: months, quarters, years of a plan. */
const KELOMPOK_BERNOMOR = /\b(bulan|bln|tahun ke|triwulan|tw|semester)\b|\bke ?-?$/;
const NOMOR_TERBESAR = 12;

export function selBaris(grid: Grid, row: number): SelJudul[] {
  const sel: SelJudul[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) continue;
    const konsep = typeof nilai === "string" ? bacaJudulKolom(nilai).konsep : null;
    sel.push({ column, konsep, isJudul: konsep !== null || isPelengkapJudul(String(nilai)) });
  }
  return sel;
}

/** The columns of a header row that number or name the rows. */
export function kolomTetap(sel: readonly SelJudul[]): Set<number> {
  return new Set(sel.filter((s) => s.konsep !== null && KOLOM_TETAP.has(s.konsep)).map((s) => s.column));
}

/** The header text that stands over a cell: straight above, or the group heading to the left of there. */
function teksDiAtas(grid: Grid, top: number, row: number, column: number, left: number): string {
  for (let r = row - 1; r >= top; r--)
    for (let kiri = column; kiri >= left; kiri--) if (!grid.isBlank(r, kiri)) return ratakan(grid.value(r, kiri));
  return "";
}

function isDaunBernomor(grid: Grid, top: number, row: number, { column }: SelJudul, left: number): boolean {
  const nomor = nomorSaja(String(grid.value(row, column))) ?? Number(grid.value(row, column));
  return (
    Number.isInteger(nomor) &&
    nomor >= 1 &&
    nomor <= NOMOR_TERBESAR &&
    KELOMPOK_BERNOMOR.test(teksDiAtas(grid, top, row, column, left))
  );
}

/** "Kriteria › ST | T | S | R | SR". */
function isDaunKelas(grid: Grid, top: number, row: number, { column }: SelJudul, left: number): boolean {
  const nilai = grid.value(row, column);
  if (typeof nilai !== "string" || !isNamaKelas(ratakan(nilai))) return false;
  return KEPALA_KELAS.test(teksDiAtas(grid, top, row, column, left));
}

/**
 * "APBN" over "Pagu | Realisasi", "P1" over two further rows: a group heading of no known meaning, with header words under
 * it and nothing beside it.
 */
export function isKepala(grid: Grid, row: number, { column }: SelJudul): boolean {
  if (!grid.isBlank(row, column + 1)) return false;
  const isKata = (c: number): boolean =>
    [row + 1, row + 2].some((r) => {
      const nilai = r > grid.bottom ? null : grid.value(r, c);
      return typeof nilai === "string" && bacaJudulKolom(nilai).konsep !== null;
    });
  return isKata(column) && isKata(column + 1);
}

/** The rows and columns of a header as far as it is known. */
export interface RuangJudul {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly tetap: ReadonlySet<number>;
}

/**
 * A row that continues the header above it: header words only, none under a column that names the rows, unless it says
 * again what stands there (a group heading written anew in each column instead of merged).
 */
export function isLanjutanJudul(grid: Grid, ruang: RuangJudul, row: number): boolean {
  const { top, left, right, tetap } = ruang;
  const sel = selBaris(grid, row).filter((s) => s.column >= left && s.column <= right);
  const baru = sel.filter((s) => !isUlangan(grid, top, row, s.column));
  if (baru.length === 0) return false;
  const isi = baru.map((s) => String(grid.value(row, s.column)));
  const deret = isDeretTahun(isi.map(nomorSaja)) || isBernomorBulan(isi);
  const sambungan = baru.filter((s) => isSambungan(grid, row, s, baru));
  const lain = baru.filter((s) => tetap.has(s.column) && !sambungan.includes(s));
  if (lain.some((s) => !isDibagi(grid, ruang, row, sel, s.column))) return false;
  const cocok = baru.filter(
    (s) =>
      s.isJudul ||
      deret ||
      isKepala(grid, row, s) ||
      sambungan.includes(s) ||
      isDaunBernomor(grid, top, row, s, left) ||
      isDaunKelas(grid, top, row, s, left),
  );
  const asing = baru.filter((s) => !cocok.includes(s));
  const berangka = asing.some((s) => typeof grid.value(row, s.column) === "number");
  const diAtasAngka = cocok.length > 0 && isDiAtasAngka(grid, row, asing);
  const pasti = diAtasAngka || cocok.length >= KATA_SAMBUNG_PER_ASING * asing.length;
  const cukup = diAtasAngka || cocok.length >= asing.length;
  return !berangka && asing.every((s) => isKataDaun(grid, top, row, s, left, pasti)) && cukup;
}

const UJUNG_NAMA = /^(kinerja( (utama|sasaran|program|kegiatan))?|utama|strategis|sasaran( strategis)?)( \(.*\))?$/;

/** "INDIKATOR" and right below it "KINERJA", in a row with other header words: a heading typed over two cells. */
function isSambungan(grid: Grid, row: number, { column }: SelJudul, baru: readonly SelJudul[]): boolean {
  if (grid.isBlank(row - 1, column) || !UJUNG_NAMA.test(ratakan(grid.value(row, column)))) return false;
  const lain = baru.filter((s) => s.column !== column);
  return lain.some((s) => s.isJudul) && lain.every((s) => typeof grid.value(row, s.column) !== "number");
}

/** Each of them stands right above a figure: "Jumlah Perkara | Diselesaikan | %" under one heading, not a row without a name. */
function isDiAtasAngka(grid: Grid, row: number, sel: readonly SelJudul[]): boolean {
  return sel.every(({ column }) => typeof grid.value(row + 1, column) === "number");
}

/** "Indikator" over "Uraian | Satuan": the heading of the names goes on over the next column, and both have words of their own. */
function isDibagi(grid: Grid, ruang: RuangJudul, row: number, sel: readonly SelJudul[], column: number): boolean {
  const isKata = (c: number): boolean => sel.some((s) => s.column === c && s.isJudul);
  for (let r = ruang.top; r < row; r++) if (!grid.isBlank(r, column + 1)) return false;
  return isKata(column) && isKata(column + 1);
}

/** The very text that stands in the same column of a header row above. */
function isUlangan(grid: Grid, top: number, row: number, column: number): boolean {
  const teks = ratakan(grid.value(row, column));
  for (let r = row - 1; r >= top; r--)
    if (!grid.isBlank(r, column))
      return typeof grid.value(r, column) === "string" && ratakan(grid.value(r, column)) === teks;
  return false;
}

/** "P4" and below it "Perbandingan dengan Nasional", both over more than one column. */
const isMelebar = (grid: Grid, top: number, row: number, column: number): boolean =>
  grid.isBlank(top, column + 1) && grid.isBlank(row, column + 1) && !grid.isBlank(row + 1, column + 1);

/** "Peningkatan atau Penurunan Realisasi dari Tahun 2021". */
const PANJANG_PASTI = 110;

/** So many header words beside one of no known meaning leave no doubt that the row is of the header. */
const KATA_SAMBUNG_PER_ASING = 4;

/**
 * A short word of no known meaning under a group heading that is not its own: "Pembilang", "Sub Variabel"; or, in a row
 * that is of the header `pasti`, the rest of a heading typed over two cells: "Aksi/" and below it "Kegiatan Pendukung".
 */
function isKataDaun(grid: Grid, top: number, row: number, { column }: SelJudul, left: number, pasti: boolean): boolean {
  const teks = String(grid.value(row, column));
  return (
    teks.length <= (pasti ? PANJANG_PASTI : 40) &&
    (pasti || !/\d/.test(teks)) &&
    (pasti || grid.isBlank(top, column) || isMelebar(grid, top, row, column)) &&
    teksDiAtas(grid, top, row, column, left) !== ""
  );
}
