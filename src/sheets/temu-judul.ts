import type { Grid } from "./grid";
import { bacaJudulKolom, isPelengkapJudul, type Konsep } from "./judul-kolom";
import { isBlank, ratakan } from "./teks";

/** The rows of one header, and the columns of one table below it. */
export interface PitaJudul {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const BARIS_JUDUL_TERBANYAK = 4;
const JANGKAR: readonly Konsep[] = [
  "indikator",
  "indikator-program",
  "indikator-kegiatan",
  "sasaran-indikator",
  "sasaran",
  "program",
  "saran",
  "belanja",
];

interface SelJudul {
  readonly column: number;
  readonly konsep: Konsep | null;
  readonly isJudul: boolean;
}

function selBaris(grid: Grid, row: number): SelJudul[] {
  const sel: SelJudul[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) continue;
    const teks = String(nilai);
    const konsep = typeof nilai === "string" ? bacaJudulKolom(nilai).konsep : null;
    sel.push({ column, konsep, isJudul: konsep !== null || isPelengkapJudul(teks) });
  }
  return sel;
}

function isBarisJangkar(sel: readonly SelJudul[]): boolean {
  const konsep = new Set(sel.flatMap((s) => (s.konsep === null ? [] : [s.konsep])));
  const adaJangkar = JANGKAR.some((k) => konsep.has(k));
  return adaJangkar && konsep.size >= 2 && sel.filter((s) => s.isJudul).length * 2 > sel.length;
}

/** Thousands of rows hold figures; only a row without any, years aside, can name columns. */
function mungkinJangkar(grid: Grid, row: number): boolean {
  let adaTeks = false;
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (typeof nilai === "number" && !(Number.isInteger(nilai) && nilai >= 2000 && nilai <= 2100)) return false;
    adaTeks ||= typeof nilai === "string" && nilai !== "";
  }
  return adaTeks;
}

/** Column-number rows: "1 2 3 …", "(1) (2) …", "9=8/7*100%" (kinerja.md §6). */
export function isBarisNomorKolom(grid: Grid, row: number): boolean {
  let sebelumnya = 0;
  let banyak = 0;
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) continue;
    const cocok = /^\(?\s*(\d{1,2})\s*\)?\s*(?:\(?[=:].*)?$/.exec(ratakan(nilai));
    if (!cocok) return false;
    const nomor = Number(cocok[1]);
    if (nomor < sebelumnya || (banyak === 0 && nomor > 2)) return false;
    sebelumnya = nomor;
    banyak++;
  }
  return banyak >= 2 && sebelumnya >= 2;
}

/** A row that continues the header below its anchor row: only header words, none under an anchor column. */
function isLanjutan(grid: Grid, row: number, kolomJangkar: ReadonlySet<number>, left: number, right: number): boolean {
  if (isBarisNomorKolom(grid, row)) return false;
  const sel = selBaris(grid, row).filter((s) => s.column >= left && s.column <= right);
  return sel.length > 0 && sel.every((s) => s.isJudul && !kolomJangkar.has(s.column));
}

const KOLOM_TETAP: ReadonlySet<Konsep> = new Set([
  "no",
  "sasaran",
  "indikator",
  "sasaran-indikator",
  "program",
  "tujuan",
  "saran",
]);

function jangkar(sel: readonly SelJudul[]): Set<number> {
  return new Set(sel.filter((s) => s.konsep !== null && KOLOM_TETAP.has(s.konsep)).map((s) => s.column));
}

function perluasKeAtas(grid: Grid, row: number, sel: readonly SelJudul[]): number {
  const left = Math.min(...sel.map((s) => s.column));
  const kolomJangkar = jangkar(sel);
  let top = row;
  while (row - top < BARIS_JUDUL_TERBANYAK - 1 && top > grid.top) {
    const atas = selBaris(grid, top - 1);
    const lanjut =
      atas.length > 0 &&
      atas.every((s) => s.column > left && !kolomJangkar.has(s.column)) &&
      atas.some((s) => s.isJudul);
    if (!lanjut || isBarisNomorKolom(grid, top - 1)) break;
    top--;
  }
  return top;
}

function perluasKeBawah(grid: Grid, top: number, row: number, sel: readonly SelJudul[], right: number): number {
  const left = Math.min(...sel.map((s) => s.column));
  const kolomJangkar = jangkar(sel);
  let bottom = row;
  while (bottom - top < BARIS_JUDUL_TERBANYAK - 1 && bottom < grid.bottom) {
    if (!isLanjutan(grid, bottom + 1, kolomJangkar, left, right)) break;
    bottom++;
  }
  return bottom;
}

/** Side-by-side tables: each starts with its own "No". */
function pisahMendatar(
  sel: readonly SelJudul[],
  right: number,
): readonly { left: number; right: number; sel: SelJudul[] }[] {
  const nomor = sel.filter((s) => s.konsep === "no").map((s) => s.column);
  const awal = nomor.length > 1 ? nomor : [Math.min(...sel.map((s) => s.column))];
  if (nomor.length > 1) awal[0] = Math.min(awal[0] ?? 0, ...sel.map((s) => s.column));
  return awal.map((left, i) => {
    const batas = awal[i + 1];
    const kanan = batas === undefined ? right : batas - 1;
    return { left, right: kanan, sel: sel.filter((s) => s.column >= left && s.column <= kanan) };
  });
}

function kolomTerkanan(grid: Grid, top: number, bottom: number): number {
  let right = grid.left;
  for (let row = top; row <= bottom; row++)
    for (let column = grid.right; column > right; column--) if (!grid.isBlank(row, column)) right = column;
  return right;
}

/** Every header of a sheet, from top to bottom and left to right. */
export function temukanJudul(grid: Grid): PitaJudul[] {
  const pita: PitaJudul[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (!mungkinJangkar(grid, row)) continue;
    const sel = selBaris(grid, row);
    if (sel.length < 2 || !isBarisJangkar(sel)) continue;
    const top = Math.max(perluasKeAtas(grid, row, sel), (pita.at(-1)?.bottom ?? grid.top - 1) + 1);
    const bottom = perluasKeBawah(grid, top, row, sel, grid.right);
    const right = kolomTerkanan(grid, top, bottom);
    for (const bagian of pisahMendatar(sel, right)) {
      if (isBarisJangkar(bagian.sel)) pita.push({ top, bottom, left: bagian.left, right: bagian.right });
    }
    row = bottom;
  }
  return pita;
}
