import { ratakan } from "../rata-teks";
import { daunJudul, indukJudul, type Kolom } from "./kolom";

const KELAS =
  /^(st|t|s|r|sr|sb|b|c|k|sk|tt)$|^(sangat |sgt |amat )?(baik|tinggi|sedang|cukup|rendah|kurang|buruk|memuaskan)( sekali)?$/;

/** "ST", "Sangat Tinggi", "(T)": the name of a class, short or whole; lower case. */
export const isNamaKelas = (teks: string): boolean => KELAS.test(teks.replace(/[().]/g, "").trim());

/** Headings whose columns may be classes. */
export const KEPALA_KELAS = /^(kriteria|kategori|predikat)\b/;

const isKelas = (kolom: Kolom): boolean => isNamaKelas(daunJudul(kolom));

/** "Status (Tercapai/Tidak Tercapai)", "Predikat (Baik/Cukup/Kurang)": the header itself lists what may stand in the column. */
const SEBUT_SENDIRI = /\(\p{L}[\p{L} ]*(?: ?[/,] ?\p{L}[\p{L} ]*)+\)|\b(tidak|belum|tdk) tercapai\b/u;

/** Whether a header lists the classes that its column holds. */
export const isBersebutan = ({ teks }: Pick<Kolom, "teks">): boolean =>
  teks.some((satu) => SEBUT_SENDIRI.test(ratakan(satu)));

/**
 * "Kriteria › ST | T | S | R | SR": a column for each class, to be ticked. The name of a class has no place in any of them,
 * so none is the kriteria (baca.md §1).
 */
export function artikanKelas(kolom: readonly Kolom[]): Kolom[] {
  const isSatuKelas = (k: Kolom): boolean =>
    indukJudul(k) !== "" &&
    isKelas(k) &&
    kolom.some((lain) => lain !== k && indukJudul(lain) === indukJudul(k) && isKelas(lain));
  return kolom.map((k) =>
    k.konsep === "kriteria" && (isBersebutan(k) || isSatuKelas(k)) ? { ...k, konsep: null } : k,
  );
}
