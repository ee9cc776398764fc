import { ratakan } from "../teks";
import type { Kolom } from "./kolom";

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
    : nama.toLowerCase().replace(/(?<![a-z'])[a-z]/g, (h) => h.toUpperCase());
}

/** What a title compares with stands behind these words. */
const DIBANDING = /\b(dengan|terhadap|dibanding(kan)?|vs)\b.*$/;

/** The one region that the titles say the report is of: a kabupaten or kota before the province that it lies in. */
function wilayahJudul(judul: readonly string[], bernama: readonly Pihak[]): Pihak | undefined {
  const teks = judul.map((satu) => ratakan(satu).replace(DIBANDING, ""));
  const disebut = bernama.filter((pihak) => teks.some((satu) => satu.includes(pihak)));
  const bawah = disebut.filter((pihak) => !pihak.startsWith("prov"));
  return bawah.length === 1 ? bawah[0] : disebut.length === 1 ? disebut[0] : undefined;
}

const isKabupaten = (pihak: Pihak): boolean => /^(kab|kota)/.test(pihak);
const isProvinsi = (pihak: Pihak): boolean => pihak.startsWith("prov");

/**
 * The region that is the office's own though its columns bear its name: the titles name it, or it is the only kabupaten or
 * kota, or the only province, beside the nation's and the province's columns where none are called the office's.
 */
function wilayahSendiri(kolom: readonly Kolom[], judul: readonly string[]): Pihak | undefined {
  const pihak = [...new Set(kolom.flatMap(({ penentu, konsep }) => (konsep === null ? [] : (penentu.pihak ?? []))))];
  const bernama = pihak.filter((satu) => isBernama(satu) && (isKabupaten(satu) || isProvinsi(satu)));
  if (bernama.length === 0 || pihak.includes(SENDIRI)) return undefined;
  const dariJudul = wilayahJudul(judul, bernama);
  if (dariJudul !== undefined) return dariJudul;
  const tanpaPihak = kolom.some((k) => k.konsep === "realisasi" && k.penentu.pihak === null);
  if (tanpaPihak) return undefined;
  const kabupaten = bernama.filter(isKabupaten);
  if (kabupaten.length > 0)
    return kabupaten.length === 1 && pihak.some((p) => !isKabupaten(p)) ? kabupaten[0] : undefined;
  const berkabupaten = judul.some((satu) => /\b(kabupaten|kab|kota)\b/.test(ratakan(satu)));
  return bernama.length === 1 && pihak.includes(NASIONAL) && !berkabupaten ? bernama[0] : undefined;
}

/** Columns under the office's own region are its own, whatever they are called. `judul`: the table's title lines. */
export function artikanWilayahSendiri(kolom: readonly Kolom[], judul: readonly string[]): Kolom[] {
  const sendiri = wilayahSendiri(kolom, judul);
  if (sendiri === undefined) return [...kolom];
  return kolom.map((k) =>
    k.penentu.pihak === sendiri
      ? {
          ...k,
          penentu: { ...k.penentu, pihak: SENDIRI },
          penentuSendiri: {
            ...k.penentuSendiri,
            pihak: k.penentuSendiri.pihak === sendiri ? SENDIRI : k.penentuSendiri.pihak,
          },
        }
      : k,
  );
}
