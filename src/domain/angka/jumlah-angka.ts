import type { Angka } from "./angka";
import { jumlahkan } from "./desimal";
import { adaIsi, bilanganDari, KOSONG } from "./isi";

/**
 * The sum of figures, the one rule for all totals: blank cells and mere words add nothing; a figure that can't be added (one
 * that can't be read, an error, a grade, a range) comes back in place of the sum, which is not known then; nothing to add
 * gives `kosong`. The sum is in the unit of its figures.
 */
export function jumlahAngka(daftar: readonly (Angka | null | undefined)[]): Angka {
  const ada = daftar.flatMap((angka) => (angka && adaIsi(angka) ? [angka] : []));
  const bilangan = ada.flatMap((angka) => bilanganDari(angka) ?? []);
  const lain = ada.find(({ jenis }) => jenis !== "angka");
  if (lain) return lain;
  return ada.length === 0 ? KOSONG : { jenis: "angka", nilai: jumlahkan(bilangan), persen: false, rupiah: true };
}
