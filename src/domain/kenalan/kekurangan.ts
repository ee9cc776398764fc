import { isWaktuPeran, type Kenalan } from "./kenalan";
import { BUKAN_LKJ, type PeranDikenalkan } from "./peran-kenalan";
import { isArtiPeran, isBerwaktu, type ArtiKenalan } from "./arti-kenalan";

/** One of these meanings, and how they are called where none is there. */
interface Keperluan {
  readonly arti: readonly ArtiKenalan[];
  readonly sebutan: string;
}

const perlu = (...arti: readonly ArtiKenalan[]): Keperluan => ({ arti, sebutan: arti.join(" atau ") });
const INDIKATOR = perlu("indikator");
const RENCANA = [INDIKATOR, perlu("target")];
const HASIL = [INDIKATOR, perlu("realisasi")];
/** What each row of an evaluation form is called, and figures of either side. */
const EVALUASI: readonly Keperluan[] = [
  perlu("program", "kegiatan", "indikator"),
  { arti: ["target", "target-akhir", "target-rp", "target-akhir-rp"], sebutan: "target" },
  { arti: ["realisasi", "realisasi-rp"], sebutan: "realisasi" },
];

/** What each role is read from: one of each group. */
const PERLU: Readonly<Record<PeranDikenalkan, readonly Keperluan[]>> = {
  renstra: RENCANA,
  iku: [INDIKATOR],
  pk: RENCANA,
  "pk-perubahan": RENCANA,
  "rencana-aksi": RENCANA,
  "monev-tw-1": HASIL,
  "monev-tw-2": HASIL,
  "monev-tw-3": HASIL,
  "monev-tw-4": HASIL,
  "monev-tahunan": HASIL,
  pengukuran: HASIL,
  "realisasi-anggaran": [perlu("program", "kegiatan", "sasaran", "indikator"), perlu("pagu"), perlu("realisasi")],
  "program-kegiatan": [perlu("program", "kegiatan"), perlu("sebelum"), perlu("sesudah")],
  "evaluasi-renja": EVALUASI,
  "evaluasi-renstra": EVALUASI,
};

/** Why nothing could be read by this kenalan, in words that end a sentence; null where it can be used. */
export function kekuranganKenalan({ peran, kolom }: Kenalan): string | null {
  if (peran === BUKAN_LKJ) return null;
  const arti = kolom.flatMap((k) => (k.arti === null ? [] : [k.arti]));
  const asing = arti.find((satu) => !isArtiPeran(peran, satu));
  if (asing !== undefined) return `pada peran “${peran}” tidak ada kolom yang berisi “${asing}”`;
  const bertahun = kolom.find((k) => k.arti !== null && k.waktu !== "judul" && !isWaktuPeran(peran, k.arti, k.waktu));
  if (bertahun)
    return `pada peran “${peran}” arti “${bertahun.arti ?? ""}” tidak dapat diberi waktu “${bertahun.waktu}”`;
  const tunggal = arti.find((satu, i) => !isBerwaktu(satu, peran) && arti.indexOf(satu) !== i);
  if (tunggal !== undefined) return `arti “${tunggal}” diberikan kepada dua kolom`;
  const tetap = kolom.flatMap(({ arti: satu, waktu }) =>
    satu !== null && waktu !== "judul" ? [`${satu} ${waktu}`] : [],
  );
  if (new Set(tetap).size < tetap.length) return "dua kolom diberi arti, triwulan, dan tahun yang sama";
  const kurang = PERLU[peran].find((pilihan) => !pilihan.arti.some((satu) => arti.includes(satu)));
  if (kurang === INDIKATOR) return "belum ada kolom yang berisi indikator";
  return kurang === undefined ? null : `untuk peran “${peran}” belum ada kolom yang berisi ${kurang.sebutan}`;
}
