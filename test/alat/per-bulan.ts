import type { Baris } from "./lembar";

export const BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);

/** A row a month: `tetap` beside the first of them, then the month and what `isi` has for it. */
export const perBulan = (tetap: Baris, isi: (ke: number) => Baris): Baris[] =>
  BULAN.map((nama, i) => [...(i === 0 ? tetap : tetap.map(() => "")), nama, ...isi(i)]);
