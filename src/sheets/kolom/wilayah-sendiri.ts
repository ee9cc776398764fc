import { ratakan } from "../rata-teks";
import type { Kolom } from "./kolom";
import { isBernama, NASIONAL, SENDIRI, type Pihak } from "./pihak";

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
