import { artiFormat, isFormatPersen } from "../domain/angka/format-sel";

/** Percentages show two decimals; staff's own percent format, or one that shows as much, stays (kinerja.md §7). */
export function formatPersen(format: string): string {
  return isFormatPersen(format) || (artiFormat(format).desimal ?? 0) >= 2 ? format : "0.00";
}

/**
 * Rupiah shows thousands; staff's own format that does so stays. A difference shows negatives in parentheses, which are
 * escaped: bare, the format is one of Excel's own (37), which each computer shows by its region and tells in other words.
 */
export function formatRupiah(format: string, bertanda: boolean): string {
  if (artiFormat(format).ribuan && !isFormatPersen(format)) return format;
  return bertanda ? "#,##0_);\\(#,##0\\)" : "#,##0";
}
