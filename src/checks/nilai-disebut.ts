import type { Angka } from "../domain/angka/angka";
import { keBilangan } from "../domain/angka/desimal";
import type { NilaiTemuan } from "../domain/temuan/temuan";

/** A figure as data: a number, a grade or range as text, what can't be read as it stands; kosong gives nothing. */
export function nilaiTemuan(angka: Angka | undefined): NilaiTemuan[] {
  switch (angka?.jenis) {
    case undefined:
    case "kosong":
      return [];
    case "angka":
      return [keBilangan(angka.nilai)];
    case "rentang":
      return [`${angka.bawah.toFixed()}-${angka.atas.toFixed()}`];
    case "galat":
      return [angka.kode];
    case "catatan":
    case "predikat":
    case "tak-terbaca":
      return [angka.teks];
  }
}
