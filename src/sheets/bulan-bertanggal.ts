import { namaBulan } from "../domain/dokumen/nama-bulan";
import { ingatObjek } from "../domain/alur/ingat";
import { artiFormat } from "../domain/angka/format-sel";
import { Grid } from "./grid";
import type { CellValue, SheetSnapshot } from "./snapshot";

const HARI_1970 = 25_569;
const MILIDETIK_SEHARI = 86_400_000;
const BERTURUT_TERSEDIKIT = 3;
const [TAHUN_TERKECIL, TAHUN_TERBESAR] = [2000, 2100];

interface Tanggal {
  readonly j: number;
  /** Months since the year 0. */
  readonly bulan: number;
}

/** The month of an Excel day number; null for anything that is no whole day of this century. */
function bulanDari(nilai: number): number | null {
  if (!Number.isInteger(nilai)) return null;
  const hari = new Date((nilai - HARI_1970) * MILIDETIK_SEHARI);
  const tahun = hari.getUTCFullYear();
  return tahun >= TAHUN_TERKECIL && tahun <= TAHUN_TERBESAR ? tahun * 12 + hari.getUTCMonth() : null;
}

const tulis = (bulan: number): string => `${namaBulan((bulan % 12) + 1).slice(0, 3)} ${Math.floor(bulan / 12)}`;

/** "Jan 2024" for an Excel day number; null for anything that is none of this century. */
export function bulanTertulis(nilai: number): string | null {
  const bulan = bulanDari(nilai);
  return bulan === null ? null : tulis(bulan);
}

const isTahun = (nilai: number): boolean =>
  Number.isInteger(nilai) && nilai >= TAHUN_TERKECIL && nilai <= TAHUN_TERBESAR;

/** The dates of a row whose only figures are dates and years; null for every other row. */
function tanggalBaris(nilai: readonly CellValue[], format: readonly string[]): Tanggal[] | null {
  const tanggal: Tanggal[] = [];
  for (let j = 0; j < nilai.length; j++) {
    const satu = nilai[j];
    if (typeof satu !== "number") continue;
    const f = format[j] ?? "General";
    if (f === "General" || !artiFormat(f).tanggal) {
      if (isTahun(satu)) continue;
      return null;
    }
    const bulan = bulanDari(satu);
    if (bulan === null) return null;
    tanggal.push({ j, bulan });
  }
  return tanggal.length < BERTURUT_TERSEDIKIT ? null : tanggal;
}

/** Month after month, or quarter after quarter; a further measure may begin anew. */
function isBerturut(tanggal: readonly Tanggal[]): boolean {
  const [awal, kedua] = tanggal;
  if (!awal || !kedua) return false;
  const langkah = kedua.bulan - awal.bulan;
  if (langkah !== 1 && langkah !== 3) return false;
  return tanggal.every(({ bulan }, i) => {
    const selisih = bulan - (tanggal[i - 1]?.bulan ?? bulan - langkah);
    return selisih === langkah || bulan === awal.bulan;
  });
}

/**
 * The sheet with months that were typed as dates ("Jan-24" over day 45292) in words, where a row holds nothing but such
 * headers: three or more in a row, one after the other. Dates anywhere else stay figures that can't be read.
 */
const denganBulanTertulis = ingatObjek((sheet: SheetSnapshot): SheetSnapshot => {
  let values: (readonly CellValue[])[] | null = null;
  for (let i = 0; i < sheet.values.length; i++) {
    const baris = sheet.values[i] ?? [];
    const tanggal = tanggalBaris(baris, sheet.numberFormats[i] ?? []);
    if (tanggal === null || !isBerturut(tanggal)) continue;
    const tertulis = new Map(tanggal.map(({ j, bulan }) => [j, tulis(bulan)] as const));
    values ??= [...sheet.values];
    values[i] = baris.map((satu, j) => tertulis.get(j) ?? satu);
  }
  return values === null ? sheet : { ...sheet, values };
});

/** A sheet's cells as its tables are read from them. */
export const gridLembar = (sheet: SheetSnapshot): Grid => new Grid(denganBulanTertulis(sheet));
