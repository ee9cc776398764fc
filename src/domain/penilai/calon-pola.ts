import type { Angka } from "../angka/angka";
import { banding, isNegatif, jumlahkan, type Desimal } from "../angka/desimal";
import { adaIsi, bilanganDari, isNol } from "../angka/isi";
import { samaNilai } from "../angka/sama-nilai";
import { type EmpatTw, type Pola } from "../capaian/triwulan";

/**
 * The ways in which quarters may make the year, the likeliest first. One alone is decided; several are decided only where
 * they come to the same figure. `yakin` false: the targets don't agree with the year, whichever it is.
 */
export interface CalonPola {
  readonly calon: readonly Pola[];
  readonly yakin: boolean;
}

const satu = (pola: Pola, yakin = true): CalonPola => ({ calon: [pola], yakin });
const ragu = (...calon: readonly Pola[]): CalonPola => ({ calon, yakin: false });

/** How many quarters come before the first target that counts: blanks, and zeros before a release (baca.md §3). */
export function sebelumRilis(targetTw: EmpatTw): number {
  const awal = targetTw.findIndex((t) => adaIsi(t) && !isNol(t));
  return Math.max(awal, 0);
}

/** No quarter has a target that counts, though one is told: nothing of it is due yet. */
export const isTanpaTargetTw = (targetTw: EmpatTw): boolean =>
  targetTw.some(isNol) && targetTw.every((t) => !adaIsi(t) || isNol(t));

function naik(nilai: readonly Desimal[]): boolean {
  return nilai.every((n, i) => i === 0 || banding(n, nilai[i - 1] ?? n) >= 0);
}
function turun(nilai: readonly Desimal[]): boolean {
  return nilai.every((n, i) => i === 0 || banding(n, nilai[i - 1] ?? n) <= 0);
}

const isPositif = (nilai: Desimal): boolean => !isNegatif(nilai) && nilai.c[0] !== 0;

/** Whether they add up to the annual target; two that are each as large need no sum. */
function berjumlah(nilai: readonly Desimal[], tahunan: Desimal): boolean {
  let sebesar = 0;
  for (const n of nilai) if (isPositif(n) && banding(n, tahunan) >= 0) sebesar++;
  if (sebesar > 1 && !nilai.some(isNegatif)) return false;
  return banding(jumlahkan(nilai), tahunan) === 0;
}

/** Nearly the annual target: a changed or rounded plan, not another quantity. */
const hampir = (nilai: Desimal, tahunan: Desimal): boolean => nilai.minus(tahunan).abs().times(10).lte(tahunan.abs());

/** Parts of a whole: together nearly the year, the last one far from it. */
function tampakBagian(nilai: readonly Desimal[], tahunan: Desimal): boolean {
  const akhir = nilai.at(-1);
  if (akhir === undefined || nilai.length < 2 || (isPositif(akhir) && banding(akhir, tahunan) >= 0)) return false;
  return hampir(jumlahkan(nilai), tahunan) && akhir.times(4).lte(tahunan.times(3));
}

/** Levels: the last one nearly the year, all of them together far more. */
function tampakPosisi(nilai: readonly Desimal[], tahunan: Desimal): boolean {
  const akhir = nilai.at(-1);
  return (
    akhir !== undefined &&
    nilai.length > 1 &&
    hampir(akhir, tahunan) &&
    (naik(nilai) || turun(nilai)) &&
    jumlahkan(nilai).times(2).gte(tahunan.times(3))
  );
}

function dariBilangan(nilai: readonly Desimal[], tahunan: Desimal): CalonPola {
  const akhir = nilai.at(-1);
  if (berjumlah(nilai, tahunan)) return satu("jumlah");
  const isAkhirTahun = akhir !== undefined && banding(akhir, tahunan) === 0;
  if (isAkhirTahun && turun(nilai)) return satu("posisi");
  if (isAkhirTahun && naik(nilai)) return satu("kumulatif");
  if (tampakBagian(nilai, tahunan)) return satu("jumlah", false);
  if (tampakPosisi(nilai, tahunan)) return satu(naik(nilai) ? "kumulatif" : "posisi", false);
  return ragu("jumlah", "posisi");
}

/**
 * How the quarters of an indikator make up its year, from its targets where nobody has set it (baca.md §3). `tambah` says
 * whether its figures can be added up at all; what can't is a posisi, but for targets that are plainly parts of the year:
 * then nobody but staff can tell.
 */
export function calonPola(targetTw: EmpatTw, tahunan: Angka, tambah: boolean): CalonPola {
  const ada = targetTw.slice(sebelumRilis(targetTw)).filter(adaIsi);
  const terbaca = ada.every(({ jenis }) => jenis !== "galat" && jenis !== "tak-terbaca");
  const nilai = ada.map(bilanganDari).filter((n) => n !== null);
  const setahun = bilanganDari(tahunan);
  if (ada.some(({ jenis }) => jenis === "predikat" || jenis === "rentang") && ada.length > 1)
    return satu("posisi", samaNilai(targetTw[3], tahunan) === true);
  if (ada.length === 1) return tambah && terbaca ? { calon: ["rilis", "jumlah"], yakin: true } : satu("rilis", terbaca);
  if (!tambah) {
    const bagian = terbaca && setahun !== null && (berjumlah(nilai, setahun) || tampakBagian(nilai, setahun));
    const cocok = ada.length === 0 || samaNilai(targetTw[3], tahunan) === true;
    return bagian ? ragu("jumlah", "posisi") : satu("posisi", cocok);
  }
  if (!terbaca || nilai.length === 0 || setahun === null) return ragu("jumlah", "posisi");
  return dariBilangan(nilai, setahun);
}
