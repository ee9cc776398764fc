import type { Grid } from "./grid";
import type { Konsep } from "./judul-kolom";
import { isBarisJangkar, konsepDari } from "./kolom/baris-jangkar";
import { isBarisNomorKolom } from "./kolom/baris-nomor";
import { isBerpasangan } from "./kolom/singkatan";
import { isLanjutanJudul, kolomTetap, selBaris, type RuangJudul, type SelJudul } from "./kolom/sel-judul";
import { ratakan } from "./rata-teks";

export { isBarisNomorKolom } from "./kolom/baris-nomor";

/** The rows of one header, and the columns of one table below it. */
export interface PitaJudul {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Rows between `top` and `bottom` that number the columns: no words of theirs name a column. */
  readonly nomor: readonly number[];
}

const BARIS_JUDUL_TERBANYAK = 4;
const BARIS_KOSONG_TERBANYAK = 2;
/** Columns whose rows are measured: what a table of its own has beside a measure. */
const NAMA_BARIS: ReadonlySet<Konsep> = new Set([
  "indikator",
  "indikator-tujuan",
  "indikator-program",
  "indikator-kegiatan",
  "sasaran-indikator",
  "program",
  "kegiatan",
  "saran",
  "belanja",
]);
const UKURAN: ReadonlySet<Konsep> = new Set([
  "target",
  "realisasi",
  "capaian",
  "persen",
  "pagu",
  "sebelum",
  "tindak-lanjut",
  "jumlah",
]);

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

const kiri = (sel: readonly SelJudul[]): number => Math.min(...sel.map((s) => s.column));

function isKosong(grid: Grid, row: number): boolean {
  for (let column = grid.left; column <= grid.right; column++) if (!grid.isBlank(row, column)) return false;
  return true;
}

/** Group headings above: none at the left edge or over a column that names the rows; beyond a blank row at least two. */
function perluasKeAtas(grid: Grid, row: number, sel: readonly SelJudul[]): number {
  const left = kiri(sel);
  const tetap = kolomTetap(sel);
  let top = row;
  let calon = row - 1;
  while (row - calon < BARIS_JUDUL_TERBANYAK + BARIS_KOSONG_TERBANYAK && calon >= grid.top) {
    const atas = selBaris(grid, calon);
    if (atas.length === 0) {
      if (top - calon > BARIS_KOSONG_TERBANYAK) break;
    } else {
      const judul = atas.filter((s) => s.isJudul).length;
      const lanjut = atas.every((s) => s.column > left && !tetap.has(s.column)) && judul > 0;
      const cukup = calon === top - 1 || (judul > 1 && judul === atas.length);
      if (!lanjut || !cukup || !mungkinJangkar(grid, calon) || isBarisNomorKolom(grid, calon)) break;
      top = calon;
    }
    calon--;
  }
  return top;
}

/** Where merged cells of the columns that name the rows end: so far down the header goes for certain. */
function dasarGabung(grid: Grid, row: number, tetap: ReadonlySet<number>): number {
  let bottom = row;
  for (const column of tetap) {
    let r = row;
    while (r - row < BARIS_JUDUL_TERBANYAK && grid.isCovered(r + 1, column) && grid.isBlank(r + 1, column)) r++;
    bottom = Math.max(bottom, r);
  }
  return bottom;
}

function perluasKeBawah(grid: Grid, ruang: RuangJudul, row: number): Pick<PitaJudul, "bottom" | "nomor"> {
  const pasti = dasarGabung(grid, row, ruang.tetap);
  const nomor: number[] = [];
  let bottom = pasti;
  let kosong = 0;
  for (let r = row + 1; r <= grid.bottom && r - row < BARIS_JUDUL_TERBANYAK * 2; r++) {
    if (isKosong(grid, r)) {
      if (r > pasti && ++kosong > BARIS_KOSONG_TERBANYAK) break;
    } else if (isLanjutanJudul(grid, ruang, r)) {
      bottom = r;
      kosong = 0;
    } else if (isBarisNomorKolom(grid, r)) nomor.push(r);
    else if (r > pasti) break;
  }
  const terakhir = nomor.at(-1) ?? 0;
  return { bottom: Math.max(bottom, terakhir), nomor };
}

function kolomTerkanan(grid: Grid, top: number, bottom: number): number {
  let right = grid.left;
  for (let row = top; row <= bottom; row++)
    for (let column = grid.right; column > right; column--) if (!grid.isBlank(row, column)) right = column;
  return right;
}

/** A half that names its rows and measures them. */
function isMandiri(sel: readonly SelJudul[]): boolean {
  const konsep = konsepDari(sel);
  return [...konsep].some((k) => NAMA_BARIS.has(k)) && [...konsep].some((k) => UKURAN.has(k));
}

/** Tables side by side: each starts with its own "No", names its own rows and measures them; else two "No" are of one table. */
function pisahMendatar(sel: readonly SelJudul[], left: number, right: number): { left: number; right: number }[] {
  const nomor = [...new Set(sel.filter((s) => s.konsep === "no").map((s) => s.column))].sort((a, b) => a - b);
  const bagian: { left: number; right: number }[] = [];
  let awal = left;
  for (const batas of nomor.slice(1)) {
    const di = (dari: number, sampai: number): SelJudul[] => sel.filter((s) => s.column >= dari && s.column < sampai);
    if (!isMandiri(di(awal, batas)) || !isMandiri(di(batas, right + 1))) continue;
    bagian.push({ left: awal, right: batas - 1 });
    awal = batas;
  }
  return [...bagian, { left: awal, right }];
}

/** Every header of a sheet, from top to bottom and left to right. */
export function temukanJudul(grid: Grid): PitaJudul[] {
  const pita: PitaJudul[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (!mungkinJangkar(grid, row)) continue;
    const sel = selBaris(grid, row);
    if (sel.length < 2 || !isBarisJangkar(grid, row, sel)) continue;
    const top = Math.max(perluasKeAtas(grid, row, sel), (pita.at(-1)?.bottom ?? grid.top - 1) + 1);
    const ruang: RuangJudul = { top, left: kiri(sel), right: grid.right, tetap: kolomTetap(sel) };
    const { bottom, nomor } = perluasKeBawah(grid, ruang, row);
    const semua = barisKata(grid, top, bottom, nomor).flatMap((r) => (r === row ? sel : selBaris(grid, r)));
    if (konsepDari(semua).size < 2 && !isBersingkatan(grid, bottom, nomor)) continue;
    const right = kolomTerkanan(grid, top, bottom);
    for (const bagian of pisahMendatar(semua, ruang.left, right)) pita.push({ top, bottom, nomor, ...bagian });
    row = bottom;
  }
  return pita;
}

/** "T | R | C" under years or quarters: a header whose words are the names of its rows alone. */
function isBersingkatan(grid: Grid, bottom: number, nomor: readonly number[]): boolean {
  let row = bottom;
  while (nomor.includes(row)) row--;
  const daun: string[] = [];
  for (let column = grid.left; column <= grid.right; column++)
    if (!grid.isBlank(row, column)) daun.push(ratakan(grid.value(row, column)));
  return isBerpasangan(daun);
}

function barisKata(grid: Grid, top: number, bottom: number, nomor: readonly number[]): number[] {
  const baris: number[] = [];
  for (let row = top; row <= bottom; row++) if (!nomor.includes(row) && !isKosong(grid, row)) baris.push(row);
  return baris;
}

/** The rows of a header that hold words: column numbers and blank rows left out. */
export function barisJudul(grid: Grid, { top, bottom, nomor }: PitaJudul): number[] {
  return barisKata(grid, top, bottom, nomor);
}
