import type { Angka } from "./angka";

/** Equal numbers, equal ranges, grades of one place on one scale; null where the two can't be compared. */
export function samaNilai(a: Angka, b: Angka): boolean | null {
  if (a.jenis === "angka" && b.jenis === "angka") return a.nilai.eq(b.nilai);
  if (a.jenis === "rentang" && b.jenis === "rentang") return a.bawah.eq(b.bawah) && a.atas.eq(b.atas);
  if (a.jenis === "predikat" && b.jenis === "predikat") return a.skala === b.skala ? a.skor === b.skor : null;
  return null;
}
