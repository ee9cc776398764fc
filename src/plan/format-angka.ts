import { dariBilangan, NOL, type Desimal } from "../domain/angka/desimal";
import { artiFormat, isFormatPersen } from "../domain/angka/format-sel";

/** Percentages show two decimals; staff's own percent format, or one that shows as much, stays (kinerja.md §7). */
export function formatPersen(format: string): string {
  return isFormatPersen(format) || (artiFormat(format).desimal ?? 0) >= 2 ? format : "0.00";
}

/**
 * Rupiah shows thousands; staff's own format that does so stays. A difference shows negatives in parentheses, which are
 * escaped: bare, the format is one of Excel's own (37), which each computer shows by its region and tells in other words.
 */
export function formatRupiah(format: string, bertanda: boolean, nilai: Desimal): string {
  if (artiFormat(format).ribuan && !isFormatPersen(format)) return format;
  const angka = isPecahanJutaan(nilai) ? "#,##0.00" : "#,##0";
  return bertanda ? `${angka}_);\\(${angka}\\)` : angka;
}

const SEJUTA = dariBilangan(1_000_000) ?? NOL;

/** 100.25 in a table "dalam jutaan rupiah": its decimals are money; those of an amount in rupiah are not. */
const isPecahanJutaan = (nilai: Desimal): boolean => nilai.abs().lt(SEJUTA) && !nilai.eq(nilai.round(0));
