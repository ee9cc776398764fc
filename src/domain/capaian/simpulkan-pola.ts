import type { Angka } from "../angka/angka";
import { jumlahkan } from "../angka/desimal";
import { adaIsi } from "../angka/isi";
import { isBilangan, type EmpatTw, type Pola } from "./triwulan";

/** Two values that say the same: equal numbers, ranges with equal ends, grades of one score on one scale. */
function sama(a: Angka, b: Angka): boolean {
  if (a.jenis === "angka" && b.jenis === "angka") return a.nilai.eq(b.nilai);
  if (a.jenis === "rentang" && b.jenis === "rentang") return a.bawah.eq(b.bawah) && a.atas.eq(b.atas);
  return a.jenis === "predikat" && b.jenis === "predikat" && a.skala === b.skala && a.skor === b.skor;
}

/**
 * How the quarters of an indikator make up its year, from its targets where nobody has set it (kinerja.md §2): one
 * quarter only → rilis; TW IV equals the year and none falls → kumulatif; they add up to it → jumlah. `yakin: false`
 * where none of these fits, and the user is to be asked. Grades and ranges can't add up: posisi.
 */
export function simpulkanPola(
  targetTw: EmpatTw,
  targetTahunan: Angka,
): { readonly pola: Pola; readonly yakin: boolean } {
  const ada = targetTw.filter(adaIsi);
  const terbaca = ada.every(({ jenis }) => jenis !== "galat" && jenis !== "tak-terbaca");
  if (ada.length === 1) return { pola: "rilis", yakin: terbaca };
  const akhirSama = sama(targetTw[3], targetTahunan);
  if (ada.some(({ jenis }) => jenis === "predikat" || jenis === "rentang")) return { pola: "posisi", yakin: akhirSama };
  const bilangan = ada.filter(isBilangan);
  if (!terbaca || bilangan.length === 0 || !isBilangan(targetTahunan)) return { pola: "jumlah", yakin: false };
  const turun = bilangan.some(({ nilai }, i) => bilangan[i - 1]?.nilai.gt(nilai) === true);
  if (akhirSama && !turun) return { pola: "kumulatif", yakin: true };
  return { pola: "jumlah", yakin: jumlahkan(bilangan.map(({ nilai }) => nilai)).eq(targetTahunan.nilai) };
}
