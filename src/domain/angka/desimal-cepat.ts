import type Big from "big.js";

/** Remainders below ten times this stay exact in a double. */
const PEMBAGI_TERBESAR = 1e14;
const DIGIT_PEMBAGI = 14;
/** Numbers of as many digits as Excel keeps: the nearest double of such a decimal prints as that decimal again. */
const BULAT_TERBESAR = 1e15;
const SKALA = [1, 10, 100, 1_000, 10_000, 100_000] as const;

/** A decimal of known digits, without a detour through text, of the kind of `pola`; `digit` has no zeros at either end. */
function rakit(tanda: number, digit: number[], pangkat: number, pola: Big): Big {
  const hasil = new (pola.constructor as typeof Big)(pola);
  hasil.s = tanda;
  hasil.c = digit;
  hasil.e = pangkat;
  return hasil;
}

/**
 * The decimal that `nilai` prints as with 15 digits, where it is a short one ("72.5"); `null` leaves it to the long way.
 * With at most 15 digits, r / 10^k is the double nearest to that decimal, so that equality proves it.
 */
export function dariPendek(nilai: number, pola: Big): Big | null {
  const besar = Math.abs(nilai);
  for (let banyak = 0; banyak < SKALA.length; banyak++) {
    const skala = SKALA[banyak] ?? 1;
    const bulat = Math.round(besar * skala);
    if (bulat >= BULAT_TERBESAR || bulat === 0) return null;
    if (bulat / skala !== besar) continue;
    const teks = String(bulat);
    let akhir = teks.length;
    while (teks.charCodeAt(akhir - 1) === 48) akhir--;
    const digit: number[] = [];
    for (let i = 0; i < akhir; i++) digit.push(teks.charCodeAt(i) - 48);
    return rakit(nilai < 0 ? -1 : 1, digit, teks.length - 1 - banyak, pola);
  }
  return null;
}

/** Below 0 where a < b, 0 where they are equal, above 0 where a > b; Big itself copies b for each comparison. */
export function banding(a: Big, b: Big): number {
  const [nolA, nolB] = [a.c[0] === 0, b.c[0] === 0];
  if (nolA || nolB) return nolA ? (nolB ? 0 : -b.s) : a.s;
  if (a.s !== b.s) return a.s;
  if (a.e !== b.e) return a.e > b.e ? a.s : -a.s;
  const panjang = Math.min(a.c.length, b.c.length);
  for (let i = 0; i < panjang; i++) {
    const beda = (a.c[i] ?? 0) - (b.c[i] ?? 0);
    if (beda !== 0) return beda * a.s;
  }
  return (a.c.length - b.c.length) * a.s;
}

/**
 * a × 10^geser / b to `desimal` decimals, half away from zero, digit by digit as on paper: what Big.div gives, in a
 * fraction of the time. `null` where the divisor has too many digits or the quotient is tiny; never called with b = 0.
 */
export function bagiPendek(a: Big, b: Big, geser: number, desimal: number): Big | null {
  const [atas, bawah] = [a.c, b.c];
  if (bawah.length > DIGIT_PEMBAGI || atas[0] === 0) return null;
  let pembagi = 0;
  for (const angka of bawah) pembagi = pembagi * 10 + angka;
  if (pembagi >= PEMBAGI_TERBESAR) return null;
  let pangkat = a.e + geser - (b.e - bawah.length + 1);
  if (pangkat < -desimal / 2 || pangkat - atas.length > desimal) return null;
  const hasil: number[] = [];
  let sisa = 0;
  let awal = 0;
  for (let i = 0; pangkat >= -desimal; i++, pangkat--) {
    if (i >= atas.length && sisa === 0) break;
    sisa = sisa * 10 + (atas[i] ?? 0);
    const angka = Math.floor(sisa / pembagi);
    sisa -= angka * pembagi;
    if (hasil.length > 0 || angka > 0) {
      if (hasil.length === 0) awal = pangkat;
      hasil.push(angka);
    }
  }
  if (hasil.length === 0) return null;
  if (pangkat < -desimal && sisa * 10 >= pembagi * 5) awal += naikkan(hasil);
  while (hasil[hasil.length - 1] === 0) hasil.pop();
  return rakit(a.s === b.s ? 1 : -1, hasil, awal, a);
}

/** Adds one to the last digit; 1 where that makes one digit more. */
function naikkan(digit: number[]): 0 | 1 {
  for (let i = digit.length - 1; i >= 0; i--) {
    const angka = digit[i] ?? 0;
    if (angka < 9) {
      digit[i] = angka + 1;
      return 0;
    }
    digit[i] = 0;
  }
  digit.unshift(1);
  return 1;
}
