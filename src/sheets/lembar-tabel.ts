import type { CellValue, SheetSnapshot } from "./snapshot";
import { rapikan } from "./rata-teks";

/** Ends the title of every sheet that this add-in makes: invisible, and copied along with the cell. */
export const TANDA_JUDUL = "\u200b";

const JUDUL = /^(tabel|lampiran|grafik|jejak|temuan)\b/i;
const CATATAN = /^pengaturan capaian: /i;

/** True for a title that this add-in wrote. */
export function isTitleOfTable(judul: CellValue): boolean {
  return typeof judul === "string" && judul.endsWith(TANDA_JUDUL) && JUDUL.test(judul);
}

/** True for the note of settings that stands below a table of ours, its last row. */
export const isNoteOfTable = (teks: string): boolean => CATATAN.test(rapikan(teks));

/**
 * True for a sheet that this add-in made, also a renamed or copied one: it repeats figures and is no source of any.
 * Either mark is enough, the title's end or the note of settings, so that staff may edit the other.
 */
export function isLembarTabel(sheet: SheetSnapshot): boolean {
  if (sheet.top > 0 || sheet.left > 0) return false;
  const judul = sheet.values[0]?.[0];
  if (judul !== undefined && isTitleOfTable(judul)) return true;
  return sheet.values.some(([awal]) => typeof awal === "string" && isNoteOfTable(awal));
}
