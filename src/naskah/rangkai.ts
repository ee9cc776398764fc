import type { CellRef } from "../domain/dokumen/sumber";
import type { Paragraf, Potongan } from "./model-naskah";

/** What a template may hold: words, one stretch, or several. */
export type Isi = string | Potongan | readonly Potongan[];

export const kata = (teks: string): Potongan => ({ teks, asal: [], isian: false });

/** A figure or a name with the cells it comes from. */
export const bersumber = (teks: string, asal: readonly CellRef[]): Potongan => ({ teks, asal, isian: false });

/** "[Faktor pendorong: diisi Bidang Aptika]". */
export const isian = (teks: string): Potongan => ({ teks: `[${teks}]`, asal: [], isian: true });

function potonganIsi(isi: Isi): readonly Potongan[] {
  if (typeof isi === "string") return isi === "" ? [] : [kata(isi)];
  return "teks" in isi ? [isi] : isi;
}

/** Words beside words become one stretch. */
function satukan(potongan: readonly Potongan[]): Potongan[] {
  const hasil: Potongan[] = [];
  for (const satu of potongan) {
    if (satu.teks === "") continue;
    const akhir = hasil.at(-1);
    const polos = (p: Potongan): boolean => p.asal.length === 0 && !p.isian;
    if (akhir && polos(akhir) && polos(satu)) hasil[hasil.length - 1] = kata(akhir.teks + satu.teks);
    else hasil.push(satu);
  }
  return hasil;
}

/** A sentence from its template: rangkai`Pada tahun ${tahun}, realisasi ${nama} sebesar ${angka}.` */
export function rangkai(teks: TemplateStringsArray, ...isi: readonly Isi[]): Potongan[] {
  return satukan(teks.flatMap((bagian, i) => [kata(bagian), ...potonganIsi(isi[i] ?? "")]));
}

/** Sentences behind each other; those that say nothing leave no gap. */
export function sambung(...kalimat: readonly (readonly Potongan[] | null)[]): Potongan[] {
  const ada = kalimat.filter((k): k is readonly Potongan[] => k !== null && k.length > 0);
  return satukan(ada.flatMap((k, i) => (i === 0 ? k : [kata(" "), ...k])));
}

/** "a", "a dan b", "a, b, dan c". */
export function daftarDan(butir: readonly Isi[]): Potongan[] {
  const banyak = butir.length;
  return satukan(
    butir.flatMap((satu, i) => {
      const depan = i === 0 ? "" : i < banyak - 1 ? ", " : banyak === 2 ? " dan " : ", dan ";
      return [kata(depan), ...potonganIsi(satu)];
    }),
  );
}

/** A paragraph, or none where the template has nothing to say. */
export function paragraf(
  kode: string,
  potongan: readonly Potongan[] | null,
  gaya: Paragraf["gaya"] = "isi",
): Paragraf[] {
  return potongan === null || potongan.length === 0 ? [] : [{ jenis: "paragraf", kode, potongan, gaya }];
}
