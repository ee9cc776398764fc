import { kenaliPredikat } from "./predikat";
import { isKataSatuan } from "./satuan";

/** What stands behind a number: only its unit, a grade (a second value), the other end of a range, or anything else. */
export type SisaAngka =
  | { readonly jenis: "satuan"; readonly persen: boolean; readonly rupiah: boolean; readonly ejaan: string }
  | { readonly jenis: "dua-nilai" }
  | { readonly jenis: "rentang"; readonly persen: boolean; readonly kanan: string }
  | { readonly jenis: "lain" };

const PERSEN = /^(?:%|(?:persen|prosen|percent)(?![\p{L}\d]))/iu;
const EJAAN = /^\(([\p{L} -]+)\)/u;
const SAMPAI = /^(?:[-–—−~]|s ?[./]? ?d ?\.?|sampai(?: dengan)?|hingga) ?(?=[\d(ri+])/i;
const RUPIAH = /^(?:rp\.?|rupiah|idr)$/i;

/**
 * Reads what `kupas` left behind a number: "%", "(dua belas) dokumen", "orang", "(BB)", "-6,00". A word in parentheses
 * is taken for the number spelled out (`ejaan`, "" where there is none), unless it is a grade.
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
    sisa = sisa.slice(kurung.length).trim();
    persen ||= /(?:^| )(?:persen|prosen)$/i.test(ejaan.trim());
    ambilPersen();
  }
  if (sisa === "") return { jenis: "satuan", persen, rupiah: false, ejaan };
  const sampai = SAMPAI.exec(sisa)?.[0];
  if (sampai !== undefined) return { jenis: "rentang", persen, kanan: sisa.slice(sampai.length).trim() };
  if (!persen && RUPIAH.test(sisa)) return { jenis: "satuan", persen, rupiah: true, ejaan };
  if (!persen && isKataSatuan(sisa, satuan)) return { jenis: "satuan", persen, rupiah: false, ejaan };
  const inti = sisa.replace(/^[/(=,:\-– ]+/, "").replace(/[) ]+$/, "");
  return { jenis: kenaliPredikat(inti).length > 0 ? "dua-nilai" : "lain" };
}
