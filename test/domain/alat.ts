import { bacaAngka, type Angka, type KonteksAngka } from "../../src/domain/angka/angka";
import type { Capaian } from "../../src/domain/capaian/capaian";
import { dariDigit, type Desimal } from "../../src/domain/angka/desimal";

/** A decimal from plain digits; a typo in a test fails at once. */
export function d(digit: string): Desimal {
  const nilai = dariDigit(digit);
  if (nilai === null) throw new Error(`no plain digits: ${digit}`);
  return nilai;
}

export const baca = (nilai: string | number | boolean, konteks?: KonteksAngka, format = "General"): Angka =>
  bacaAngka({ nilai, format }, konteks);

/** An `Angka` on one line, exact: "2.8", "10 %", "Rp 5000", "kosong", "tak-terbaca ambigu", "predikat SAKIP 5". */
export function ringkas(angka: Angka): string {
  switch (angka.jenis) {
    case "angka":
      return `${angka.rupiah ? "Rp " : ""}${angka.nilai.toFixed()}${angka.persen ? " %" : ""}`;
    case "rentang":
      return `rentang ${angka.bawah.toFixed()} ${angka.atas.toFixed()}`;
    case "tak-terbaca":
      return `tak-terbaca ${angka.alasan}`;
    case "predikat":
      return `predikat ${angka.skala} ${angka.skor}`;
    case "galat":
      return `galat ${angka.kode}`;
    case "kosong":
    case "catatan":
      return angka.jenis;
  }
}

/** A `Capaian` on one line: the exact percent, or the status and why. */
export function ringkasCapaian(capaian: Capaian): string {
  if (capaian.status === "dinilai") return capaian.persen.toFixed();
  return capaian.status === "belum-dinilai" ? capaian.status : capaian.alasan;
}

export const angka = (digit: string, persen = false): Angka => ({
  jenis: "angka",
  nilai: d(digit),
  persen,
  rupiah: false,
});
export const kosong: Angka = { jenis: "kosong" };
export const galat: Angka = { jenis: "galat", kode: "#REF!" };
export const takTerbaca: Angka = { jenis: "tak-terbaca", teks: "367/2.6", alasan: "bentuk" };
export const catatan: Angka = { jenis: "catatan", teks: "menunggu rilis" };
