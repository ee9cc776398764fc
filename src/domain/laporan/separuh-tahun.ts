import type { DeretTahun } from "../penilai/setahun";
import type { Penjumlahan } from "../penilai/dapat-dijumlah";
import { adaIsi } from "../angka/isi";
import type { IndikatorPadan } from "./padanan";

/**
 * True where all that is known of an indikator is one semester (or the like, "s.d. Juni"), and no document gives a
 * target of the year: it ends before the year does, or may be a part of it, unless its figures can't be added up. Nothing of
 * the year is said then.
 */
export function isSeparuhTahun(
  { sebutan }: IndikatorPadan,
  { tahunan, realisasi, target }: DeretTahun,
  tambah: Penjumlahan,
): boolean {
  const monev = sebutan.filter((s) => s.dokumen.asal.peran.startsWith("monev"));
  if (adaIsi(tahunan) || monev.length === 0 || !monev.every((s) => s.dokumen.asal.gabungan)) return false;
  const tw = new Set([...realisasi.keys(), ...target.keys()]);
  if (tw.size !== 1) return false;
  return !tw.has(4) || tambah === "boleh";
}
