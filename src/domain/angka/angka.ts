import { isCacah } from "./bukti-pemisah";
import { dariBilangan, NOL, SERATUS, type Desimal } from "./desimal";
import { bakukanDigit } from "./digit-asing";
import { artiFormat } from "./format-sel";
import { isGalat } from "./galat";
import type { AlasanTakTerbaca, Angka, CiriAngka, KonteksAngka, SelMentah } from "./jenis-angka";
import { isKosong, isNihil } from "./kosong";
import { sebagaiPredikat } from "./sebagai-predikat";
import { isPersen, isRupiah } from "./satuan";
import { rapikan } from "../teks/teks";
import { bacaTeksAngka } from "./teks-angka";

export type { AlasanTakTerbaca, Angka, Bilangan, KonteksAngka, SelMentah } from "./jenis-angka";

/** Beyond these a double is no figure of a dinas, and arithmetic on it would leave what a cell can hold. */
const TERBESAR = 1e30;
const TERKECIL = 1e-30;

const PERSEN_TERSIRAT: CiriAngka = { persenTersirat: true };

const NOL_BULAT: Angka = { jenis: "angka", nilai: NOL, persen: false, rupiah: false };

/** What is counted, or money: of these "nihil" is 0. */
const isTerhitung = (satuan: string | undefined): boolean =>
  satuan !== undefined && (isCacah(satuan, "") || isRupiah(satuan));

const takTerbaca = (teks: string, alasan: AlasanTakTerbaca): Angka => ({ jenis: "tak-terbaca", teks, alasan });

function bacaBilangan(bilangan: number, format: string, satuan: string | undefined): Angka {
  const besar = Math.abs(bilangan);
  const nilai: Desimal | null = besar > TERBESAR || (besar > 0 && besar < TERKECIL) ? null : dariBilangan(bilangan);
  if (nilai === null) return takTerbaca(Number.isFinite(bilangan) ? String(bilangan) : "bukan bilangan", "bentuk");
  const arti = artiFormat(format);
  if (arti.tanggal) return takTerbaca(String(bilangan), "tanggal");
  if (arti.persen === "kali-seratus")
    return { jenis: "angka", nilai: nilai.times(SERATUS), persen: true, rupiah: false };
  if (arti.persen === null && isPersen(satuan))
    return { jenis: "angka", nilai, persen: true, rupiah: false, ciri: PERSEN_TERSIRAT };
  return { jenis: "angka", nilai, persen: arti.persen !== null, rupiah: false };
}

/** Grades in lower case: two letters are no word; one letter is a grade only where the satuan says so. */
function bakukanPredikat(teks: string, satuan: string | undefined): string {
  const jelas = /^(?:aa|bb|cc)$/i.test(teks);
  const menurutSatuan = /^[abcd]$/.test(teks) && satuan !== undefined && /predikat|kategori|huruf|grade/i.test(satuan);
  return jelas || menurutSatuan ? teks.toUpperCase() : teks;
}

function bacaTeks(asli: string, konteks: KonteksAngka): Angka {
  const teks = bakukanPredikat(bakukanDigit(rapikan(asli)), konteks.satuan);
  if (isKosong(teks)) return { jenis: "kosong" };
  if (isGalat(teks)) return { jenis: "galat", kode: teks };
  if (isNihil(teks))
    return konteks.kolomRupiah === true || isTerhitung(konteks.satuan) ? NOL_BULAT : takTerbaca(asli, "nihil");
  const predikat = sebagaiPredikat(teks, konteks);
  if (predikat !== null) return predikat;
  const hasil = bacaTeksAngka(teks, konteks);
  if (hasil === null) return { jenis: "catatan", teks: asli };
  return typeof hasil === "string" ? takTerbaca(asli, hasil) : hasil;
}

/**
 * What a cell says, from its value, its number format and what surrounds it (kinerja.md §1).
 *
 * Percents come back in 0–100 notation, whether the cell holds 0.1 as 0%, "10%", or 10 where the satuan is %; rupiah in
 * rupiah. A number that Excel shows as a date is `tak-terbaca`: staff typed "2,8" and Excel made a day of it. A bound
 * ("≥ 90", "min 90") is a value only where `terimaBatas`; a number with a word that multiplies ("2,5 juta") only where the
 * column is rupiah. A grade beside a number is kept in `ciri`. "1.234" is decided by Rp, then by the column, else
 * `tak-terbaca`. A text's number format plays no part.
 * Bad input (NaN, Infinity, magnitudes beyond 10^±30) is `tak-terbaca`; a boolean is `catatan`. Never throws.
 */
export function bacaAngka(sel: SelMentah, konteks: KonteksAngka = {}): Angka {
  const { nilai, format } = sel;
  if (typeof nilai === "number") return bacaBilangan(nilai, format, konteks.satuan);
  if (typeof nilai === "boolean") return { jenis: "catatan", teks: nilai ? "TRUE" : "FALSE" };
  return bacaTeks(nilai, konteks);
}
