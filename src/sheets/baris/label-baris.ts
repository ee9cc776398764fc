import { ingat } from "../../domain/alur/ingat";
import { ratakan } from "../rata-teks";
import * as kata from "./kata-baris";

/**
 * What the words of a row say that it is. `mungkin-jumlah`: begins like a sum, but also as an indikator may ("Jumlah kunjungan …");
 * `ringkasan`: what the rows above come to in all, by no word for how ("Capaian Kinerja Dinas", "Total Capaian").
 */
export type ArtiLabel =
  | "jumlah"
  | "subjumlah"
  | "mungkin-jumlah"
  | "rerata"
  | "ringkasan"
  | "pembilang"
  | "penyebut"
  | "catatan"
  | "tanda-tangan"
  | "lain";

const TANDA_URUT = /^([ivxlc]{1,5}|[a-z]|\d{1,4}([.,-]\d+)*)$/;
const BUTIR = /^(\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/;
const HURUF_RENGGANG = /^(\p{L} ){2,}\p{L}(?=$|[ :.])/u;
const TANGGAL = new RegExp(
  `^[a-z .]{3,40},? *(\\.{2,}|\\d{1,2}|_{2,})? *(${kata.BULAN.replaceAll(" ", "|")}|\\.{3,}) *(20\\d\\d)?\\.?$`,
);

/** "J U M L A H" → "jumlah"; "Rata - rata", "rata rata" → "rata-rata"; outer punctuation off. */
function rapatkan(teks: string): string {
  const t = ratakan(teks)
    .replace(/[–—−]/g, "-")
    .replace(/\brata *-? *rata\b/g, "rata-rata")
    .replace(/\brata *2\b/g, "rata2");
  const renggang = HURUF_RENGGANG.exec(t)?.[0];
  return (renggang === undefined ? t : renggang.replaceAll(" ", "") + t.slice(renggang.length)).replace(
    /^[\s:;.,*(\-=]+|[\s:;.,*)\-=]+$/g,
    "",
  );
}

const kataDari = (t: string): string[] => t.split(/[\s/&,;:().]+/).filter((k) => k !== "");

function bacaJumlah(semua: readonly string[]): ArtiLabel | null {
  let i = 0;
  while (kata.AWALAN_JUMLAH.has((semua[i] ?? "").replace(/-$/, ""))) i++;
  const [awal = "", sisaAwal] = (semua[i] ?? "").split(/-(?=\p{L})/u);
  const gabung = kata.AWALAN_JUMLAH.has(awal) && sisaAwal !== undefined ? sisaAwal : (semua[i] ?? "");
  if (!kata.KATA_JUMLAH.has(gabung)) return null;
  const sub = gabung.startsWith("sub") || semua.slice(0, i).includes("sub") || awal === "sub";
  const sisa = semua.slice(i + 1);
  if (sub) return "subjumlah";
  return sisa.every((k) => kata.PELENGKAP_JUMLAH.has(k) || TANDA_URUT.test(k)) ? "jumlah" : "mungkin-jumlah";
}

function bacaRerata(semua: readonly string[]): boolean {
  let i = 0;
  while (kata.AWALAN_RERATA.has(semua[i] ?? "")) i++;
  return kata.KATA_RERATA.has(semua[i] ?? "") && isPelengkap(semua.slice(i + 1));
}

/** Only words that go with a mean or a total, up to the name of the office: "… Kinerja Dinas Pendidikan". */
function isPelengkap(sisa: readonly string[]): boolean {
  const kantor = sisa.findIndex((k) => kata.KATA_KANTOR.has(k));
  const inti = kantor < 0 ? sisa : sisa.slice(0, kantor);
  return inti.every((k) => kata.PELENGKAP_RERATA.has(k) || TANDA_URUT.test(k));
}

/** "Capaian Kinerja", "Total Capaian", "Nilai Capaian Kinerja Dinas Pendidikan". */
function bacaRingkasan(semua: readonly string[]): boolean {
  const i = semua.findIndex((k) => !kata.AWALAN_RINGKASAN.has(k));
  return kata.KATA_CAPAIAN.has(semua[i] ?? "") && isPelengkap(semua.slice(i + 1));
}

/** "X: …", "b. Penyebut = …", "Jumlah publikasi (penyebut)". */
function bacaRincian(t: string): ArtiLabel | null {
  const cocok =
    /\((\p{L}{5,})\)$/u.exec(t)?.[1] ??
    /^(?:\(?[a-z0-9]\)|[a-z0-9]\.|-)? ?(\p{L}+)(?: ?\([a-z]\))? ?[:=]/u.exec(t)?.[1] ??
    "";
  if (kata.KATA_PEMBILANG.has(cocok)) return "pembilang";
  return kata.KATA_PENYEBUT.has(cocok) ? "penyebut" : null;
}

function isCatatan(t: string): boolean {
  const awal = /^(\p{L}+)\.? ?[:.]/u.exec(t)?.[1];
  return (awal !== undefined && kata.KATA_CATATAN.has(awal)) || /^\*+\)? ?\p{L}/u.test(t);
}

function isTandaTangan(t: string): boolean {
  return (
    TANGGAL.test(t) ||
    kata.AWAL_TANDA_TANGAN.some(
      (awal) => t === awal.trim() || (t.startsWith(awal) && !/\p{L}/u.test(t.charAt(awal.length))),
    )
  );
}

/** Reads one label; "lain" for a name of a row, a heading, or anything else. */
export const artiLabel = ingat((teks: string): ArtiLabel => {
  const asli = ratakan(teks);
  if (asli === "" || asli.length > 200) return "lain";
  if (isCatatan(asli)) return "catatan";
  const rincian = bacaRincian(asli);
  if (rincian) return rincian;
  const t = rapatkan(teks);
  const semua = kataDari(t.replace(BUTIR, ""));
  const jumlah = bacaRerata(semua) ? "rerata" : bacaRingkasan(semua) ? "ringkasan" : bacaJumlah(semua);
  return jumlah ?? (isTandaTangan(asli) ? "tanda-tangan" : "lain");
});

const NOMOR_BAGIAN = /\b([ivx]+|[a-h]|\d+(-\d+)?)\W*$/;
/** "A + B", "I s.d. III", "1 - 3" join parts to the whole. */
const GABUNGAN_BAGIAN = /(\+|&| dan | s[./]?d\.? | - )\W*([ivx]+|[a-h]|\d+)\W*$/;
const BERTAHUN = /\b(19|20)\d\d\W*$/;

/** "Total per Sasaran": of the rows since the one before. */
const PER_BAGIAN = /\bper (sasaran|tujuan|program|kegiatan|bidang|bagian|seksi|urusan)\W*$/;

/** A sum named after one part: "Jumlah I", "Total Sasaran 2", "Total per Sasaran"; not one of a year ("Jumlah Tahun 2024") or of several parts ("A + B"). */
export function isJumlahBagian(teks: string): boolean {
  const t = ratakan(teks);
  if (PER_BAGIAN.test(t)) return true;
  return NOMOR_BAGIAN.test(t) && !BERTAHUN.test(t) && !GABUNGAN_BAGIAN.test(t);
}
