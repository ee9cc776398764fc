/** What a separator does in a number. */
export type PeranPemisah = "ribuan" | "desimal";

/**
 * Digits and separators, understood. `digit` is plain ("1234.5"). `ambigu`: exactly one separator which fits both
 * readings ("1.234"); which one it is, is for the surroundings to say.
 */
export type UraianDigit =
  | {
      readonly jenis: "pasti";
      readonly digit: string;
      readonly titik: PeranPemisah | null;
      readonly koma: PeranPemisah | null;
    }
  | { readonly jenis: "ambigu"; readonly pemisah: "titik" | "koma"; readonly ribuan: string; readonly desimal: string };

/** No figure of a dinas is longer; what is, is no figure (and would make arithmetic slow). */
const PANJANG_TERBESAR = 40;

const BERKELOMPOK = { ".": /^[1-9]\d{0,2}(\.\d{3})+$/, ",": /^[1-9]\d{0,2}(,\d{3})+$/, " ": /^[1-9]\d{0,2}( \d{3})+$/ };
const buang = (teks: string, pemisah: "." | "," | " "): string => teks.split(pemisah).join("");

function pasti(digit: string, titik: PeranPemisah | null, koma: PeranPemisah | null): UraianDigit {
  return { jenis: "pasti", digit, titik, koma };
}

function satuPemisah(teks: string, pemisah: "." | ","): UraianDigit | null {
  const letak = teks.indexOf(pemisah);
  const depan = teks.slice(0, letak);
  const belakang = teks.slice(letak + 1);
  const desimal = `${depan}.${belakang}`;
  if (belakang.length === 3 && depan.length <= 3 && depan !== "0") {
    if (depan.startsWith("0")) return null;
    return { jenis: "ambigu", pemisah: pemisah === "." ? "titik" : "koma", ribuan: depan + belakang, desimal };
  }
  return pemisah === "." ? pasti(desimal, "desimal", null) : pasti(desimal, null, "desimal");
}

function duaPemisah(teks: string): UraianDigit | null {
  const titikDesimal = teks.lastIndexOf(".") > teks.lastIndexOf(",");
  const [desimal, ribuan] = titikDesimal ? ([".", ","] as const) : ([",", "."] as const);
  const letak = teks.indexOf(desimal);
  if (letak !== teks.lastIndexOf(desimal)) return null;
  const depan = teks.slice(0, letak);
  if (!BERKELOMPOK[ribuan].test(depan)) return null;
  const digit = `${buang(depan, ribuan)}.${teks.slice(letak + 1)}`;
  return titikDesimal ? pasti(digit, "desimal", "ribuan") : pasti(digit, "ribuan", "desimal");
}

function berspasi(teks: string): UraianDigit | null {
  const [bulat = "", pecahan, ...lebih] = teks.split(/[.,]/);
  if (!BERKELOMPOK[" "].test(bulat) || lebih.length > 0) return null;
  if (pecahan === undefined) return pasti(buang(bulat, " "), null, null);
  if (!/^\d+$/.test(pecahan)) return null;
  const digit = `${buang(bulat, " ")}.${pecahan}`;
  return teks.includes(".") ? pasti(digit, "desimal", null) : pasti(digit, null, "desimal");
}

/**
 * Understands "1.234.567,89", "1,234,567.89", "1 234 567", "2,8", "0.125" (kinerja.md §1). Of two kinds of separator the
 * last is the decimal one; thousands stand in groups of exactly three. `null` where no reading is valid.
 */
export function uraiDigit(teks: string): UraianDigit | null {
  if (teks.length > PANJANG_TERBESAR || !/^\d+([., ]\d+)*$/.test(teks)) return null;
  if (teks.includes(" ")) return berspasi(teks);
  const titik = teks.split(".").length - 1;
  const koma = teks.split(",").length - 1;
  if (titik > 0 && koma > 0) return duaPemisah(teks);
  if (titik + koma === 0) return pasti(teks, null, null);
  const pemisah = titik > 0 ? "." : ",";
  if (titik + koma === 1) return satuPemisah(teks, pemisah);
  if (!BERKELOMPOK[pemisah].test(teks)) return null;
  const digit = buang(teks, pemisah);
  return pemisah === "." ? pasti(digit, "ribuan", null) : pasti(digit, null, "ribuan");
}

/** Three decimals or more behind thousands: no amount of rupiah, and rather one separator mistyped ("186,199.929"). */
export function isTigaDesimal(uraian: UraianDigit): boolean {
  if (uraian.jenis !== "pasti") return false;
  const [bulat = "", pecahan = ""] = uraian.digit.split(".");
  return pecahan.length >= 3 && bulat.length > 3;
}
