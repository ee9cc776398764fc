import { ratakan } from "../rata-teks";

/**
 * Whose figures a column holds: the nation's, the office's own, or those of another that the header names, lower case
 * ("provinsi", "kabupaten contoh", "rata-rata kabupaten/kota").
 */
export type Pihak = string;

export const NASIONAL: Pihak = "nasional";
export const SENDIRI: Pihak = "sendiri";
/** A province without a name: of an office of that province it is the own one. */
export const PROVINSI: Pihak = "provinsi";

const UKURAN = String.raw`(?:(?:target|realisasi|capaian)(?: kinerja)? )?`;
const RERATA = String.raw`(?:rata ?- ?rata|rerata|rata2)`;
const NAMA = String.raw`(?: (?!tahun\b|tw\b|triwulan\b|target\b|realisasi\b|capaian\b)[a-z][a-z'.-]*){1,5}`;
const WILAYAH = String.raw`(?:provinsi|prov\.?|kabupaten|kab\.?|kota)`;
const SE = String.raw`(?:kabupaten ?/ ?kota|kab\.? ?/ ?kota|kabupaten|kota|provinsi|opd|skpd|perangkat daerah|kecamatan|puskesmas)`;
const EKOR = String.raw`(?: (?:tahun )?20\d\d)?(?: ?\(?(?:%|persen)\)?)?$`;

const WILAYAH_SAJA = new RegExp(`^${UKURAN}\\(?(provinsi)\\)?${EKOR}|\\(provinsi\\)`);
const LAIN = new RegExp(
  `^${UKURAN}\\(?(${RERATA} (?:se-?)?${SE}(?:${NAMA})?|pembanding(?: \\d|${NAMA})?|${WILAYAH}${NAMA})\\)?${EKOR}`,
);
/** "(Kabupaten)", "PD", "Target OPD", "Realisasi Kinerja Perangkat Daerah": the office's own, beside the nation's. */
const MILIK_SENDIRI =
  /\((pd|opd|perangkat daerah|daerah|kab|kabupaten|kota)\)|^((target|realisasi|capaian)( kinerja)? )?(pd|opd|skpd|perangkat daerah|daerah|kabupaten|kota)$/;

/** Whose figures a cleaned header text names; null where it names nobody. */
export function bacaPihak(t: string): Pihak | null {
  if (/\bnasional\b|\bindonesia\b/.test(t)) return NASIONAL;
  if (MILIK_SENDIRI.test(t)) return SENDIRI;
  if (WILAYAH_SAJA.test(t)) return PROVINSI;
  return LAIN.exec(t)?.[1] ?? null;
}

/** A header that names another party and nothing else: "Provinsi Contoh", "Rata-rata Kabupaten/Kota 2024". */
export const isHanyaPihak = (t: string): boolean =>
  bacaPihak(t) !== null &&
  !/^(target|realisasi|capaian|\()/.test(t) &&
  !(/\b(nasional|indonesia)\b/.test(t) && !/^(rata ?- ?rata|rerata) nasional$/.test(t));

export const isBernama = (pihak: Pihak | null): pihak is Pihak =>
  pihak !== null && pihak !== NASIONAL && pihak !== SENDIRI && pihak !== PROVINSI;

/** The other party that figures are of; null for the office's own, by whatever words. */
export const pihakLain = (pihak: Pihak | null): Pihak | null => (pihak === NASIONAL || isBernama(pihak) ? pihak : null);

const AWAL_UKURAN = /^(target|realisasi|capaian)( kinerja)?\s+/i;
const EKOR_UKURAN = /(\s+(tahun\s+)?20\d\d)?(\s*\(?\s*(%|persen)\s*\)?)?$/i;

/** The party's name as the header has it, letters alone put right: "PROVINSI CONTOH" is "Provinsi Contoh". */
export function namaPihak(pihak: Pihak, teks: readonly string[]): string {
  if (pihak === NASIONAL) return "Nasional";
  if (pihak === PROVINSI) return "Provinsi";
  const milik = teks.find((satu) => ratakan(satu).replace(/\s+/g, " ").includes(pihak)) ?? pihak;
  const nama = milik
    .replace(/\s+/g, " ")
    .trim()
    .replace(AWAL_UKURAN, "")
    .replace(EKOR_UKURAN, "")
    .replace(/^\(|\)$/g, "");
  return /[a-z]/.test(nama) && nama !== pihak
    ? nama
    : nama.toLowerCase().replace(/(^|[^a-z'])([a-z])/g, (_, depan: string, h: string) => depan + h.toUpperCase());
}
