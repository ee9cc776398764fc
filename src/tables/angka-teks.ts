import { bacaAngka } from "../domain/angka/angka";
import { jumlahkan, type Desimal } from "../domain/angka/desimal";
import type { AngkaBersumber, TeksBersumber } from "../domain/dokumen/sumber";

/** A figure of a table that was read as texts. */
export function angkaTeks(sumber: TeksBersumber | null | undefined, kolomRupiah = false): AngkaBersumber | null {
  if (!sumber) return null;
  const polos = /^-?\d+(\.\d+)?$/.test(sumber.teks);
  const nilai = polos && !kolomRupiah ? Number(sumber.teks) : sumber.teks;
  return { angka: bacaAngka({ nilai, format: "General" }, kolomRupiah ? { kolomRupiah } : {}), sel: sumber.sel };
}

/** The sum of figures: blank ones add nothing, one that can't be read makes it unknown, none at all gives null. */
export function jumlahAngka(daftar: readonly (AngkaBersumber | null)[]): Desimal | null {
  const ada = daftar.flatMap((a) => (a && a.angka.jenis !== "kosong" ? [a.angka] : []));
  const nilai = ada.flatMap((a) => (a.jenis === "angka" ? [a.nilai] : []));
  return ada.length === 0 || nilai.length < ada.length ? null : jumlahkan(nilai);
}
