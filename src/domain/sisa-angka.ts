import { kenaliPredikat } from "./predikat";
import { adaPengali, isKataSatuan } from "./satuan";

/** What stands behind a number: only its unit, a grade (a second value), the other end of a range, or anything else. */
export type SisaAngka =
  | { readonly jenis: "satuan"; readonly persen: boolean; readonly rupiah: boolean }
  | { readonly jenis: "dua-nilai" }
  | { readonly jenis: "rentang"; readonly persen: boolean; readonly kanan: string }
  | { readonly jenis: "lain" };

const PERSEN = /^(?:%|(?:persen|prosen|percent)(?![\p{L}\d]))/iu;
const EJAAN = /^\(([\p{L} -]+)\)/u;
const SAMPAI = /^(?:[-–—−~]|s ?[./]? ?d ?\.?|sampai(?: dengan)?|hingga) ?(?=[\d(ri+])/i;
const RUPIAH = /^(?:rp\.?|rupiah|idr)$/i;

/**
 * Reads what `kupas` left behind a number: "%", "(dua belas) dokumen", "orang", "(BB)", "-6,00". A word in parentheses
 * is taken for the number spelled out, unless it is a grade or a word that multiplies.
 */
export function bacaSisa(teks: string, satuan?: string): SisaAngka {
  let sisa = teks;
  let persen = false;
  const ambilPersen = (): void => {
    const tanda = persen ? undefined : PERSEN.exec(sisa)?.[0];
    if (tanda === undefined) return;
    persen = true;
    sisa = sisa.slice(tanda.length).trim();
  };
  ambilPersen();
  const [kurung, ejaan = ""] = EJAAN.exec(sisa) ?? [];
  if (kurung !== undefined) {
    if (kenaliPredikat(ejaan).length > 0) return { jenis: "dua-nilai" };
    if (adaPengali(ejaan) && !/[\p{L}] [\p{L}]|^se/iu.test(ejaan)) return { jenis: "lain" };
    sisa = sisa.slice(kurung.length).trim();
    persen ||= /(?:^| )(?:persen|prosen)$/i.test(ejaan.trim());
    ambilPersen();
  }
  if (sisa === "") return { jenis: "satuan", persen, rupiah: false };
  const sampai = SAMPAI.exec(sisa)?.[0];
  if (sampai !== undefined) return { jenis: "rentang", persen, kanan: sisa.slice(sampai.length).trim() };
  if (!persen && RUPIAH.test(sisa)) return { jenis: "satuan", persen, rupiah: true };
  if (!persen && isKataSatuan(sisa, satuan)) return { jenis: "satuan", persen, rupiah: false };
  const inti = sisa.replace(/^[/(=,:\-– ]+/, "").replace(/[) ]+$/, "");
  return { jenis: kenaliPredikat(inti).length > 0 ? "dua-nilai" : "lain" };
}
