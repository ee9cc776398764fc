import type { Grid } from "../grid";
import { isBarisNomorKolom, type PitaJudul } from "../temu-judul";
import { artikanKolom } from "../kolom/arti-kolom";
import { jejakJudul } from "../kolom/jejak-judul";
import type { Kolom } from "../kolom/kolom";
import type { Konsep } from "../kolom/konsep";
import { penentuSemasa, type Penentu } from "../kolom/penentu";
import { labelTerpisah } from "./label-sasaran";
import { isBlank, ratakan } from "../rata-teks";

/** Rows that a printed page repeats inside a table: its title lines, its header, its column numbers. */
export interface JudulUlang {
  readonly top: number;
  readonly bottom: number;
}

export interface PitaTabel {
  readonly pita: PitaJudul;
  readonly ulangan: readonly JudulUlang[];
}

const BARIS_ANTARA_TERBANYAK = 6;
/** A heading of the rows below it, never of a table. */
const URUSAN = /^(bidang )?urusan\b/;
const LANJUTAN = /^\(?(lanjutan|sambungan|lanjut)\b|^\(?(hal|halaman|page)?\.? ?\d{1,3}\)?$/;

function isiBaris(grid: Grid, row: number): string[] {
  const isi: string[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (!isBlank(nilai)) isi.push(ratakan(nilai));
  }
  return isi;
}

function samaTeks(grid: Grid, a: PitaJudul, b: PitaJudul): boolean {
  for (let i = 0; i <= a.bottom - a.top; i++)
    for (let column = a.left; column <= a.right; column++)
      if (ratakan(grid.value(a.top + i, column)) !== ratakan(grid.value(b.top + i, column))) return false;
  return true;
}

/** Each column is what it is in the other header; "Uraian" names its rows as "Indikator" does. */
function samaArti(grid: Grid, a: PitaJudul, b: PitaJudul): boolean {
  const arti = (pita: PitaJudul): Kolom[] => artikanKolom(jejakJudul(grid, pita));
  const [satu, dua] = [arti(a), arti(b)];
  if (satu.length !== dua.length) return false;
  return satu.every((k, i) => {
    const lain = dua[i];
    if (lain?.column !== k.column) return false;
    if (isNamaBaris(lain.konsep) && isNamaBaris(k.konsep)) return true;
    return lain.konsep === k.konsep && sewaktu(lain, k);
  });
}

/** A result is of the figures beside it, whichever side its own words name. */
function sewaktu(a: Kolom, b: Kolom): boolean {
  const tanpaSisi = ({ konsep, penentu }: Kolom): Penentu =>
    konsep === "persen" ? { ...penentu, sisi: null } : penentu;
  return penentuSemasa(tanpaSisi(a), tanpaSisi(b)) && a.penentu.tahunKe === b.penentu.tahunKe;
}

const isNamaBaris = (konsep: Konsep | null): boolean => konsep === "uraian" || konsep === "indikator";

/** The same words, or others that name the same columns: "No" and "Nomor". */
function samaJudul(grid: Grid, a: PitaJudul, b: PitaJudul): boolean {
  if (a.left !== b.left || a.right !== b.right || a.bottom - a.top !== b.bottom - b.top) return false;
  return samaTeks(grid, a, b) || samaArti(grid, a, b);
}

/** A row of another table above: the unit that it names may head a table of its own below. */
const isBarisIsi = (isi: readonly string[]): boolean => isi.length > 2 && isi.some((teks) => /^[\d.,]+$/.test(teks));

function judulPertama(grid: Grid, pita: PitaJudul): Set<string> {
  const judul = new Set<string>();
  for (let row = grid.top; row < pita.top; row++) {
    const isi = isiBaris(grid, row);
    if (!isBarisIsi(isi)) for (const teks of isi) judul.add(teks);
  }
  return judul;
}

const isJudulSendiri = (isi: readonly string[]): boolean =>
  labelTerpisah(isi) !== null || (isi.length === 1 && /\p{L}/u.test(isi[0] ?? "") && !URUSAN.test(isi[0] ?? ""));

/** Where the repetition begins; null where a title of its own stands above this header: then it is another table. */
function awalUlangan(grid: Grid, ulang: PitaJudul, bawahJudul: number, pertama: ReadonlySet<string>): number | null {
  let top = ulang.top;
  for (let row = ulang.top - 1; row > bawahJudul && ulang.top - row <= BARIS_ANTARA_TERBANYAK; row--) {
    const isi = isiBaris(grid, row);
    if (isi.length === 0) continue;
    if (isi.every((teks) => pertama.has(teks) || LANJUTAN.test(teks))) top = row;
    else return isJudulSendiri(isi) ? null : top;
  }
  return top;
}

function bawahUlangan(grid: Grid, ulang: PitaJudul): number {
  const berikut = ulang.bottom + 1;
  return berikut <= grid.bottom && isBarisNomorKolom(grid, berikut) ? berikut : ulang.bottom;
}

/** Headers that say the very same as the one above them, without a title of their own, only go on with its table. */
export function satukanJudulUlang(grid: Grid, semua: readonly PitaJudul[]): PitaTabel[] {
  const tabel: { pita: PitaJudul; ulangan: JudulUlang[] }[] = [];
  for (const pita of semua) {
    const induk = tabel.findLast((t) => t.pita.left <= pita.right && t.pita.right >= pita.left);
    const bawah = induk?.ulangan.at(-1)?.bottom ?? induk?.pita.bottom ?? grid.top;
    const top =
      induk && induk.pita.bottom < pita.top && samaJudul(grid, induk.pita, pita)
        ? awalUlangan(grid, pita, bawah, judulPertama(grid, induk.pita))
        : null;
    if (induk && top !== null) induk.ulangan.push({ top, bottom: bawahUlangan(grid, pita) });
    else tabel.push({ pita, ulangan: [] });
  }
  return tabel;
}
