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

/** What is to be with one temuan: accepted for a reason, or open (null). */
export interface Penerimaan {
  readonly kunci: string;
  readonly alasan: string | null;
}

/** Accepts temuan or opens them again; a blank reason changes nothing, and one given before is replaced. */
export function aturPenerimaan(pengaturan: Pengaturan, daftar: readonly Penerimaan[]): Pengaturan {
  const baru = new Map(
    daftar.map(({ kunci, alasan }) => [kunci, alasan?.trim() ?? null] as const).filter(([, alasan]) => alasan !== ""),
  );
  if (baru.size === 0) return pengaturan;
  const diterima = pengaturan.diterima.filter(({ kunci }) => !baru.has(kunci));
  for (const [kunci, alasan] of baru) if (alasan !== null) diterima.push({ kunci, alasan });
  return { ...pengaturan, diterima };
}
