import { ratakan } from "../rata-teks";
import type { Kolom } from "./kolom";
import { bacaPihak, NASIONAL, pihakLain, PROVINSI } from "./pihak";

const NASIONAL_SAJA = /^\(?(rata ?- ?rata |rerata |standar |angka )?(nasional|indonesia)\)?( (tahun )?20\d\d)?$/;
const BERUKURAN = /target|realisasi|capaian/;

/** A heading that names the nation, a province, or another region, and not what of it. */
function isPihakSaja({ teks, konsep }: Kolom): boolean {
  const [daun] = teks.map(ratakan);
  if (konsep !== null || teks.length !== 1 || daun === undefined || BERUKURAN.test(daun)) return false;
  const pihak = bacaPihak(daun);
  return pihak === NASIONAL ? NASIONAL_SAJA.test(daun) : pihak === PROVINSI || pihakLain(pihak) !== null;
}

/**
 * "Realisasi | Nasional | Provinsi Contoh": where nothing is a target, what stands beside the office's realisasi is that of the
 * others. Beside a target it may be either, and is said to be.
 */
export function artikanPihakPolos(kolom: readonly Kolom[]): Kolom[] {
  const ada = new Set(kolom.map((k) => k.konsep));
  if (!ada.has("realisasi")) return [...kolom];
  return kolom.map((k): Kolom => {
    if (!isPihakSaja(k)) return k;
    if (!ada.has("target")) return { ...k, konsep: "realisasi" };
    const kalimat = "judulnya menyebut milik siapa, tetapi tidak menyebut target atau realisasi";
    return { ...k, bukti: [...k.bukti, { jenis: "kata", mendukung: false, kalimat }] };
  });
}
