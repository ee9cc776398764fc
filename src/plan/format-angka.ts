import { ingat } from "../domain/alur/ingat";

/** The part of a number format that shows positive numbers, without colours, conditions and quoted text. */
const bagianPositif = ingat((format: string): string => {
  const polos = format
    .replace(/\[[^\]]*\]/g, "")
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/_./g, "");
  return polos.split(";")[0] ?? "";
});

/** True where the format shows a fraction as percent. */
export function isFormatPersen(format: string): boolean {
  return bagianPositif(format).includes("%");
}

/** Decimals that the format shows; null for General and text, which show what was typed. */
export function desimalTampil(format: string): number | null {
  const bagian = bagianPositif(format);
  if (!/[0#?]/.test(bagian)) return null;
  return /\.([0#?]+)/.exec(bagian)?.[1]?.length ?? 0;
}

/** Percentages show two decimals; staff's own percent format, or one that shows as much, stays (kinerja.md §7). */
export function formatPersen(format: string): string {
  if (isFormatPersen(format)) return format;
  return (desimalTampil(format) ?? 0) >= 2 ? format : "0.00";
}

/** Rupiah shows thousands; staff's own format that does so stays. A difference shows negatives in parentheses. */
export function formatRupiah(format: string, bertanda: boolean): string {
  if (bagianPositif(format).includes(",") && !isFormatPersen(format)) return format;
  return bertanda ? "#,##0_);(#,##0)" : "#,##0";
}
