import { HIMPUNAN_KRITERIA, himpunanDari } from "../../domain/kriteria/himpunan-kriteria";
import type { AturanKriteria, TingkatKriteria } from "../../domain/kriteria/kriteria";

/** A class as it is being filled in, the highest first. */
export interface IsianKelas {
  readonly batas: string;
  /** The floor itself belongs to the class (≥), or only what is above it (>). */
  readonly ikut: boolean;
  readonly nama: string;
  /** Blank: the name in capitals. */
  readonly singkat: string;
  /** Blank: the name. */
  readonly kode: string;
  readonly warna: string;
}

const KELAS_BARU: IsianKelas = { batas: "", ikut: true, nama: "", singkat: "", kode: "", warna: "#FFFFFF" };

const angkaId = (nilai: number): string => String(nilai).replace(".", ",");

export const kelasDari = ({ tingkat }: AturanKriteria): IsianKelas[] =>
  tingkat.map(({ batasBawah, batasIkut, nama, singkat, kode, warna }) => ({
    ...{ batas: angkaId(batasBawah), ikut: batasIkut !== false, nama, singkat, kode, warna },
  }));

/** A bound in percent; NaN for what is none. */
const bacaBatas = (teks: string): number =>
  /^\d{1,3}([.,]\d+)?$/.test(teks.trim()) ? Number(teks.trim().replace(",", ".")) : NaN;

/** The classes that a form stands for, also where they are no scale yet. The lowest takes all that is below the others. */
export function tingkatDari(kelas: readonly IsianKelas[]): TingkatKriteria[] {
  const batas = kelas.map((satu) => bacaBatas(satu.batas));
  const terakhir = kelas.length - 1;
  return kelas.map(({ ikut, nama, singkat, kode, warna }, i) => {
    const rapi = nama.trim();
    const ini = batas[i] ?? NaN;
    const isTerendah = i === terakhir && !(ini <= (batas[i - 1] ?? Infinity));
    return {
      batasBawah: isTerendah ? 0 : ini,
      nama: rapi,
      singkat: singkat.trim() || rapi.toUpperCase(),
      kode: kode.trim() || rapi,
      warna: warna.trim(),
      ...(ikut ? {} : { batasIkut: false }),
    };
  });
}

/** One class changed. Another name has no short name yet, unless it is the name of a class of `lama`. */
export function ubahKelas(
  kelas: readonly IsianKelas[],
  ke: number,
  bagian: Partial<IsianKelas>,
  { tingkat }: AturanKriteria,
): IsianKelas[] {
  const { nama } = bagian;
  const singkat = nama === undefined ? {} : { singkat: tingkat.find((t) => t.nama === nama.trim())?.singkat ?? "" };
  return kelas.map((satu, i) => (i === ke ? { ...satu, ...singkat, ...bagian } : satu));
}

/** A class without a name above the one there; at the end it is the new lowest. */
export function sisipKelas(kelas: readonly IsianKelas[], ke: number): IsianKelas[] {
  const baru = ke === kelas.length ? { ...KELAS_BARU, batas: "0" } : KELAS_BARU;
  return [...kelas.slice(0, ke), baru, ...kelas.slice(ke)];
}

export const hapusKelas = (kelas: readonly IsianKelas[], ke: number): IsianKelas[] => kelas.filter((_, i) => i !== ke);

/** The source line for changed classes: a ready scale's own would be untrue of them. */
export function sumberUntuk(tingkat: readonly TingkatKriteria[], sumber: string): string {
  const isMilikSiap = Object.values(HIMPUNAN_KRITERIA).some((siap) => "sumber" in siap && siap.sumber === sumber);
  return isMilikSiap && himpunanDari({ tingkat, pembulatan: "tidak" }) === null ? "" : sumber;
}
