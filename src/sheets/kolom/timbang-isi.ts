import { bacaAngka, type Angka } from "../../domain/angka/angka";
import type { Grid } from "../grid";
import { twDisebut } from "../judul-kolom";
import { daunJudul, type Kolom } from "./kolom";
import { isTercapai } from "./tercapai";
import { rapikan } from "../rata-teks";
import { barisDitimbang, nilaiKolom } from "./isi-kolom";
import { samaPenentu } from "./penentu";

interface Isi {
  readonly terisi: number;
  readonly angka: number;
}

type JenisAngka = Angka["jenis"];

const isFigur = (jenis: JenisAngka): boolean => jenis === "angka" || jenis === "predikat";

/** What each filled cell of a column holds, over the first rows; read as far as it is asked for. */
function* jenisIsi(grid: Grid, baris: readonly number[], kolom: Kolom): Generator<JenisAngka> {
  for (const nilai of nilaiKolom(grid, barisDitimbang(baris), kolom)) {
    const { jenis } = bacaAngka({ nilai, format: "" }, { predikat: grid.sheet.predikat });
    if (jenis !== "kosong") yield jenis;
  }
}

/** How many of a column's cells are filled and how many hold a figure. */
function isiKolom(grid: Grid, baris: readonly number[], kolom: Kolom): Isi {
  const jenis = [...jenisIsi(grid, baris, kolom)];
  return { terisi: jenis.length, angka: jenis.filter(isFigur).length };
}

const isBerangka = ({ terisi, angka }: Isi): boolean => terisi > 0 && angka === terisi;

/** A sasaran is a sentence, as its first cell shows: a "Sasaran" column of numbers throughout counts people or things. */
function isSasaranBerangka(grid: Grid, baris: readonly number[], kolom: Kolom): boolean {
  if (kolom.konsep !== "sasaran") return false;
  let terisi = false;
  for (const jenis of jenisIsi(grid, baris, kolom)) {
    if (!isFigur(jenis)) return false;
    terisi = true;
  }
  return terisi;
}

/** "Indeks minimal 3,4" beside 3,4: of two targets of one period the one that is a figure throughout counts. */
function isTargetKalimat(kolom: Kolom, semua: readonly Kolom[], isi: (k: Kolom) => Isi): boolean {
  if (kolom.konsep !== "target") return false;
  const lain = semua.filter((k) => k !== kolom && k.konsep === "target" && samaPenentu(k.penentu, kolom.penentu));
  if (lain.length === 0) return false;
  const { terisi, angka } = isi(kolom);
  return angka < terisi && lain.some((k) => isBerangka(isi(k)) && isi(k).terisi >= terisi);
}

/** "Periode" over years or whole names: no column of quarters, for none of its cells names one. */
function isBukanTriwulan(grid: Grid, baris: readonly number[], kolom: Kolom): boolean {
  if (kolom.konsep !== "triwulan") return false;
  const terisi = nilaiKolom(grid, barisDitimbang(baris), kolom).map(rapikan);
  return terisi.length > 0 && terisi.every((teks) => twDisebut(teks) === null);
}

const JUDUL_STANDAR = /^standar\b/;
const [PANJANG_STANDAR, BERDIGIT] = [24, /\d/];

/**
 * "Standar | Realisasi": what a service must reach is its target, where the table has none by name and the column holds
 * figures ("≤ 5 menit"); the column that names the standard ("Standar Pelayanan Gizi") holds none.
 */
function isStandarTarget(grid: Grid, baris: readonly number[], kolom: Kolom, semua: readonly Kolom[]): boolean {
  if (kolom.konsep !== null || !JUDUL_STANDAR.test(daunJudul(kolom))) return false;
  if (semua.some((k) => k.konsep === "target") || !semua.some(isTercapai)) return false;
  const teks = nilaiKolom(grid, barisDitimbang(baris), kolom).map(rapikan);
  const berangka = teks.filter((t) => BERDIGIT.test(t) && t.length <= PANJANG_STANDAR);
  return berangka.length > 0 && berangka.length * 2 > teks.length;
}

/**
 * Weighs what the words of the header say against what the columns hold: a sasaran of numbers and a target in sentences
 * beside one in figures become details, a standard in figures is the target, a column of quarters that names none means nothing. Every other column stays as it is (baca.md §1, data and place).
 */
export function timbangIsi(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): Kolom[] {
  const isi = (k: Kolom): Isi => isiKolom(grid, baris, k);
  return kolom.map((k): Kolom => {
    if (isBukanTriwulan(grid, baris, k)) {
      const kalimat = "isinya tidak menyebut triwulan";
      return { ...k, konsep: null, bukti: [...k.bukti, { jenis: "data", mendukung: false, kalimat }] };
    }
    if (isStandarTarget(grid, baris, k, kolom)) {
      const kalimat = "isinya angka di samping realisasi, dan tidak ada kolom target lain";
      return { ...k, konsep: "target", bukti: [...k.bukti, { jenis: "data", mendukung: true, kalimat }] };
    }
    const rincian = isSasaranBerangka(grid, baris, k) || isTargetKalimat(k, kolom, isi);
    if (!rincian) return k;
    const kalimat =
      k.konsep === "sasaran" ? "isinya angka, bukan kalimat sasaran" : "isinya kalimat, bukan angka target";
    return { ...k, konsep: "rincian", bukti: [...k.bukti, { jenis: "data", mendukung: false, kalimat }] };
  });
}
