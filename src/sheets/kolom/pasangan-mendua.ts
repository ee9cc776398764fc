import type { KelompokUkuran } from "../kelompok-ukuran";
import { daunJudul, sebutKolom, type Kolom } from "./kolom";
import { penentuSemasa } from "./penentu";
import { isSampai } from "./tercapai";

/** Which other column could stand in a pair's place, and what is asked of it by its name; null where none could. */
type Mendua = (
  pasangan: KelompokUkuran,
) => { readonly isLain: (kolom: Kolom) => boolean; readonly tanya: (lain: string) => string } | null;

const cari =
  (mendua: Mendua) =>
  (kolom: readonly Kolom[], kelompok: readonly KelompokUkuran[]): string[] =>
    kelompok.flatMap((satu) => {
      const soal = mendua(satu);
      const lain = soal && kolom.find(soal.isLain);
      return soal && lain ? [soal.tanya(sebutKolom(lain))] : [];
    });

/**
 * "Target TW IV | Realisasi TW IV | Realisasi s.d. TW IV": the total so far isn't measured by the quarter's own target, beside
 * which the quarter's own realisasi stands.
 */
export const sampaiTerhadapBagian = cari(({ target, realisasi }) => {
  if (!target || !realisasi || target.penentu.tw === null || isSampai(target) || !isSampai(realisasi)) return null;
  return {
    isLain: (k) =>
      k.konsep === "rincian" && k.penentu.tw === target.penentu.tw && /^(realisasi|capaian)\b/.test(daunJudul(k)),
    tanya: (lain) => `kolom ${lain} dan ${sebutKolom(realisasi)} sama-sama dapat dibagi ${sebutKolom(target)}`,
  };
});

const PERKIRAAN = "prognosis|prognosa|proyeksi|perkiraan|estimasi";
const PROGNOSIS = new RegExp(`^(${PERKIRAAN})\\b`);
const MENYEBUT = new RegExp(`\\b(${PERKIRAAN}|realisasi|serapan|penyerapan|s ?[./]? ?d|sampai|tw|triwulan)\\b`);

/** "Target 2024 | Realisasi s.d. TW III | Prognosis | Capaian": which of both the result measures isn't told. */
export const sampaiAtauPrognosis = cari(({ realisasi, persen }) => {
  if (!realisasi || !persen || !isSampai(realisasi) || persen.teks.some((teks) => MENYEBUT.test(teks.toLowerCase())))
    return null;
  return {
    isLain: (k) => k.column > realisasi.column && k.column < persen.column && PROGNOSIS.test(daunJudul(k)),
    tanya: (lain) =>
      `kolom ${sebutKolom(persen)} dapat mengukur ${sebutKolom(realisasi)} maupun ${lain}: sebutlah di judulnya yang mana`,
  };
});

const PAGU_EFEKTIF = /\b(efektif|neto|netto|bersih|tersedia|(di ?luar|tanpa|setelah|sesudah) blokir)\b/;

const isPagu = ({ konsep }: Kolom): boolean => konsep === "pagu" || konsep === "sesudah";

/** "Pagu | Blokir | Pagu Efektif | Realisasi | %": which pagu the serapan measures isn't told. */
export const paguAtauEfektif = cari(({ target, realisasi, persen }) => {
  if (!target || !isPagu(target) || !realisasi || (persen && PAGU_EFEKTIF.test(daunJudul(persen)))) return null;
  const isEfektif = PAGU_EFEKTIF.test(daunJudul(target));
  return {
    isLain: (k) =>
      isPagu(k) && penentuSemasa(k.penentu, target.penentu) && PAGU_EFEKTIF.test(daunJudul(k)) !== isEfektif,
    tanya: (lain) => `kolom ${sebutKolom(target)} dan ${lain} sama-sama dapat membagi ${sebutKolom(realisasi)}`,
  };
});
