import { bacaNomorKolom } from "../../domain/rumus/rumus-judul";
import type { Grid } from "../grid";
import { bersihkanJudul } from "../kolom/bersih-judul";
import { isBlank } from "../rata-teks";
import { isAwalJudul, isKataLanjutan } from "./kata-formulir";

/** The header of a national form: its rows, the rows of column numbers among them, and its columns. */
export interface PitaFormulir {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Rows of column numbers; they may stand in the middle of the header. */
  readonly barisNomor: readonly number[];
}

const BARIS_TERBANYAK = 8;
const NOMOR_TERSEDIKIT = 4;

interface SelBaris {
  readonly column: number;
  readonly teks: string;
}

function selBaris(grid: Grid, row: number): SelBaris[] {
  const hasil: SelBaris[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (!isBlank(nilai)) hasil.push({ column, teks: bersihkanJudul(String(nilai)) });
  }
  return hasil;
}

/** Only words and years: most rows of a sheet hold figures and are passed over at once. */
function mungkinJudul(grid: Grid, row: number): boolean {
  let teks = 0;
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (typeof nilai === "number" && (nilai < 2000 || nilai > 2100)) return false;
    if (typeof nilai === "string" && nilai !== "") teks++;
  }
  return teks >= 3;
}

/** "1 2 3 …", "(1) (2) … 12 = 8+9+10+11", "a b c …": rising from the first columns on. */
function isBarisNomor(sel: readonly SelBaris[], left: number): boolean {
  if (sel.length < NOMOR_TERSEDIKIT || (sel[0]?.column ?? left) > left + 1) return false;
  let sebelum = "";
  for (const { teks } of sel) {
    const nomor = bacaNomorKolom(teks)?.nomor;
    const urut = nomor?.padStart(2, "0");
    if (urut === undefined || urut <= sebelum || /^\d/.test(urut) !== /^\d/.test(sebelum || urut)) return false;
    sebelum = urut;
  }
  return true;
}

function pitaMulai(grid: Grid, top: number, awal: readonly SelBaris[]): PitaFormulir {
  const left = awal[0]?.column ?? grid.left;
  let bottom = top;
  let right = awal.at(-1)?.column ?? left;
  const barisNomor: number[] = [];
  for (let row = top + 1; row <= Math.min(grid.bottom, top + BARIS_TERBANYAK); row++) {
    const sel = selBaris(grid, row);
    if (sel.length === 0) continue;
    const nomor = isBarisNomor(sel, left);
    if (!nomor && !sel.every((s) => isKataLanjutan(s.teks))) break;
    if (nomor) barisNomor.push(row);
    bottom = row;
    right = Math.max(right, sel.at(-1)?.column ?? right);
  }
  return { top, bottom, left, right, barisNomor };
}

/** Every header of a sheet that may be a national form's, from top to bottom. */
export function temukanPita(grid: Grid): PitaFormulir[] {
  const pita: PitaFormulir[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (!mungkinJudul(grid, row)) continue;
    const sel = selBaris(grid, row);
    if (!isAwalJudul(sel.map((s) => s.teks))) continue;
    const satu = pitaMulai(grid, row, sel);
    pita.push(satu);
    row = satu.bottom;
  }
  return pita;
}
