import { isDateFormat, isPercentFormat } from "numfmt";
import type { CellView } from "../../host/view/sheet-view";

const angkaIndonesia = /^\s*-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s*%?\s*$/;

/** What somebody with an Indonesian Excel types, as an English one would have it: "1.234,5" means 1234.5. */
export function ketikanInggris(teks: string): string {
  if (!angkaIndonesia.test(teks)) return teks;
  return teks.trim().replaceAll(".", "").replace(",", ".");
}

/** A cell's content as it stands in the editor: 0.9 below `0%` as "90%", 146.79 below `0.00"%"` as it is. */
export function teksSunting(sel: CellView | undefined, format: string): string {
  if (!sel) return "";
  if (sel.formula !== null) return sel.formula;
  if (sel.kind !== "number") return String(sel.value);
  const nilai = Number(sel.value);
  if (isPercentFormat(format)) return `${angka(Number((nilai * 100).toPrecision(15)))}%`;
  return isDateFormat(format) ? sel.text : angka(nilai);
}

function angka(nilai: number): string {
  return String(nilai).replace(".", ",");
}
