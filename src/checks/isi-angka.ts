import type { Angka } from "../domain/angka";
import type { Desimal } from "../domain/desimal";
import type { AngkaBersumber } from "../domain/sumber";

export const isKosongAtauCatatan = (angka: Angka): boolean => angka.jenis === "kosong" || angka.jenis === "catatan";

/** The number of a cell; null for anything that is no plain number. */
export function bilangan(satu: AngkaBersumber | null | undefined): Desimal | null {
  return satu?.angka.jenis === "angka" ? satu.angka.nilai : null;
}
