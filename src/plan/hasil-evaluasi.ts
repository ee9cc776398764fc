import type { DokumenEvaluasi } from "../domain/dokumen/evaluasi";
import { hitungEvaluasi } from "../domain/evaluasi/hitung-evaluasi";
import type { Hasil } from "./hasil";

/** What belongs into the blank result cells of an evaluation form; what staff filled in stays (triwulan.md §4). */
export function hasilEvaluasi(dokumen: DokumenEvaluasi): Hasil[] {
  return hitungEvaluasi(dokumen).hasil.map(({ kolom, sel, nilai, sumber }): Hasil => {
    if (kolom.arti.jenis === "tingkat") return { jenis: "persen", sel, nilai, kriteria: undefined };
    if (kolom.sisi === "anggaran") return { jenis: "rupiah", sel, nilai, bertanda: false };
    return { jenis: "angka", sel, nilai, seperti: sumber.at(-1) ?? null };
  });
}
