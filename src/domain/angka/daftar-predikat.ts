import { ingat, ingatObjek } from "../alur/ingat";
import { rapikan, samakanHuruf } from "../teks/teks";
import { SKALA_BINER, SKALA_PREDIKAT, type Skala } from "./skala-predikat";

/** A spelling's place on a scale. */
export interface EjaanPredikat {
  readonly skala: string;
  readonly skor: number;
  /** How many grades stand above it. */
  readonly ke: number;
  /** Counts in upper case only: "a" is a word, "A" is a grade. */
  readonly isHuruf: boolean;
}

/** The scales that grades are looked up on, and each spelling's places, by `kunciPredikat`. */
export interface DaftarPredikat {
  readonly skala: readonly Skala[];
  readonly tempat: ReadonlyMap<string, readonly EjaanPredikat[]>;
}

const PEMBUKA = /^(?:opini|predikat|kategori|nilai|peringkat|kualifikasi|kriteria)(?: ?: ?| )/i;
const TANDA_KUTIP = /^["'“”‘’«»](.*)["'“”‘’«»]$/;
const HURUF = /^[a-z]{1,2}(?![a-z])/i;

/** A grade without what may stand around it: quotes, "Predikat". */
export function intiPredikat(teks: string): string {
  let inti = rapikan(teks);
  inti = (TANDA_KUTIP.exec(inti)?.[1] ?? inti).trim();
  inti = inti.replace(PEMBUKA, "").trim();
  return (TANDA_KUTIP.exec(inti)?.[1] ?? inti).trim();
}

/** The letters that a grade begins with, if they stand alone. */
export const hurufPredikat = (inti: string): string | undefined => HURUF.exec(inti)?.[0];

/** "B (Baik)" and "B ( baik )" are one spelling. */
export const kunciPredikat = (inti: string): string =>
  samakanHuruf(inti)
    .replace(/ ?\( ?/, " (")
    .replace(/ ?\)$/, ")")
    .replace(/[.;]$/, "");

/** Two names of scales are one where only case and spaces differ. */
export const kunciSkala = (nama: string): string => samakanHuruf(rapikan(nama));

function susun(skala: readonly Skala[]): DaftarPredikat {
  const tempat = new Map<string, EjaanPredikat[]>();
  for (const { nama, kelas } of skala)
    for (const [ke, satu] of kelas.entries())
      for (const kata of [satu.nama, ...(satu.ejaan ?? [])]) {
        const inti = intiPredikat(kata);
        const huruf = hurufPredikat(inti);
        const isHuruf = huruf?.toUpperCase() === huruf && huruf !== undefined;
        const kunci = kunciPredikat(inti);
        tempat.set(kunci, [...(tempat.get(kunci) ?? []), { skala: nama, skor: satu.skor, ke, isHuruf }]);
      }
  return { skala, tempat };
}

/** The scales as they are shipped. */
export const PREDIKAT_BAWAAN = susun([...SKALA_PREDIKAT, ...SKALA_BINER]);

const susunDengan = ingatObjek((milik: readonly Skala[]): DaftarPredikat => {
  const pengganti = new Map(milik.map((satu) => [kunciSkala(satu.nama), satu]));
  const siap = new Set(SKALA_PREDIKAT.map(({ nama }) => kunciSkala(nama)));
  const baru = milik.filter(({ nama }) => !siap.has(kunciSkala(nama)));
  const tetap = SKALA_PREDIKAT.map((satu) => pengganti.get(kunciSkala(satu.nama)) ?? satu);
  return susun([...baru, ...tetap, ...SKALA_BINER]);
});

/**
 * The scales in force with those that staff set: one that bears the name of a shipped scale stands in its place, any other
 * comes before them all.
 */
export const daftarPredikat = (milik: readonly Skala[]): DaftarPredikat =>
  milik.length === 0 ? PREDIKAT_BAWAAN : susunDengan(milik);

const perNama = ingatObjek((daftar: DaftarPredikat) =>
  ingat((kunci) => susun(daftar.skala.filter((satu) => kunciSkala(satu.nama) === kunci))),
);

/** One scale alone, by its name; without any where there is none of that name. */
export const hanyaSkala = (daftar: DaftarPredikat, nama: string): DaftarPredikat => perNama(daftar)(kunciSkala(nama));
