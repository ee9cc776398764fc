import type { Angka } from "./angka";
import type { Desimal } from "./desimal";

export const KOSONG: Angka = { jenis: "kosong" };

/** Whether a cell says a value: a number, a grade, a range, or one that can't be read; not blank, not mere words. */
export const adaIsi = (angka: Angka): boolean => angka.jenis !== "kosong" && angka.jenis !== "catatan";

/** The number of a figure; null for anything that is no plain number. */
export const bilanganDari = (angka: Angka | null | undefined): Desimal | null =>
  angka?.jenis === "angka" ? angka.nilai : null;

/** Whether it is the number 0; a blank is none. */
export const isNol = (angka: Angka | null | undefined): boolean => bilanganDari(angka)?.c[0] === 0;
