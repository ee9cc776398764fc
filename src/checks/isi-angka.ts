import type { Angka } from "../domain/angka/angka";
import type { Desimal } from "../domain/angka/desimal";
import type { AngkaBersumber } from "../domain/dokumen/sumber";

export const isKosongAtauCatatan = (angka: Angka): boolean => angka.jenis === "kosong" || angka.jenis === "catatan";

/** The number of a cell; null for anything that is no plain number. */
export function bilangan(satu: AngkaBersumber | null | undefined): Desimal | null {
  return satu?.angka.jenis === "angka" ? satu.angka.nilai : null;
}
