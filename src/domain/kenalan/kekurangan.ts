import { BUKAN_LKJ, isBerwaktu, type ArtiKenalan, type Kenalan } from "./kenalan";

/** What each role is read from: one of each group. */
const PERLU: Readonly<Record<Exclude<Kenalan["peran"], typeof BUKAN_LKJ>, readonly (readonly ArtiKenalan[])[]>> = {
  renstra: [["target"]],
  iku: [],
  pk: [["target"]],
  "pk-perubahan": [["target"]],
  "rencana-aksi": [["target"]],
  "monev-tw-1": [["realisasi"]],
  "monev-tw-2": [["realisasi"]],
  "monev-tw-3": [["realisasi"]],
  "monev-tw-4": [["realisasi"]],
  "monev-tahunan": [["realisasi"]],
  pengukuran: [["realisasi"]],
};

/** Why nothing could be read by this kenalan, in words that end a sentence; null where it can be used. */
export function kekuranganKenalan({ peran, kolom }: Kenalan): string | null {
  if (peran === BUKAN_LKJ) return null;
  const arti = kolom.flatMap((k) => (k.arti === null ? [] : [k.arti]));
  const tunggal = arti.find((satu, i) => !isBerwaktu(satu) && arti.indexOf(satu) !== i);
  if (tunggal !== undefined) return `arti “${tunggal}” diberikan kepada dua kolom`;
  const tetap = kolom.flatMap(({ arti: satu, waktu }) =>
    satu !== null && waktu !== "judul" ? [`${satu} ${waktu}`] : [],
  );
  if (new Set(tetap).size < tetap.length) return "dua kolom diberi arti, triwulan, dan tahun yang sama";
  if (!arti.includes("indikator")) return "belum ada kolom yang berisi indikator";
  const kurang = PERLU[peran].find((pilihan) => !pilihan.some((satu) => arti.includes(satu)));
  return kurang === undefined ? null : `untuk peran “${peran}” belum ada kolom yang berisi ${kurang.join(" atau ")}`;
}
