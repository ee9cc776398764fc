import { samaNilai } from "../domain/angka/sama-nilai";
import type { BarisIndikator, Dokumen } from "../domain/dokumen/dokumen";
import type { AngkaBersumber } from "../domain/dokumen/sumber";
import type { IndikatorLaporan } from "../domain/laporan/laporan";
import type { Pemeriksaan } from "./pemeriksaan";
import { t01TargetBerbeda } from "./t01-target-berbeda";
import { t03RealisasiBerbeda } from "./t03-realisasi-berbeda";

const berbeda = (a: AngkaBersumber | null, b: AngkaBersumber | null): boolean =>
  a !== null && b !== null && samaNilai(a.angka, b.angka) === false;

/** Two rows of one table bear this name and say other figures; a cascade repeats its indikator with the same ones. */
function isKembar({ padan }: IndikatorLaporan): boolean {
  const pertama = new Map<Dokumen, BarisIndikator>();
  return padan.sebutan.some(({ dokumen, baris }) => {
    const lain = pertama.get(dokumen);
    if (!lain) pertama.set(dokumen, baris);
    return lain !== undefined && (berbeda(lain.target, baris.target) || berbeda(lain.realisasi, baris.realisasi));
  });
}

/**
 * T01 and T03 already while computing, for what two rows of one table say of one name ("Nilai SAKIP" of Dinas A and of Dinas
 * B): only one of them is listed. What documents say against each other is Periksa's.
 */
export const barisKembar: Pemeriksaan = (laporan, alamat) => {
  const indikator = laporan.indikator.filter(isKembar);
  if (indikator.length === 0) return [];
  const milik = { ...laporan, indikator };
  return [...t01TargetBerbeda(milik, alamat), ...t03RealisasiBerbeda(milik, alamat)];
};
