import { bacaAngka } from "../angka/angka";
import type { AngkaBersumber, TeksBersumber } from "./sumber";

/** A figure of a table that was read as texts. */
export function angkaTeks(sumber: TeksBersumber | null | undefined, kolomRupiah = false): AngkaBersumber | null {
  if (!sumber) return null;
  const polos = /^-?\d+(\.\d+)?$/.test(sumber.teks);
  const nilai = polos && !kolomRupiah ? Number(sumber.teks) : sumber.teks;
  return { angka: bacaAngka({ nilai, format: "General" }, kolomRupiah ? { kolomRupiah } : {}), sel: sumber.sel };
}
