import { BUKAN_LKJ, isArtiPeran, isBerwaktu, type ArtiKenalan, type Kenalan } from "./kenalan";

const INDIKATOR: readonly ArtiKenalan[] = ["indikator"];

/** What each role is read from: one of each group. */
const PERLU: Readonly<Record<Exclude<Kenalan["peran"], typeof BUKAN_LKJ>, readonly (readonly ArtiKenalan[])[]>> = {
  renstra: [INDIKATOR, ["target"]],
  iku: [INDIKATOR],
  pk: [INDIKATOR, ["target"]],
  "pk-perubahan": [INDIKATOR, ["target"]],
  "rencana-aksi": [INDIKATOR, ["target"]],
  "monev-tw-1": [INDIKATOR, ["realisasi"]],
  "monev-tw-2": [INDIKATOR, ["realisasi"]],
  "monev-tw-3": [INDIKATOR, ["realisasi"]],
  "monev-tw-4": [INDIKATOR, ["realisasi"]],
  "monev-tahunan": [INDIKATOR, ["realisasi"]],
  pengukuran: [INDIKATOR, ["realisasi"]],
  "realisasi-anggaran": [["program", "kegiatan", "sasaran", "indikator"], ["pagu"], ["realisasi"]],
  "program-kegiatan": [["program", "kegiatan"], ["sebelum"], ["sesudah"]],
};

/** Why nothing could be read by this kenalan, in words that end a sentence; null where it can be used. */
export function kekuranganKenalan({ peran, kolom }: Kenalan): string | null {
  if (peran === BUKAN_LKJ) return null;
  const arti = kolom.flatMap((k) => (k.arti === null ? [] : [k.arti]));
  const asing = arti.find((satu) => !isArtiPeran(peran, satu));
  if (asing !== undefined) return `pada peran “${peran}” tidak ada kolom yang berisi “${asing}”`;
  const tunggal = arti.find((satu, i) => !isBerwaktu(satu) && arti.indexOf(satu) !== i);
  if (tunggal !== undefined) return `arti “${tunggal}” diberikan kepada dua kolom`;
  const tetap = kolom.flatMap(({ arti: satu, waktu }) =>
    satu !== null && waktu !== "judul" ? [`${satu} ${waktu}`] : [],
  );
  if (new Set(tetap).size < tetap.length) return "dua kolom diberi arti, triwulan, dan tahun yang sama";
  const kurang = PERLU[peran].find((pilihan) => !pilihan.some((satu) => arti.includes(satu)));
  if (kurang === INDIKATOR) return "belum ada kolom yang berisi indikator";
  return kurang === undefined ? null : `untuk peran “${peran}” belum ada kolom yang berisi ${kurang.join(" atau ")}`;
}
