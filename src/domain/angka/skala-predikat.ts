/** An ordered scale of grades: from the lowest (score 1) up; each level lists its spellings in lower case. */
export interface Skala {
  readonly nama: string;
  readonly tingkat: readonly (readonly string[])[];
  /** Words in an indikator's name that point to this scale. */
  readonly petunjuk: readonly string[];
}

/** Done or not: what is targeted either is so or is not (baca.md §3). */
const BINER = [
  ["tidak ada", "ada"],
  ["tidak", "ya"],
  ["tidak tepat waktu", "tepat waktu"],
  ["tidak tersedia", "tersedia"],
  ["tidak terlaksana", "terlaksana"],
  ["tidak selesai", "selesai"],
  ["tidak lengkap", "lengkap"],
  ["tidak terpenuhi", "terpenuhi"],
  ["tidak tercapai", "tercapai"],
  ["tidak sesuai", "sesuai"],
] as const;
/** The spellings of a "no". */
const tidakLain = (tidak: string): string[] => {
  const singkat = tidak.includes(" ") ? [tidak.replace("tidak", "tdk")] : [];
  return tidak === "tidak tepat waktu" ? [...singkat, "terlambat"] : singkat;
};

/** Whether a scale knows only yes and no: reached or not, never a share. */
export const isSkalaBiner = (skala: string): boolean => skala.startsWith("biner-");

const SAKIP = [
  ["d", "sangat kurang"],
  ["c", "kurang"],
  ["cc", "cukup", "memadai"],
  ["b", "baik"],
  ["bb", "sangat baik"],
  ["a", "memuaskan"],
  ["aa", "sangat memuaskan"],
] as const;

/**
 * The scales of kinerja.md §1–2, as data. The score of a grade is its place, 1 for the lowest: an ordinal has no other
 * number that everybody would agree on. Where one word stands on several scales, the earlier scale is named first.
 */
export const SKALA_PREDIKAT: readonly Skala[] = [
  {
    nama: "sakip",
    tingkat: SAKIP.map(([huruf, ...kata]) => [huruf, ...kata.map((satu) => `${huruf} (${satu})`)]),
    petunjuk: ["sakip", "akip", "akuntabilitas", "lke"],
  },
  {
    nama: "opini-bpk",
    tingkat: [
      ["tmp", "tidak memberikan pendapat", "menolak memberikan pendapat", "tidak menyatakan pendapat", "disclaimer"],
      ["tidak wajar", "adverse"],
      ["wdp", "wajar dengan pengecualian"],
      ["wtp", "wajar tanpa pengecualian", "wtp-dpp", "wtp dpp", "wajar tanpa pengecualian dengan paragraf penjelasan"],
    ],
    petunjuk: ["opini", "bpk"],
  },
  {
    nama: "keterbukaan-informasi",
    tingkat: [["tidak informatif"], ["kurang informatif"], ["cukup informatif"], ["menuju informatif"], ["informatif"]],
    petunjuk: ["keterbukaan", "informasi publik"],
  },
  {
    nama: "kualitas",
    tingkat: [
      ["sangat kurang", "sangat buruk", "sangat jelek", "sangat tidak baik"],
      ["kurang", "buruk", "kurang baik", "tidak baik", "jelek"],
      ["cukup", "cukup baik"],
      ["baik"],
      ["sangat baik", "amat baik", "baik sekali"],
      ["memuaskan"],
      ["sangat memuaskan", "istimewa"],
    ],
    petunjuk: ["kualitas", "mutu", "kepuasan", "spbe"],
  },
  {
    nama: "tinggi-rendah",
    tingkat: [["sangat rendah"], ["rendah"], ["sedang", "menengah"], ["tinggi"], ["sangat tinggi"]],
    petunjuk: ["tingkat", "kategori"],
  },
  {
    nama: "kota-layak-anak",
    tingkat: [["pratama"], ["madya"], ["nindya"], ["utama"], ["kla", "kota layak anak", "kabupaten layak anak"]],
    petunjuk: ["layak anak", "kla"],
  },
  {
    nama: "akreditasi-kesehatan",
    tingkat: [["dasar", "perdana"], ["madya"], ["utama"], ["paripurna"]],
    petunjuk: ["akreditasi", "rumah sakit", "rsud", "puskesmas"],
  },
  {
    nama: "strata-posyandu",
    tingkat: [["pratama"], ["madya"], ["purnama"], ["mandiri"]],
    petunjuk: ["posyandu"],
  },
  ...BINER.map(([tidak, ya]) => ({ nama: `biner-${ya}`, tingkat: [[tidak, ...tidakLain(tidak)], [ya]], petunjuk: [] })),
];
