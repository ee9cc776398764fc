import { bacaAngka } from "../../domain/angka/angka";
import type { Grid } from "../grid";
import type { Kolom } from "../tabel";
import { isBlank } from "../teks";
import { samaPenentu } from "./kecocokan";

const BARIS_DITIMBANG = 200;

interface Isi {
  readonly terisi: number;
  readonly angka: number;
}

/** How many of a column's cells are filled and how many hold a figure, over the first 200 rows. */
function isiKolom(grid: Grid, baris: readonly number[], { column }: Kolom): Isi {
  let [terisi, angka] = [0, 0];
  for (const row of baris.slice(0, BARIS_DITIMBANG)) {
    const nilai = grid.value(row, column);
    if (isBlank(nilai)) continue;
    const { jenis } = bacaAngka({ nilai, format: "" });
    if (jenis === "kosong") continue;
    terisi++;
    if (jenis === "angka" || jenis === "predikat") angka++;
  }
  return { terisi, angka };
}

const isBerangka = ({ terisi, angka }: Isi): boolean => terisi > 0 && angka === terisi;

/** A sasaran is a sentence: a "Sasaran" column of numbers counts people or things. */
const isSasaranBerangka = (kolom: Kolom, isi: () => Isi): boolean => kolom.konsep === "sasaran" && isBerangka(isi());

/** "Indeks minimal 3,4" beside 3,4: of two targets of one period the one that is a figure throughout counts. */
function isTargetKalimat(kolom: Kolom, semua: readonly Kolom[], isi: (k: Kolom) => Isi): boolean {
  if (kolom.konsep !== "target") return false;
  const lain = semua.filter((k) => k !== kolom && k.konsep === "target" && samaPenentu(k.penentu, kolom.penentu));
  if (lain.length === 0) return false;
  const { terisi, angka } = isi(kolom);
  return angka < terisi && lain.some((k) => isBerangka(isi(k)) && isi(k).terisi >= terisi);
}

/**
 * Weighs what the words of the header say against what the columns hold: a sasaran of numbers and a target in sentences
 * beside one in figures become details. Every other column stays as it is (baca.md §1, data and place).
 */
export function timbangIsi(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): Kolom[] {
  const isi = (k: Kolom): Isi => isiKolom(grid, baris, k);
  return kolom.map((k) => {
    const rincian = isSasaranBerangka(k, () => isi(k)) || isTargetKalimat(k, kolom, isi);
    if (!rincian) return k;
    const kalimat =
      k.konsep === "sasaran" ? "isinya angka, bukan kalimat sasaran" : "isinya kalimat, bukan angka target";
    return { ...k, konsep: "rincian", bukti: [...k.bukti, { jenis: "data", mendukung: false, kalimat }] };
  });
}
