import { kupasBatas, kupasSebutan } from "./awalan";
import { kupas } from "./kupas";
import { adaPengali, normalkanSatuan } from "./satuan";

const KATA = /^\p{L}[\p{L}.]*(?:[ /-]\p{L}[\p{L}.]*){0,2}$/u;
/** Words behind a number that say something else than its unit. */
const BUKAN_SATUAN =
  /^(?:belum|tidak|dari|sampai|hingga|atau|dan|per|lebih|kurang|sekitar|sudah|telah|akan|naik|turun|ke|di|pada|untuk|yang|dengan|tahun lalu)\b|\b(?:dari|lebih|kurang|juta|ribu)\b/;

/**
 * The word behind a number that may name its unit: "2 Dok" → "dok", "maks. 3 temuan" → "temuan"; null where a number does not
 * stand alone with a word or three. Whether it does name the unit is for the row or the column to show (baca.md §3).
 */
export function kataDiBelakang(teks: string): string | null {
  const isi = kupasBatas(teks)?.sisa ?? teks;
  const kupasan = kupas(kupasSebutan(isi, undefined)?.isi ?? isi);
  if (!kupasan?.uraian || !KATA.test(kupasan.sisa) || adaPengali(kupasan.sisa)) return null;
  const kata = normalkanSatuan(kupasan.sisa);
  return kata.length < 2 || BUKAN_SATUAN.test(kata) ? null : kata;
}
