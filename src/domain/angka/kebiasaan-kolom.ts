import { isTigaDesimal, type PeranPemisah, type UraianDigit } from "./digit";
import { kupas, PANJANG_ANGKA } from "./kupas";
import { bacaSisa } from "./sisa-angka";
import { rapikan } from "../teks/teks";

/** What "." and "," do in a column; `campur` where its cells disagree, `null` where none tells. */
export interface KebiasaanKolom {
  readonly titik: "ribuan" | "desimal" | "campur" | null;
  readonly koma: "ribuan" | "desimal" | "campur" | null;
}

type Bukti = Pick<Extract<UraianDigit, { jenis: "pasti" }>, "titik" | "koma">;

function buktiDari(nilai: string): Bukti | null {
  const teks = rapikan(nilai.slice(0, 2 * PANJANG_ANGKA));
  const kupasan = kupas(teks);
  const uraian = kupasan?.uraian;
  if (!kupasan || !uraian || bacaSisa(kupasan.sisa).jenis !== "satuan") return null;
  if (uraian.jenis === "pasti") return isTigaDesimal(uraian) ? null : uraian;
  if (!kupasan.uang) return null;
  return { titik: uraian.pemisah === "titik" ? "ribuan" : null, koma: uraian.pemisah === "koma" ? "ribuan" : null };
}

const gabung = (lama: KebiasaanKolom["titik"], baru: PeranPemisah | null): KebiasaanKolom["titik"] =>
  baru === null || lama === baru ? lama : lama === null ? baru : "campur";

/**
 * What the unambiguous *text* cells of a column show about its separators (kinerja.md §1). Numbers, booleans and cells
 * that fit both readings tell nothing; both fields `null` for an empty column.
 */
export function kebiasaanKolom(nilai: readonly (string | number | boolean)[]): KebiasaanKolom {
  let kebiasaan: KebiasaanKolom = { titik: null, koma: null };
  for (const satu of nilai) {
    const bukti = typeof satu === "string" ? buktiDari(satu) : null;
    if (bukti === null) continue;
    kebiasaan = { titik: gabung(kebiasaan.titik, bukti.titik), koma: gabung(kebiasaan.koma, bukti.koma) };
  }
  return kebiasaan;
}

/**
 * Whether a column mixes notations, as "9,961,858,400" above "10.193.879.100" (T09): one separator in two roles, or both
 * in one role.
 */
export function notasiBercampur(k: KebiasaanKolom): boolean {
  return k.titik === "campur" || k.koma === "campur" || (k.titik !== null && k.titik === k.koma);
}

/**
 * The role of a lone separator before three digits in such a column, or `null` where the column does not tell or
 * contradicts itself.
 */
export function peranMenurutKolom(k: KebiasaanKolom | undefined, pemisah: "titik" | "koma"): PeranPemisah | null {
  if (k === undefined || notasiBercampur(k)) return null;
  const [ini, lain] = pemisah === "titik" ? [k.titik, k.koma] : [k.koma, k.titik];
  if (ini === "ribuan" || ini === "desimal") return ini;
  return lain === "ribuan" ? "desimal" : lain === "desimal" ? "ribuan" : null;
}
