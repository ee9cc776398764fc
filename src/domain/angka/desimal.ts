import Big from "big.js";
import { bagiPendek, dariPendek } from "./desimal-cepat";

/** An exact decimal. What is 91 on paper is 91 here, not 90.99999999999999 (kinerja.md §1). */
export type Desimal = Big;

/** Decimals of a quotient that does not end. */
const DESIMAL_HASIL_BAGI = 40;

const Hitung = Big();
Hitung.DP = DESIMAL_HASIL_BAGI;
Hitung.RM = Hitung.roundHalfUp;

export const NOL: Desimal = new Hitung(0);
export const SERATUS: Desimal = new Hitung(100);

/** Excel keeps 15 significant digits; integers are exact up to 2^53 and stay as they are. */
const DIGIT_EXCEL = 15;

/**
 * A decimal from a number as Excel holds it: 0.1 + 0.2 becomes 0.3, a rupiah amount stays exact.
 * `null` for NaN and the infinities; -0 is 0.
 */
export function dariBilangan(nilai: number): Desimal | null {
  if (!Number.isFinite(nilai)) return null;
  if (nilai === 0) return NOL;
  const ada = INGATAN.get(nilai);
  if (ada) return ada;
  const baru = uraiBilangan(nilai);
  if (INGATAN.size >= INGATAN_TERBANYAK) INGATAN.clear();
  INGATAN.set(nilai, baru);
  return baru;
}

/** Sheets repeat the figures of one indikator; a decimal never changes, and is shared. */
const INGATAN = new Map<number, Desimal>();
const INGATAN_TERBANYAK = 10_000;

function uraiBilangan(nilai: number): Desimal {
  const pendek = dariPendek(nilai, NOL);
  if (pendek) return pendek;
  return Number.isSafeInteger(nilai) ? new Hitung(nilai) : new Hitung(nilai.toPrecision(DIGIT_EXCEL));
}

/** A decimal from plain digits such as "-1234.50". `null` for anything else; "-0" is 0. */
export function dariDigit(teks: string): Desimal | null {
  if (!/^-?\d+(\.\d+)?$/.test(teks)) return null;
  const nilai = new Hitung(teks);
  return nilai.eq(NOL) ? NOL : nilai;
}

/** The nearest double, for writing into a cell and for JSON. */
export function keBilangan(nilai: Desimal): number {
  return Number(nilai.toString());
}

export { banding } from "./desimal-cepat";

/** Below 0. */
export const isNegatif = ({ s, c }: Desimal): boolean => s < 0 && c[0] !== 0;

/** a / b, or `null` when b is 0. */
export function bagi(a: Desimal, b: Desimal): Desimal | null {
  return b.c[0] === 0 ? null : (bagiPendek(a, b, 0, DESIMAL_HASIL_BAGI) ?? a.div(b));
}

/** a / b × 100 (0–100 notation), multiplied first so that 91 is 91; `null` when b is 0. */
export function persenDari(a: Desimal, b: Desimal): Desimal | null {
  return b.c[0] === 0 ? null : (bagiPendek(a, b, 2, DESIMAL_HASIL_BAGI) ?? a.times(SERATUS).div(b));
}

/** Rounded half away from zero, for display and for comparing at a displayed precision only (kinerja.md §1). */
export function bulatkan(nilai: Desimal, desimal: number): Desimal {
  return nilai.round(desimal, Hitung.roundHalfUp);
}

/** The sum; 0 for an empty list. */
export function jumlahkan(nilai: readonly Desimal[]): Desimal {
  return nilai.length === 0 ? NOL : nilai.reduce((jumlah, satu) => jumlah.plus(satu));
}
