import type { Ungkapan } from "./ungkapan";
import { peubahUngkapan } from "./ungkapan";
import { uraiUngkapan } from "./urai-ungkapan";

/** A column's number (or letter) in the row below a header, and the formula that stands with it: "14 = 13/5 x 100". */
export interface NomorKolom {
  readonly nomor: string;
  readonly rumus: Ungkapan | null;
}

const NOMOR = /^\(?\s*(\d{1,2}|[a-z]{1,2})\s*\)?$/i;
const PANJANG_JUDUL = 400;

const tanpaKurungLuar = (teks: string): string => {
  const [, dalam] = /^\(([^()]*=[^=]*)\)$/.exec(teks) ?? [];
  return dalam ?? teks;
};

const kolomSaja = (teks: string): string | null => {
  const nomor = NOMOR.exec(teks.trim())?.[1]?.toLowerCase();
  return nomor === undefined ? null : /^\d/.test(nomor) ? String(Number(nomor)) : nomor;
};

/** Two column numbers or letters at least: words name no column of a number row, and "(n-2)" names a year. */
function isBerkolom(ungkapan: Ungkapan): boolean {
  const peubah = peubahUngkapan(ungkapan);
  return peubah.length > 1 && [/^\d+$/, /^[a-z]{1,2}$/].some((pola) => peubah.every((nama) => pola.test(nama)));
}

/**
 * What a cell of the row of column numbers says: "5", "(5)", "E", "12 = 8+9+10+11", "(14=13/5x100%)", "9=8/7*100%".
 * `null` for a cell that is none; a formula that can't be parsed leaves the number and no formula. `isKolom` as in
 * `uraiUngkapan`.
 */
export function bacaNomorKolom(teks: string, isKolom?: (nomor: string) => boolean): NomorKolom | null {
  const rapi = tanpaKurungLuar(teks.replace(/\s+/g, " ").trim());
  if (rapi.length > PANJANG_JUDUL) return null;
  const [kiri = "", ...kanan] = rapi.split("=");
  const nomor = kolomSaja(kiri);
  if (nomor === null) {
    const [, awal = "", rumus = ""] = /^\(?(\d{1,2}|[a-z])\)? ?\((.+)\)$/i.exec(rapi) ?? [];
    const nomorAwal = kolomSaja(awal);
    return nomorAwal === null ? null : { nomor: nomorAwal, rumus: rumusKolom(rumus, isKolom) };
  }
  return { nomor, rumus: kanan.length === 1 ? rumusKolom(kanan[0] ?? "", isKolom) : null };
}

function rumusKolom(teks: string, isKolom?: (nomor: string) => boolean): Ungkapan | null {
  const ungkapan = uraiUngkapan(teks.replace(/^\s*=/, ""), isKolom);
  return ungkapan !== null && ungkapan.jenis === "operasi" && isBerkolom(ungkapan) ? ungkapan : null;
}

/**
 * The formula inside a heading: "% Capaian (8:7x100)", "Tingkat capaian (14) = (13)/(5) x 100%", "Persentase (6/5*100)".
 * `null` where none of it parses wholly as one over column numbers or letters.
 */
export function rumusDalamJudul(teks: string, isKolom?: (nomor: string) => boolean): Ungkapan | null {
  const rapi = teks.replace(/\s+/g, " ").trim();
  if (rapi.length > PANJANG_JUDUL) return null;
  const sama = rapi.lastIndexOf("=");
  if (sama >= 0) {
    const sesudah = rapi.slice(sama + 1).trim();
    return rumusKolom(sesudah, isKolom) ?? rumusKolom(sesudah.replace(/\)$/, ""), isKolom);
  }
  const buka = rapi.indexOf("(");
  for (let i = buka; i >= 0; i = rapi.indexOf("(", i + 1)) {
    const rumus = rumusKolom(rapi.slice(i), isKolom);
    if (rumus) return rumus;
  }
  return null;
}
