import type { ArtiEvaluasi, SisiEvaluasi } from "../dokumen/evaluasi";
import { isPeranEvaluasi, type JawabanPeran } from "./peran-kenalan";

/** What a column of a list or a budget may hold; `capaian` is the result of target (or pagu) and realisasi, in percent. */
export const ARTI_LAZIM = [
  "no",
  "kode",
  "sasaran",
  "indikator",
  "program",
  "kegiatan",
  "satuan",
  "jenis",
  "pola",
  "formula",
  "kondisi-awal",
  "target",
  "target-akhir",
  "pagu",
  "realisasi",
  "capaian",
  "kriteria",
  "efisiensi",
  "sebelum",
  "sesudah",
  "selisih",
  "penjelasan",
  "penanggung-jawab",
] as const;

/** What only a column of an evaluation form holds; `-rp` is the rupiah beside the kinerja of the same name. */
const ARTI_HANYA_EVALUASI = [
  "lalu",
  "sampai-tahun-ini",
  "capaian-renstra",
  "capaian-akhir",
  "target-akhir-rp",
  "lalu-rp",
  "target-rp",
  "realisasi-rp",
  "sampai-tahun-ini-rp",
  "capaian-rp",
  "capaian-renstra-rp",
  "capaian-akhir-rp",
] as const;

/** What staff may say that a column holds. */
export const ARTI_KENALAN = [...ARTI_LAZIM, ...ARTI_HANYA_EVALUASI] as const;
export type ArtiKenalan = (typeof ARTI_KENALAN)[number];

/** Columns of any table of amounts. */
const ARTI_UANG = ["no", "kode", "sasaran", "program", "kegiatan", "penjelasan", "penanggung-jawab"] as const;
const ARTI_ANGGARAN: ReadonlySet<ArtiKenalan> = new Set([
  ...ARTI_UANG,
  "indikator",
  "pagu",
  "realisasi",
  "capaian",
  "efisiensi",
]);
const ARTI_PROGRAM: ReadonlySet<ArtiKenalan> = new Set([...ARTI_UANG, "sebelum", "sesudah", "selisih"]);
const HANYA_UANG: ReadonlySet<ArtiKenalan> = new Set([
  "kode",
  "program",
  "kegiatan",
  "pagu",
  "efisiensi",
  "sebelum",
  "sesudah",
  "selisih",
] as const);

/** A figure of an evaluation form: its side, and what it is before the quarter or year is known. */
interface UkuranEvaluasi {
  readonly sisi: SisiEvaluasi;
  readonly jenis: ArtiEvaluasi["jenis"];
}

const kinerja = (jenis: ArtiEvaluasi["jenis"]): UkuranEvaluasi => ({ sisi: "kinerja", jenis });
const anggaran = (jenis: ArtiEvaluasi["jenis"]): UkuranEvaluasi => ({ sisi: "anggaran", jenis });

/** The columns of E.81 and E.80 by staff's answers; a `realisasi` or `target` of a quarter or year is told by its time. */
export const UKURAN_EVALUASI: Readonly<Partial<Record<ArtiKenalan, UkuranEvaluasi>>> = {
  "target-akhir": kinerja("target-akhir"),
  lalu: kinerja("lalu"),
  target: kinerja("target"),
  realisasi: kinerja("tahun-ini"),
  "sampai-tahun-ini": kinerja("sampai-tahun-ini"),
  capaian: kinerja("tingkat"),
  "capaian-renstra": kinerja("tingkat"),
  "capaian-akhir": kinerja("capaian-akhir"),
  "target-akhir-rp": anggaran("target-akhir"),
  "lalu-rp": anggaran("lalu"),
  "target-rp": anggaran("target"),
  "realisasi-rp": anggaran("tahun-ini"),
  "sampai-tahun-ini-rp": anggaran("sampai-tahun-ini"),
  "capaian-rp": anggaran("tingkat"),
  "capaian-renstra-rp": anggaran("tingkat"),
  "capaian-akhir-rp": anggaran("capaian-akhir"),
};

/** T-C.27 lists programs and kegiatan below the sasaran: their rows are told by these, and none of the office's indikator. */
const TINGKAT_RENSTRA: ReadonlySet<ArtiKenalan> = new Set(["kode", "program", "kegiatan"] as const);
const NAMA_EVALUASI: ReadonlySet<ArtiKenalan> = new Set([...ARTI_UANG, "indikator", "satuan"] as const);
const HANYA_EVALUASI: ReadonlySet<ArtiKenalan> = new Set(ARTI_HANYA_EVALUASI);

/** True where a column of a sheet of this role may hold that: pagu in a budget, no target. */
export function isArtiPeran(peran: JawabanPeran, arti: ArtiKenalan): boolean {
  if (isPeranEvaluasi(peran)) return NAMA_EVALUASI.has(arti) || UKURAN_EVALUASI[arti] !== undefined;
  if (peran === "renstra" && TINGKAT_RENSTRA.has(arti)) return true;
  if (peran === "realisasi-anggaran") return ARTI_ANGGARAN.has(arti);
  return peran === "program-kegiatan" ? ARTI_PROGRAM.has(arti) : !HANYA_UANG.has(arti) && !HANYA_EVALUASI.has(arti);
}

/** Figures, of which a table has one for each quarter or year. */
const BERWAKTU: ReadonlySet<ArtiKenalan> = new Set([
  "target",
  "realisasi",
  "capaian",
  "kriteria",
  "target-rp",
  "realisasi-rp",
  "capaian-rp",
] as const);
const BERTRIWULAN: ReadonlySet<ArtiKenalan> = new Set(["realisasi", "realisasi-rp"] as const);

/** True where a table may have one for each quarter or year; `peran`: of an evaluation of one year only what is realised. */
export const isBerwaktu = (arti: ArtiKenalan, peran: JawabanPeran | null = null): boolean =>
  peran === "evaluasi-renja" ? BERTRIWULAN.has(arti) : BERWAKTU.has(arti);
