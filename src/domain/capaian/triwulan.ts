import type { Angka, Bilangan } from "../angka/angka";
import type { Tw } from "./baca-triwulan";
import { jumlahkan } from "../angka/desimal";
import { adaIsi } from "../angka/isi";

export { bacaTriwulan, ROMAWI, type Tw } from "./baca-triwulan";

/** `jumlah`: quarters add up; `kumulatif`: each holds the total so far; `posisi`: the last counts; `rilis`: one release. */
export const POLA = ["jumlah", "kumulatif", "posisi", "rilis"] as const;
export type Pola = (typeof POLA)[number];

export type EmpatTw = readonly [Angka, Angka, Angka, Angka];

export const isBilangan = (angka: Angka): angka is Bilangan => angka.jenis === "angka";
export const SEMUA_TW: readonly Tw[] = [1, 2, 3, 4];

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
