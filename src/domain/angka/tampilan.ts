import type { Angka } from "./angka";
import { bulatkan, type Desimal } from "./desimal";

/** A natural number shows at most this many decimals: Excel keeps 15 digits, nobody reads them. */
const DESIMAL_ALAMI = 4;

/** Groups with ".", decimals behind ","; a value that rounds to 0 has no sign. */
function idId(digit: string): string {
  const negatif = digit.startsWith("-") && /[1-9]/.test(digit);
  const [bulat = "0", pecahan] = digit.replace("-", "").split(".");
  let kelompok = bulat;
  let hasil = "";
  while (kelompok.length > 3) {
    hasil = `.${kelompok.slice(-3)}${hasil}`;
    kelompok = kelompok.slice(0, -3);
  }
  return `${negatif ? "-" : ""}${kelompok}${hasil}${pecahan === undefined ? "" : `,${pecahan}`}`;
}

const tempatDesimal = (desimal: number): number => (desimal >= 0 && desimal <= 20 ? Math.trunc(desimal) : 2);

/** With exactly `desimal` decimals (0–20, else 2), half away from zero: 146.7857 → "146,79" (kinerja.md §1). */
export function formatAngka(nilai: Desimal, desimal = 2): string {
  const tempat = tempatDesimal(desimal);
  return idId(bulatkan(nilai, tempat).toFixed(tempat));
}

const berRp = (teks: string): string => (teks.startsWith("-") ? `-Rp${teks.slice(1)}` : `Rp${teks}`);

/** Whole rupiah: "Rp117.153.759", "-Rp5.000". */
export function formatRupiah(nilai: Desimal): string {
  return berRp(formatAngka(nilai, 0));
}

/** A value in 0–100 notation with two decimals: "98,83%". */
export function formatPersen(nilai: Desimal, desimal = 2): string {
  return `${formatAngka(nilai, desimal)}%`;
}

/** A bare number with at most so many decimals, trailing zeros dropped: 2.80 → "2,8". */
export const formatBilangan = (nilai: Desimal, terbanyak = DESIMAL_ALAMI): string =>
  idId(bulatkan(nilai, terbanyak).toFixed());

/**
 * A cell's value for a sentence: 2.8 → "2,8", ten percent → "10%", rupiah with Rp, a range "5,8–6", a grade, words and
 * unreadable texts as they stand, an Excel error's code, "–" for kosong. At most four decimals.
 */
export function formatNilai(angka: Angka): string {
  switch (angka.jenis) {
    case "angka":
      return angka.rupiah
        ? berRp(formatBilangan(angka.nilai))
        : `${formatBilangan(angka.nilai)}${angka.persen ? "%" : ""}`;
    case "rentang":
      return `${formatBilangan(angka.bawah)}–${formatBilangan(angka.atas)}`;
    case "kosong":
      return "–";
    case "galat":
      return angka.kode;
    case "catatan":
    case "predikat":
    case "tak-terbaca":
      return angka.teks;
  }
}
