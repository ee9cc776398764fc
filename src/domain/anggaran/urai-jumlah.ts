import type { BarisBerjenjang } from "./petunjuk-tingkat";

/** Amounts on paper may be rounded to the rupiah. */
const TOLERANSI = 1;
const LANGKAH_TERBANYAK = 200;
const BARIS_TERBANYAK = 500;

export const sama = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANSI;

/** Evidence that a levelling adds up: parents that equal the sum of their children, column by column, and those that don't. */
export interface BuktiHitung {
  readonly cocok: number;
  readonly gagal: number;
  /** Parents with more than one child among those that agree: no chance likeness. */
  readonly berbilang: number;
}

/** Sums of the rows `awal`…`akhir` at the highest level among them; null where a figure is missing. */
function jumlahAnak(
  baris: readonly BarisBerjenjang[],
  tingkat: readonly number[],
  awal: number,
  akhir: number,
  kolom: number,
): { jumlah: number; banyak: number } | null {
  let teratas = Infinity;
  for (let i = awal; i < akhir; i++) teratas = Math.min(teratas, tingkat[i] ?? Infinity);
  let jumlah = 0;
  let banyak = 0;
  for (let i = awal; i < akhir; i++) {
    if (tingkat[i] !== teratas) continue;
    const nilai = baris[i]?.nilai[kolom] ?? null;
    if (nilai === null) continue;
    jumlah += nilai;
    banyak++;
  }
  return banyak === 0 ? null : { jumlah, banyak };
}

/** Compares each parent with its children; where only two levels are told, with what remains of them after their own details. */
export function buktiHitung(
  baris: readonly BarisBerjenjang[],
  tingkat: readonly number[],
  kasar: boolean,
): BuktiHitung {
  const bukti = { cocok: 0, gagal: 0, berbilang: 0 };
  const akhir = akhirAnak(tingkat);
  for (const [i, satu] of baris.entries()) {
    const sampai = akhir[i] ?? i + 1;
    if (sampai === i + 1) continue;
    for (const [kolom, nilai] of satu.nilai.entries()) {
      if (nilai === null) continue;
      const anak = jumlahAnak(baris, tingkat, i + 1, sampai, kolom);
      if (!anak) continue;
      const rinci = kasar && !sama(anak.jumlah, nilai) ? jumlahAkar(baris.slice(i + 1, sampai), kolom) : null;
      const cocok = sama(anak.jumlah, nilai) || (rinci !== null && sama(rinci, nilai));
      if (!cocok) bukti.gagal++;
      else {
        bukti.cocok++;
        if (anak.banyak > 1) bukti.berbilang++;
      }
    }
  }
  return bukti;
}

/** For each row, where the rows below it that are deeper end. */
function akhirAnak(tingkat: readonly number[]): number[] {
  const akhir: number[] = tingkat.map(() => tingkat.length);
  const jalur: number[] = [];
  for (const [i, t] of tingkat.entries()) {
    while (jalur.length > 0 && (tingkat[jalur.at(-1) ?? 0] ?? 0) >= t) akhir[jalur.pop() ?? 0] = i;
    jalur.push(i);
  }
  return akhir;
}

/** For each row, the row after the last of those below it that add up to it; the next row where none do. */
function rangkaian(nilai: readonly (number | null)[], anakTersedikit: number): number[] {
  const akhir: number[] = nilai.map((_, i) => i + 1);
  for (let i = nilai.length - 1; i >= 0; i--) {
    const jumlah = nilai[i] ?? 0;
    let [kini, anak, langkah] = [0, 0, 0];
    let k = i + 1;
    while (k < nilai.length && kini < jumlah - TOLERANSI && langkah++ < LANGKAH_TERBANYAK) {
      kini += nilai[k] ?? 0;
      anak++;
      k = akhir[k] ?? k + 1;
    }
    if (jumlah > 0 && anak >= anakTersedikit && sama(kini, jumlah)) akhir[i] = k;
  }
  return akhir;
}

/** The sum of the rows that no row above them contains, by arithmetic alone. */
function jumlahAkar(baris: readonly BarisBerjenjang[], kolom: number): number | null {
  if (baris.length > BARIS_TERBANYAK) return null;
  const nilai = baris.map((b) => b.nilai[kolom] ?? null);
  const akhir = rangkaian(nilai, 1);
  let jumlah = 0;
  for (let i = 0; i < nilai.length; i = akhir[i] ?? i + 1) jumlah += nilai[i] ?? 0;
  return jumlah;
}

const isTerisi = (n: number | null): n is number => n !== null && n !== 0;

/** Pairs of equal rows from the first to the last: programs with one kegiatan each look like that. */
function berpasangan(baris: readonly BarisBerjenjang[]): boolean {
  if (baris.length < 2 || baris.length % 2 === 1) return false;
  const kolom = Math.max(...baris.map((b) => b.nilai.filter(isTerisi).length));
  return (
    (kolom > 1 || baris.length > 2) &&
    baris.every((b, i) => b.nilai.every((n, k) => n === (baris[i % 2 === 0 ? i + 1 : i - 1]?.nilai[k] ?? null)))
  );
}

/**
 * Whether figures alone look levelled though no word says so: a row equals the sum of two or more below it in every
 * column; where there is one column only, all rows belong to such a row.
 */
export function tampakBerjenjang(baris: readonly BarisBerjenjang[]): boolean {
  if (baris.length > BARIS_TERBANYAK) return false;
  if (berpasangan(baris)) return true;
  const kolom = [...(baris[0]?.nilai.keys() ?? [])].filter((k) => baris.some((b) => isTerisi(b.nilai[k] ?? null)));
  const akhir = kolom.map((k) =>
    rangkaian(
      baris.map((b) => b.nilai[k] ?? null),
      2,
    ),
  );
  const induk = (i: number): boolean =>
    akhir.length > 0 && akhir.every((a) => (a[i] ?? 0) > i + 1 && a[i] === akhir[0]?.[i]);
  if (kolom.length > 1) return baris.some((_, i) => induk(i));
  for (let i = 0; i < baris.length; i = akhir[0]?.[i] ?? i + 1) if (!induk(i)) return false;
  return baris.length > 0 && kolom.length > 0;
}
