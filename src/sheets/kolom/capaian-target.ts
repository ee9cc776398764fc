import type { TeksBersumber } from "../../domain/dokumen/sumber";
import type { Kolom } from "./kolom";
import { ratakan } from "../rata-teks";

const JUDUL_RENCANA = /rencana aksi|renaksi|perjanjian kinerja|rencana kinerja/;
const JUDUL_HASIL = /realisasi|capaian|pengukuran|evaluasi|monev|monitoring/;
/** "Rencana Aksi Pencapaian Kinerja" plans what is to be reached; it reports nothing. */
const RENCANA_PENCAPAIAN =
  /(rencana aksi|renaksi|rencana kerja|rencana kinerja|perjanjian kinerja)( (untuk|atas|dalam|dan target))? (pencapaian|capaian)( (kinerja|target|sasaran))*/g;

/**
 * "Pencapaian Target | TW 1 … TW 4": targets to be reached in a plan, what was reached in a report. Where the title
 * doesn't decide, or the table has a realisasi of its own, the column keeps no meaning and nothing is computed from it.
 */
export function artikanCapaianTarget(kolom: readonly Kolom[], judul: readonly TeksBersumber[]): Kolom[] {
  if (!kolom.some((k) => k.konsep === "capaian-target")) return [...kolom];
  const teks = ratakan(judul.map((j) => j.teks).join(" | ")).replace(RENCANA_PENCAPAIAN, "$1");
  const rencana = JUDUL_RENCANA.test(teks) && !JUDUL_HASIL.test(teks);
  const adaRealisasi = kolom.some((k) => k.konsep === "realisasi");
  const hasil = adaRealisasi ? "capaian" : rencana ? "target" : JUDUL_HASIL.test(teks) ? "capaian" : null;
  return hasil === null ? [...kolom] : kolom.map((k) => (k.konsep === "capaian-target" ? { ...k, konsep: hasil } : k));
}
