import { uraiDigit, type UraianDigit } from "./digit";

/** A text that begins with a number, taken apart: its sign, its Rp, its digits, and what stands behind them. */
export interface Kupasan {
  readonly negatif: boolean;
  readonly rupiah: boolean;
  /** Rp in front or ",-" behind: an amount of money, in which a lone separator before three digits means thousands. */
  readonly uang: boolean;
  /** `null`: digits in a form that has no valid reading. */
  readonly uraian: UraianDigit | null;
  readonly sisa: string;
}

/** A number with its unit is shorter than this; longer texts are not taken apart at all. */
export const PANJANG_ANGKA = 200;

const KEPALA = /^([+\-−–]?)(?:(rp|idr) ?[.:]? ?([+\-−–]?))?(\d+(?:[., ]\d+)*)/i;
const EKOR_UANG = /^ ?[.,] ?[-–—−=]{1,2}(?!\d)/;
/** "72,5*", "80 %*)": a footnote mark behind a provisional figure. */
const TANDA_CATATAN = / ?\*{1,3}\)?$/;
const RP_KURUNG = /^(?:rp|idr) ?[.:]? ?\(([^()]*)\)$/i;
const KURUNG = /^\(([^()]*)\)$/;

function kupasPolos(teks: string): Kupasan | null {
  const kepala = KEPALA.exec(teks);
  if (kepala === null) return null;
  const [seluruhnya, tandaLuar = "", rp, tandaDalam = "", digit = ""] = kepala;
  const sisa = teks.slice(seluruhnya.length);
  const ekor = EKOR_UANG.exec(sisa)?.[0] ?? "";
  const tanda = tandaLuar + tandaDalam;
  return {
    negatif: tanda !== "" && tanda !== "+",
    rupiah: rp !== undefined,
    uang: rp !== undefined || ekor !== "",
    uraian: tanda.length > 1 ? null : uraiDigit(digit),
    sisa: sisa.slice(ekor.length).replace(TANDA_CATATAN, "").trim(),
  };
}

/**
 * Takes a tidied text apart that begins with a number, in front of it at most a sign and Rp, all of it perhaps in
 * accounting parentheses (kinerja.md §1). `null` where no number begins, or where the text is too long for one.
 */
export function kupas(teks: string): Kupasan | null {
  if (teks.length > PANJANG_ANGKA) return null;
  const rpKurung = RP_KURUNG.exec(teks)?.[1];
  const dalam = rpKurung === undefined ? KURUNG.exec(teks)?.[1] : `Rp ${rpKurung.trim()}`;
  if (dalam === undefined) return kupasPolos(teks);
  const isi = kupasPolos(dalam.trim());
  if (isi === null) return null;
  return { ...isi, negatif: true, uraian: isi.negatif ? null : isi.uraian };
}
