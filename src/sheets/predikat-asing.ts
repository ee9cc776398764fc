import { bacaAngka, type KonteksAngka } from "../domain/angka/angka";
import { isBelumBernilai } from "../domain/angka/belum-bernilai";
import { intiPredikat } from "../domain/angka/daftar-predikat";
import type { Konsep } from "./judul-kolom";
import type { Kolom, Tabel } from "./temukan-tabel";
import { rapikan, ratakan } from "./rata-teks";

/** No grade is a sentence. */
const KATA_TERBANYAK = 4;
/** "AA+", "A-", "E": letters that can be nothing but a grade. */
const HURUF_MUTU = /^([A-E])\1{0,2}[+-]{0,2}$/;
const SATUAN_MUTU = /\b(predikat|opini|kategori|grade|strata|peringkat|akreditasi|huruf mutu)\b/;
const BERANGKA: ReadonlySet<Konsep> = new Set<Konsep>(["target", "realisasi", "target-akhir", "baseline"]);

const isPendek = (teks: string): boolean => /^\D+$/.test(teks) && teks.split(" ").length <= KATA_TERBANYAK;

/**
 * Whether words that no scale in force has stand where a grade belongs: grades that letters or the row's satuan show, or
 * words beside a grade or beside other such words. They are no blank: with another scale they would be a value (kinerja.md §1).
 */
export function isPredikatAsing(tabel: Tabel, row: number, kolom: Kolom, konteks: KonteksAngka): boolean {
  const { grid } = tabel;
  const teks = rapikan(grid.value(row, kolom.column));
  if (!isPendek(teks) || isBelumBernilai(teks)) return false;
  if (HURUF_MUTU.test(intiPredikat(teks)) || SATUAN_MUTU.test(ratakan(konteks.satuan ?? ""))) return true;
  return tabel.kolom.some((lain) => {
    if (lain === kolom || lain.konsep === null || !BERANGKA.has(lain.konsep) || lain.penentu.sisi === "anggaran")
      return false;
    const nilai = grid.value(row, lain.column);
    const angka = bacaAngka({ nilai, format: grid.numberFormat(row, lain.column) }, konteks);
    if (angka.jenis === "predikat") return true;
    return (
      angka.jenis === "catatan" &&
      lain.konsep !== kolom.konsep &&
      isPendek(rapikan(nilai)) &&
      !isBelumBernilai(angka.teks)
    );
  });
}
