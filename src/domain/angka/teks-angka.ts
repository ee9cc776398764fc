import { dariDigit, NOL, type Desimal } from "./desimal";
import type { AlasanTakTerbaca, Angka, KonteksAngka } from "./jenis-angka";
import { peranMenurutKolom } from "./kebiasaan-kolom";
import { kupas, PANJANG_ANGKA, type Kupasan } from "./kupas";
import { kenaliPredikat } from "./predikat";
import { adaPengali, isPersen, isRupiah } from "./satuan";
import { bacaSisa } from "./sisa-angka";
import { isTanggal } from "./tanggal";
import { bacaTerbilang } from "./terbilang";

const AWAL_ANGKA = /^[\s(+\-−–—$€£¥*#/.,:'"“‘]*(?:(?:rp|idr)[\s.:]*[(+\-−–]?)?\d/i;
const PEMBANDING =
  /^[\s(]*(?:[<>≤≥≦≧±~≈=]+|min\.?|minim(?:al|um)|maks\.?|maksim(?:al|um)|max\.?|kurang (?:dari|lebih)|lebih dari|di ?(?:atas|bawah)|sekitar|kira-kira|paling \p{L}+|hingga|sampai(?: dengan)?|s\/d|s\.d\.?|nilai|skor|indeks|total|jumlah|sebanyak|sebesar|rata-rata|rerata)[\s:=]*(?:rp[\s.]*|idr\s*)?[+\-−]?\d/iu;
const BUTIR = /^\d{1,2}[.)] ?\p{L}[^ ]* [^ ]+ [^ ]/u;

/** Whether a text means to give a number, though not in a form that is read. */
function sepertiAngka(teks: string): boolean {
  const awal = teks.slice(0, PANJANG_ANGKA);
  if (BUTIR.test(awal)) return false;
  return AWAL_ANGKA.test(awal) || PEMBANDING.test(awal) || (/\d/.test(awal) && !/\p{L}/u.test(awal));
}

/** "BB (72,5)", "Sangat Baik / 4,2": a grade, then a number. */
function predikatLaluAngka(teks: string): boolean {
  if (teks.length > PANJANG_ANGKA) return false;
  const letak = /[\s(/:=,–-]*\d[\d.,]*%?\)?$/.exec(teks)?.index ?? 0;
  return letak > 0 && kenaliPredikat(teks.slice(0, letak)).length > 0;
}

function nilaiKupasan(
  { uraian, uang, negatif }: Kupasan,
  konteks: KonteksAngka,
  persen: boolean,
  rp: boolean,
): Desimal | AlasanTakTerbaca {
  if (uraian === null) return "bentuk";
  let digit: string;
  if (uraian.jenis === "pasti") {
    digit = uraian.digit;
  } else {
    const dariUang = uang || rp || (!persen && (konteks.kolomRupiah === true || isRupiah(konteks.satuan)));
    const peran = dariUang ? "ribuan" : peranMenurutKolom(konteks.kebiasaan, uraian.pemisah);
    if (peran === null) return "ambigu";
    digit = uraian[peran];
  }
  const nilai = dariDigit(digit);
  if (nilai === null) return "bentuk";
  return negatif && !nilai.eq(NOL) ? nilai.neg() : nilai;
}

function bacaRentang(kiri: Kupasan, kanan: string, konteks: KonteksAngka): Angka | AlasanTakTerbaca {
  const kananKupas = kupas(kanan);
  if (kananKupas === null) return "bentuk";
  const sisa = bacaSisa(kananKupas.sisa, konteks.satuan);
  if (sisa.jenis !== "satuan") return "bentuk";
  const bawah = nilaiKupasan(kiri, konteks, sisa.persen, sisa.rupiah);
  const atas = nilaiKupasan(kananKupas, konteks, sisa.persen, sisa.rupiah);
  if (bawah === "bentuk" || atas === "bentuk") return "bentuk";
  if (konteks.terimaRentang !== true) return "rentang";
  if (typeof bawah === "string") return bawah;
  if (typeof atas === "string") return atas;
  return bawah.gt(atas) ? "rentang" : { jenis: "rentang", bawah, atas };
}

function bacaKupasan(kupasan: Kupasan, konteks: KonteksAngka): Angka | AlasanTakTerbaca {
  const sisa = bacaSisa(kupasan.sisa, konteks.satuan);
  if (sisa.jenis === "dua-nilai") return "dua-nilai";
  if (sisa.jenis === "lain") return "bentuk";
  if (sisa.jenis === "rentang") return bacaRentang(kupasan, sisa.kanan, konteks);
  const rupiah = kupasan.rupiah || sisa.rupiah;
  if (rupiah && sisa.persen) return "bentuk";
  const nilai = nilaiKupasan(kupasan, konteks, sisa.persen, sisa.rupiah);
  if (typeof nilai === "string") return nilai;
  const terbilang = bacaTerbilang(sisa.ejaan);
  if (terbilang === null ? adaPengali(sisa.ejaan) : !terbilang.eq(nilai.abs())) return "bentuk";
  return { jenis: "angka", nilai, persen: sisa.persen || (!rupiah && isPersen(konteks.satuan)), rupiah };
}

/**
 * Reads a tidied text that gives a number, a range, or tries to; `null` where it is words (kinerja.md §1). What looks
 * like a number but has no single safe reading comes back as its reason.
 */
export function bacaTeksAngka(teks: string, konteks: KonteksAngka): Angka | AlasanTakTerbaca | null {
  if (isTanggal(teks)) return "tanggal";
  const kupasan = kupas(teks);
  if (kupasan === null) return sepertiAngka(teks) ? "bentuk" : predikatLaluAngka(teks) ? "dua-nilai" : null;
  const hasil = bacaKupasan(kupasan, konteks);
  return hasil === "bentuk" && !sepertiAngka(teks) ? null : hasil;
}
