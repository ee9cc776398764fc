import type { Tw } from "../../domain/capaian/triwulan";
import type { Kolom } from "./kolom";
import type { Konsep } from "./konsep";
import { twSemester, type Semester } from "./semester";
import { isTercapai } from "./tercapai";

const UKURAN: ReadonlySet<Konsep> = new Set(["target", "realisasi", "capaian"]);
const HASIL: ReadonlySet<Konsep> = new Set(["persen", "kriteria", "terhadap-setahun"]);

const isUkuran = ({ konsep }: Kolom): boolean => konsep !== null && UKURAN.has(konsep);
const isBagian = (kolom: Kolom): boolean => isUkuran(kolom) || (kolom.konsep !== null && HASIL.has(kolom.konsep));
const semester = (kolom: Kolom): Semester | null => kolom.penentu.semester;

function denganTw(kolom: Kolom): Kolom {
  const tw = (s: Semester | null): Tw | null => (s === null ? null : twSemester(s));
  const { penentu, penentuSendiri } = kolom;
  return {
    ...kolom,
    penentu: { ...penentu, tw: tw(penentu.semester) },
    penentuSendiri: { ...penentuSendiri, tw: tw(penentuSendiri.semester) },
  };
}

/** Half a year beside the whole of it: its targets alone, or a realisasi next to that of the year. */
function isDiSampingSetahun(kolom: readonly Kolom[], milik: readonly Kolom[]): boolean {
  if (new Set(milik.map(semester)).size > 1) return false;
  if (!milik.some(isTercapai)) return true;
  return kolom.some((k) => k.konsep === "realisasi" && semester(k) === null && k.penentu.bulan === null);
}

/**
 * A semester is read as the quarter that it ends with, so that one rule makes the year of both: by their targets they are
 * parts, totals so far, or levels, and where nothing tells staff are asked. Beside quarters it only repeats them.
 */
export function artikanSemester(kolom: readonly Kolom[]): Kolom[] {
  const milik = kolom.filter((k) => isBagian(k) && semester(k) !== null && k.penentu.tw === null);
  if (milik.length === 0) return [...kolom];
  const adaTriwulan = kolom.some((k) => isUkuran(k) && k.penentu.tw !== null);
  if (adaTriwulan) return kolom.map((k) => (milik.includes(k) ? { ...k, konsep: "rincian" } : k));
  if (isDiSampingSetahun(kolom, milik)) return [...kolom];
  return kolom.map((k) => (milik.includes(k) ? denganTw(k) : k));
}
