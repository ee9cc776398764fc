import { PERAN_RENCANA_KE_HASIL } from "../dokumen/peran";

/** Evaluation forms: computed in place by what their columns hold, K and Rp each by itself. */
export const PERAN_EVALUASI = ["evaluasi-renja", "evaluasi-renstra"] as const;
export type PeranEvaluasi = (typeof PERAN_EVALUASI)[number];

/** What staff may say that a sheet is (baca.md §4). */
export const PERAN_KENALAN = [
  ...PERAN_RENCANA_KE_HASIL,
  "realisasi-anggaran",
  "program-kegiatan",
  ...PERAN_EVALUASI,
] as const;
export type PeranDikenalkan = (typeof PERAN_KENALAN)[number];

/** A sheet that is none of the LKj's: it is left out for good. */
export const BUKAN_LKJ = "bukan-lkj";
export type JawabanPeran = PeranDikenalkan | typeof BUKAN_LKJ;

/** Every answer to what a sheet is. */
export const JAWABAN_PERAN: readonly JawabanPeran[] = [...PERAN_KENALAN, BUKAN_LKJ];

/** True for a form whose columns are those of an evaluation. */
export const isPeranEvaluasi = (peran: JawabanPeran | null): peran is PeranEvaluasi =>
  PERAN_EVALUASI.some((satu) => satu === peran);
