import type { KelompokUkuran } from "../kelompok-ukuran";
import { kolomBertingkat } from "./bagian-ukuran";
import { namaBagian, tanpaKataLazim } from "./nama-bagian";
import { penentuSemasa } from "./penentu";
import type { Grid } from "../grid";
import { isBernama, SENDIRI } from "./pihak";
import { daunJudul, judulPenuh, sebutKolom, type Kolom } from "./kolom";

const sisa = (kolom: Kolom): string => tanpaKataLazim(daunJudul(kolom));

const semasa = (a: Kolom, b: Kolom): boolean => penentuSemasa(a.penentu, b.penentu);

/** Beside a target of nobody's, a region's name alone doesn't tell whether it is the office's own. */
const tanpaNama = (kolom: Kolom): Kolom =>
  isBernama(kolom.penentu.pihak) ? { ...kolom, penentu: { ...kolom.penentu, pihak: null } } : kolom;

/**
 * "Realisasi (BPS) | Realisasi (Dinas)", "Sementara | Final", "Perkotaan | Perdesaan" beside one target: which is meant isn't
 * told. A realisasi without such a word, or with its target's own ("Target K | Realisasi K | Realisasi Fisik"), is the one
 * that counts (baca.md §1).
 */
export function realisasiKembar(kolom: readonly Kolom[], kelompok: readonly KelompokUkuran[]): string[] {
  return kelompok.flatMap(({ target, realisasi }) => {
    if (!target || realisasi?.konsep !== "realisasi" || ["", sisa(target)].includes(sisa(realisasi))) return [];
    const kenal = target.penentu.pihak === null ? tanpaNama : (k: Kolom): Kolom => k;
    const lain = kolom.find(
      (k) =>
        k !== realisasi &&
        k.konsep === "realisasi" &&
        sisa(k) !== sisa(realisasi) &&
        semasa(kenal(k), kenal(realisasi)) &&
        !kelompok.some((satu) => satu.realisasi === k && satu.target !== null),
    );
    if (!lain) return [];
    const [satu, dua] = [sebutKolom(realisasi), sebutKolom(lain)];
    return [`kolom ${satu} dan ${dua} sama-sama dapat menjadi realisasi untuk ${sebutKolom(target)}`];
  });
}

const DOKUMEN =
  /\b(pk|p?rkt|perjanjian|penetapan|renstra|rencana|strategis|renja|rkpd|rpjm[dn]?|spm|sdgs?|iku|ikk|perubahan|awal|murni|induk|semula|menjadi|revisi|sebelum|sesudah|setelah|ke|satuan)\b/g;

const bagianTarget = (kolom: Kolom): string => tanpaKataLazim(namaBagian(kolom).replace(DOKUMEN, " "));

/**
 * "Target Kabupaten | Target Puskesmas", "Target › Minimal | Optimal": targets of one time for different parts, of which one
 * is measured at most; which is the office's isn't told (baca.md §1). Those of several documents go by their own rules.
 */
export function targetKembar(kolom: readonly Kolom[]): string[] {
  const target = kolomBertingkat(kolom).filter(
    ({ kolom: k }) =>
      k.konsep === "target" && k.penentu.sisi !== "anggaran" && [null, SENDIRI].includes(k.penentu.pihak),
  );
  const milikSendiri = (k: Kolom): Kolom => ({ ...k, penentu: { ...k.penentu, pihak: null } });
  for (const [i, satu] of target.entries()) {
    const lain = target
      .slice(i + 1)
      .find(
        (dua) =>
          dua.tingkat === satu.tingkat &&
          semasa(milikSendiri(dua.kolom), milikSendiri(satu.kolom)) &&
          bagianTarget(dua.kolom) !== bagianTarget(satu.kolom),
      );
    if (lain)
      return [`kolom ${sebutKolom(satu.kolom)} dan ${sebutKolom(lain.kolom)} sama-sama dapat menjadi targetnya`];
  }
  return [];
}

/**
 * "Realisasi | Realisasi" beside one target, in the same words and with other figures (an old column that was hidden, not
 * deleted): which counts isn't told (baca.md §1). Likewise "Target | Target".
 */
export function ukuranBerulang(
  { grid, baris, kolom }: { readonly grid: Grid; readonly baris: readonly number[]; readonly kolom: readonly Kolom[] },
  kelompok: readonly KelompokUkuran[],
): string[] {
  const berbeda = (a: Kolom, b: Kolom): boolean =>
    baris.some((row) => {
      const [satu, dua] = [grid.value(row, a.column), grid.value(row, b.column)];
      return satu !== "" && dua !== "" && satu !== dua;
    });
  const tingkat = new Map(kolomBertingkat(kolom).map((b) => [b.kolom, b.tingkat]));
  return kelompok.flatMap(({ target, realisasi }) => {
    if (!target || !realisasi) return [];
    return [target, realisasi].flatMap((dipakai) => {
      const lain = kolom.find(
        (k) =>
          k !== dipakai &&
          k.konsep === dipakai.konsep &&
          tingkat.get(k) === tingkat.get(dipakai) &&
          judulPenuh(k) === judulPenuh(dipakai) &&
          semasa(k, dipakai) &&
          !kelompok.some(
            (satu) => satu.target !== null && satu.realisasi !== null && [satu.target, satu.realisasi].includes(k),
          ) &&
          berbeda(k, dipakai),
      );
      return lain ? [`judul ${sebutKolom(dipakai)} tertulis dua kali dengan angka yang berlainan`] : [];
    });
  });
}
