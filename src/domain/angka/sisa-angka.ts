import type { DaftarPredikat } from "./daftar-predikat";
import { kenaliPredikat } from "./predikat";
import { isKataSatuan, normalkanSatuan, pengaliRupiah } from "./satuan";

/** What stands behind a number: its unit (with a grade or a remark), the other end of a range, or anything else. */
export type SisaAngka =
  | {
      readonly jenis: "satuan";
      readonly persen: boolean;
      readonly rupiah: boolean;
      /** The number spelled out, "" where it is not. */
      readonly ejaan: string;
      readonly predikat?: string;
      /** The unit word behind it, as `normalkanSatuan` gives it. */
      readonly kata?: string;
      /** A power of ten: "juta" in an amount of rupiah. */
      readonly pangkat?: number;
      /** A percentage in parentheses stands behind a number that is none: "66 (>100%)". */
      readonly persenLain?: boolean;
    }
  | { readonly jenis: "dua-nilai" }
  | { readonly jenis: "rentang"; readonly persen: boolean; readonly kanan: string }
  | { readonly jenis: "lain" };

const PERSEN = /^(?:%|(?:persen|prosen|percent)(?![\p{L}\d]))/iu;
const EJAAN = /^\(([\p{L} -]+)\)/u;
const KETERANGAN_KURUNG = /^\(([\p{L} ,.-]+)\)$/u;
const PERSEN_KURUNG = /^\( ?[<>≥≤=]* ?\d[\d.,]* ?%\*? ?\)$/;
const LEVEL_KURUNG = /^[/(=,:\-– ]*(?:level|tingkat|peringkat|kategori) [ivx\d]+[) ]*$/i;
const SAMPAI = /^(?:[-–—−~]|s ?[./]? ?d ?\.?|sampai(?: dengan)?|hingga) ?(?=[\d(ri+])/i;
const RUPIAH = /^(?:rp\.?|rupiah|idr)$/i;

/** What decides about the words behind a number: the row's satuan, a unit word of the column, an amount of rupiah. */
export interface KonteksSisa {
  readonly satuan?: string | undefined;
  readonly kataSatuan?: string | undefined;
  readonly uang?: boolean;
  readonly predikat?: DaftarPredikat | undefined;
}

function kataSatuan(sisa: string, { satuan, kataSatuan: kata }: KonteksSisa): boolean {
  return isKataSatuan(sisa, satuan) || (kata !== undefined && normalkanSatuan(sisa) === kata);
}

/**
 * Reads what `kupas` left behind a number: "%", "(dua belas) dokumen", "orang", "(BB)", "(>100%)", "-6,00". A word in
 * parentheses is taken for the number spelled out (`ejaan`, "" where there is none), unless it is a grade.
 */
export function bacaSisa(teks: string, konteks: KonteksSisa = {}): SisaAngka {
  let sisa = teks;
  let persen = false;
  const ambilPersen = (): void => {
    const tanda = persen ? undefined : PERSEN.exec(sisa)?.[0];
    if (tanda === undefined) return;
    persen = true;
    sisa = sisa.slice(tanda.length).trim();
  };
  ambilPersen();
  const tertutup = bacaKurung(sisa, persen, konteks);
  if (tertutup !== null) return tertutup;
  const [kurung, ejaan = ""] = EJAAN.exec(sisa) ?? [];
  if (kurung !== undefined) {
    sisa = sisa.slice(kurung.length).trim();
    persen ||= /(?:^| )(?:persen|prosen)$/i.test(ejaan.trim());
    ambilPersen();
  }
  if (sisa === "") return { jenis: "satuan", persen, rupiah: false, ejaan };
  const sampai = SAMPAI.exec(sisa)?.[0];
  if (sampai !== undefined) return { jenis: "rentang", persen, kanan: sisa.slice(sampai.length).trim() };
  if (persen) return { jenis: "lain" };
  if (RUPIAH.test(sisa)) return { jenis: "satuan", persen, rupiah: true, ejaan };
  const pangkat = konteks.uang === true ? pengaliRupiah(sisa) : null;
  if (pangkat !== null) return { jenis: "satuan", persen, rupiah: false, ejaan, pangkat };
  return kataSatuan(sisa, konteks)
    ? { jenis: "satuan", persen, rupiah: false, ejaan, kata: normalkanSatuan(sisa) }
    : bacaSatuanLalu(sisa, konteks);
}

/** All that is left is a second value: a grade ("(A)", "/ BB"), a level, or a percentage in parentheses. */
function bacaKurung(sisa: string, persen: boolean, { predikat }: KonteksSisa): SisaAngka | null {
  const dasar = { jenis: "satuan", persen, rupiah: false, ejaan: "" } as const;
  if (PERSEN_KURUNG.test(sisa)) return persen ? dasar : { ...dasar, persenLain: true };
  const inti = sisa.replace(/^[/(=,:;\-– ]+/, "").replace(/[) ]+$/, "");
  if (LEVEL_KURUNG.test(sisa) || kenaliPredikat(inti, predikat).length > 0) return { ...dasar, predikat: inti };
  return null;
}

/** "82 kegiatan (>100%)", "3 dokumen (Baik)", "12 event (terlampir)": the unit, then a second value or words without a figure. */
function bacaSatuanLalu(sisa: string, konteks: KonteksSisa): SisaAngka {
  const letak = sisa.indexOf("(");
  if (letak <= 0 || !kataSatuan(sisa.slice(0, letak).trim(), konteks)) return { jenis: "lain" };
  const kurung = sisa.slice(letak);
  const [, keterangan] = KETERANGAN_KURUNG.exec(kurung) ?? [];
  const dasar = { jenis: "satuan", persen: false, rupiah: false } as const;
  return (
    bacaKurung(kurung, false, konteks) ??
    (keterangan === undefined ? { jenis: "lain" } : { ...dasar, ejaan: keterangan })
  );
}
