import type { Dokumen } from "./dokumen";
import type { KandidatGanda } from "./kandidat-ganda";

const isMonev = ({ asal }: Dokumen): boolean => asal.peran.startsWith("monev");

/** What is measured by quarters, and the semesters and the like that only add these up. */
export function pisahGabungan(semua: readonly Dokumen[]): {
  readonly tanpa: readonly Dokumen[];
  readonly ganda: KandidatGanda[];
} {
  const gabungan = semua.filter((d) => isMonev(d) && d.asal.gabungan);
  const [triwulan] = semua.filter((d) => isMonev(d) && !d.asal.gabungan);
  if (gabungan.length === 0 || !triwulan) return { tanpa: semua, ganda: [] };
  return {
    tanpa: semua.filter((d) => !gabungan.includes(d)),
    ganda: [{ peran: triwulan.asal.peran, dipakai: triwulan, ditinggalkan: gabungan, sebab: "gabungan" }],
  };
}
