import type { DeretTahun } from "../penilai/setahun";
import type { Penjumlahan } from "../penilai/dapat-dijumlah";
import { adaIsi, bilanganDari, isNol } from "../angka/isi";
import { SEMUA_TW } from "../capaian/triwulan";
import type { PolaIndikator } from "../penilai/pola-indikator";
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

/** The last quarter has a target of its own, and not that of the year. */
function isBagianAkhir({ tahunan, target }: DeretTahun): boolean {
  const [akhir, setahun] = [bilanganDari(target.get(4)?.angka), bilanganDari(tahunan)];
  return akhir !== null && setahun !== null && akhir.lt(setahun);
}

/**
 * A quarter after the first alone, of what may be counted quarter by quarter, where something may have been due before it. The
 * first semester counts from January on, and the last quarter may stand for the year.
 */
function isTriwulanTunggal(
  { sebutan }: IndikatorPadan,
  deret: DeretTahun,
  { calon, tetap, penjumlahan }: PolaIndikator,
): boolean {
  const [tw, ...lain] = deret.realisasi.keys();
  if (tetap || penjumlahan !== "boleh" || !calon.includes("jumlah")) return false;
  if (tw === undefined || lain.length > 0 || tw === 1 || (tw === 4 && !isBagianAkhir(deret))) return false;
  const dariAwal = tw < 4 && sebutan.some((s) => s.dokumen.asal.gabungan && s.baris.realisasiTw.has(tw));
  return !dariAwal && SEMUA_TW.some((n) => n < tw && !isNol(deret.target.get(n)?.angka));
}

/** The pola with what came before the one quarter that is told marked as unknown, where it may count. */
export const tandaiTerputus = (pola: PolaIndikator, padan: IndikatorPadan, deret: DeretTahun): PolaIndikator => ({
  ...pola,
  terputus: isTriwulanTunggal(padan, deret, pola),
});
