import type { Pengaturan } from "../pengaturan/pengaturan";
import { kunciSel, type CellRef } from "../dokumen/sumber";
import type { Temuan } from "./temuan";

/** What a cell holds, for the key of a temuan: contents as Excel gives them. */
export type IsiSel = (sel: CellRef) => string | number | boolean;

/** FNV-1a over the text, as eight hexadecimal digits: short enough to be kept, long enough for one workbook's temuan. */
function sidik(teks: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < teks.length; i++) hash = Math.imul(hash ^ teks.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/**
 * Names a temuan across runs: its kode, its cells and what they hold. When a cell changes, the key does, and an
 * acceptance lapses. The wording plays no part.
 */
export function kunciTemuan({ kode, sel, nilai }: Temuan, isi: IsiSel): string {
  const cells = sel.map((s) => `${kunciSel(s)}=${typeof isi(s)}:${String(isi(s))}`);
  const teks = JSON.stringify([kode, cells, nilai]);
  return `${kode}-${sidik(teks)}${sidik(`${teks.length}${teks}`)}`;
}

/** The reason for which a temuan was accepted; null where it was not, or its cells have changed since. */
export function alasanDiterima(kunci: string, { diterima }: Pengaturan): string | null {
  return diterima.find((d) => d.kunci === kunci)?.alasan ?? null;
}

/** Accepts a temuan; a reason is needed, and one given before is replaced. */
export function terima(pengaturan: Pengaturan, kunci: string, alasan: string): Pengaturan {
  const rapi = alasan.trim();
  if (rapi === "") return pengaturan;
  return { ...pengaturan, diterima: [...batalkan(pengaturan, kunci).diterima, { kunci, alasan: rapi }] };
}

export function batalkan(pengaturan: Pengaturan, kunci: string): Pengaturan {
  return { ...pengaturan, diterima: pengaturan.diterima.filter((d) => d.kunci !== kunci) };
}
