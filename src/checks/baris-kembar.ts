import type { Dokumen } from "../domain/dokumen/dokumen";
import type { IndikatorLaporan } from "../domain/laporan/laporan";
import type { Pemeriksaan } from "./pemeriksaan";
import { t01TargetBerbeda } from "./t01-target-berbeda";
import { t03RealisasiBerbeda } from "./t03-realisasi-berbeda";

/** Two rows of one table bear this name. */
function isKembar({ padan }: IndikatorLaporan): boolean {
  const dokumen = new Set<Dokumen>();
  return padan.sebutan.some((s) => dokumen.size === dokumen.add(s.dokumen).size);
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
