import { kunciSkala } from "../../domain/angka/daftar-predikat";
import { SKALA_PREDIKAT, type KelasPredikat, type Skala } from "../../domain/angka/skala-predikat";

/** A grade as it is being filled in. */
export interface IsianPredikat {
  readonly nama: string;
  readonly skor: string;
  /** Other spellings, parted by ";". */
  readonly ejaan: string;
  /** What a newer version keeps of it. */
  readonly lain?: Lain;
}

type Lain = Readonly<Record<string, unknown>>;

/** A scale of grades as it is being filled in, the highest grade first. */
export interface IsianSkala {
  readonly nama: string;
  readonly kelas: readonly IsianPredikat[];
  /** Words of an indikator's name that point to it, parted by ";". */
  readonly petunjuk: string;
  readonly lain?: Lain;
}

/** What is none of the form's stays with what the form holds. */
const denganLain = (lain: Lain): { readonly lain?: Lain } => (Object.keys(lain).length === 0 ? {} : { lain });

const gabung = (kata: readonly string[] = []): string => kata.join("; ");
const pisah = (teks: string): string[] =>
  teks
    .split(";")
    .map((satu) => satu.trim())
    .filter((satu) => satu !== "");

const bacaSkor = (teks: string): number =>
  /^\d{1,4}([.,]\d+)?$/.test(teks.trim()) ? Number(teks.trim().replace(",", ".")) : NaN;

export const isianSkala = ({ nama, kelas, petunjuk, ...lain }: Skala): IsianSkala => ({
  nama,
  petunjuk: gabung(petunjuk),
  kelas: kelas.map(({ nama: kata, skor, ejaan, ...sisa }) => ({
    nama: kata,
    skor: String(skor).replace(".", ","),
    ejaan: gabung(ejaan),
    ...denganLain(sisa),
  })),
  ...denganLain(lain),
});

function kelasDari({ nama, skor, ejaan, lain }: IsianPredikat): KelasPredikat {
  const dasar = { nama: nama.trim(), skor: bacaSkor(skor), ...lain };
  const kata = pisah(ejaan);
  return kata.length === 0 ? dasar : { ...dasar, ejaan: kata };
}

function skalaDari({ nama, kelas, petunjuk, lain }: IsianSkala): Skala {
  const dasar = { nama: nama.trim(), kelas: kelas.map(kelasDari), ...lain };
  const kata = pisah(petunjuk);
  return kata.length === 0 ? dasar : { ...dasar, petunjuk: kata };
}

/** The scales that a form stands for; one that was not touched stays as it was kept, a shipped one is none of staff's. */
export function skalaDariIsian(isian: readonly IsianSkala[], lama: readonly Skala[]): readonly Skala[] {
  const dikenal = new Map([...SKALA_PREDIKAT, ...lama].map((satu) => [JSON.stringify(isianSkala(satu)), satu]));
  const semua = isian.map((satu) => dikenal.get(JSON.stringify(satu)) ?? skalaDari(satu));
  const hasil = semua.filter((satu) => !SKALA_PREDIKAT.includes(satu));
  return JSON.stringify(hasil) === JSON.stringify(lama) ? lama : hasil;
}

/** The shipped scale of that name. */
export const skalaSiap = (nama: string): Skala | undefined =>
  SKALA_PREDIKAT.find((satu) => kunciSkala(satu.nama) === kunciSkala(nama));

/** The form with one scale changed; a shipped one becomes staff's own with its first change. */
export function denganSkala(semua: readonly IsianSkala[], ke: number, satu: IsianSkala): IsianSkala[] {
  return ke < 0 ? [...semua, satu] : semua.map((lain, i) => (i === ke ? satu : lain));
}

const PREDIKAT_BARU: IsianPredikat = { nama: "", skor: "", ejaan: "" };

/** A scale without words yet. */
export const skalaBaru = (nama: string): IsianSkala => ({
  nama,
  petunjuk: "",
  kelas: ["2", "1"].map((skor) => ({ ...PREDIKAT_BARU, skor })),
});

export const ubahPredikat = (skala: IsianSkala, ke: number, bagian: Partial<IsianPredikat>): IsianSkala => ({
  ...skala,
  kelas: skala.kelas.map((satu, i) => (i === ke ? { ...satu, ...bagian } : satu)),
});

/** A grade without a name above the one there, or the new lowest. */
export const sisipPredikat = (skala: IsianSkala, ke: number): IsianSkala => ({
  ...skala,
  kelas: [...skala.kelas.slice(0, ke), PREDIKAT_BARU, ...skala.kelas.slice(ke)],
});

export const buangPredikat = (skala: IsianSkala, ke: number): IsianSkala => ({
  ...skala,
  kelas: skala.kelas.filter((_, i) => i !== ke),
});

/** A grade one place up; the scores stay where they are, so that they still fall. */
export function naikkanPredikat(skala: IsianSkala, ke: number): IsianSkala {
  const [ini, atas] = [skala.kelas[ke], skala.kelas[ke - 1]];
  if (!ini || !atas) return skala;
  const letak = new Map([
    [ke - 1, { ...ini, skor: atas.skor }],
    [ke, { ...atas, skor: ini.skor }],
  ]);
  return { ...skala, kelas: skala.kelas.map((satu, i) => letak.get(i) ?? satu) };
}
