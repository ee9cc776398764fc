import type { DaftarPredikat } from "./daftar-predikat";
import type { Angka } from "./jenis-angka";
import { kenaliPredikat } from "./predikat";

/** A text as the grade that it is first of all; null for anything else. */
export function sebagaiPredikat(
  teks: string,
  { predikat }: { readonly predikat?: DaftarPredikat },
): Extract<Angka, { jenis: "predikat" }> | null {
  const [tempat] = kenaliPredikat(teks, predikat);
  return tempat === undefined ? null : { jenis: "predikat", teks, skala: tempat.skala, skor: tempat.skor };
}
