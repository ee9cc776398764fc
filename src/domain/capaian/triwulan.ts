import type { Angka, Bilangan } from "../angka/angka";
import type { Tw } from "./baca-triwulan";
import { jumlahkan } from "../angka/desimal";
import { adaIsi } from "../angka/isi";

export { bacaTriwulan, ROMAWI, type Tw } from "./baca-triwulan";

/** `jumlah`: quarters add up; `kumulatif`: each holds the total so far; `posisi`: the last counts; `rilis`: one release. */
export const POLA = ["jumlah", "kumulatif", "posisi", "rilis"] as const;
export type Pola = (typeof POLA)[number];

export type EmpatTw = readonly [Angka, Angka, Angka, Angka];

const isBilangan = (angka: Angka): angka is Bilangan => angka.jenis === "angka";
export const SEMUA_TW: readonly Tw[] = [1, 2, 3, 4];

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

/** A year's realisasi so far: its value, the last quarter that has one, and the quarters it rests on. */
export interface RealisasiSetahun {
  readonly nilai: Angka;
  readonly sampaiTw: Tw;
  readonly sel: readonly Tw[];
}

/**
 * The realisasi of the year from its quarters (kinerja.md §2): the sum of those present for `jumlah`, else the last one
 * present. `null` where none has a value. Where a quarter that counts can't be added (galat, tak-terbaca, a grade among
 * numbers), that value comes back; grades alone are never added, the last one counts.
 */
export function realisasiSetahun(pola: Pola, realisasiTw: EmpatTw): RealisasiSetahun | null {
  const ada = SEMUA_TW.flatMap((tw) => {
    const nilai = realisasiTw[tw - 1];
    return nilai !== undefined && adaIsi(nilai) ? [{ tw, nilai }] : [];
  });
  const terakhir = ada.at(-1);
  if (terakhir === undefined) return null;
  const sampaiTw = terakhir.tw;
  const hanyaTerakhir = { nilai: terakhir.nilai, sampaiTw, sel: [sampaiTw] };
  if (pola !== "jumlah") return hanyaTerakhir;
  const rusak =
    ada.find(({ nilai }) => nilai.jenis === "galat") ?? ada.find(({ nilai }) => nilai.jenis === "tak-terbaca");
  if (rusak !== undefined) return { nilai: rusak.nilai, sampaiTw, sel: [rusak.tw] };
  const bilangan = ada.map(({ nilai }) => nilai).filter(isBilangan);
  if (bilangan.length === 0) return hanyaTerakhir;
  const asing = ada.find(({ nilai }) => !isBilangan(nilai));
  if (asing !== undefined) return { nilai: asing.nilai, sampaiTw, sel: [asing.tw] };
  const nilai: Angka = {
    jenis: "angka",
    nilai: jumlahkan(bilangan.map((satu) => satu.nilai)),
    persen: bilangan.some(({ persen }) => persen),
    rupiah: bilangan.some(({ rupiah }) => rupiah),
  };
  return { nilai, sampaiTw, sel: ada.map(({ tw }) => tw) };
}
