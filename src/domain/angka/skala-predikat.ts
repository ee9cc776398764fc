/** One grade of a scale. */
export interface KelasPredikat {
  /** As it is written first of all. */
  readonly nama: string;
  readonly skor: number;
  /** Other spellings of the same grade. */
  readonly ejaan?: readonly string[];
}

/** An ordered scale of grades, the highest first. */
export interface Skala {
  readonly nama: string;
  readonly kelas: readonly KelasPredikat[];
  /** Words in an indikator's name that point to this scale. */
  readonly petunjuk?: readonly string[];
}

const AWAL_BINER = "biner-";

/** Whether a scale knows only yes and no: reached or not, never a share. */
export const isSkalaBiner = (skala: string): boolean => skala.startsWith(AWAL_BINER);

/** A scale whose score is its place, 1 for the lowest: an ordinal has no other number that everybody would agree on. */
function bertingkat(nama: string, petunjuk: readonly string[], kelas: readonly (readonly string[])[]): Skala {
  const isi = kelas.map(([utama = "", ...ejaan], ke): KelasPredikat => {
    const dasar = { nama: utama, skor: kelas.length - ke };
    return ejaan.length === 0 ? dasar : { ...dasar, ejaan };
  });
  return { nama, kelas: isi, petunjuk };
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

export const SKALA_BINER: readonly Skala[] = BINER.map(([tidak, ya]) =>
  bertingkat(`${AWAL_BINER}${ya}`, [], [[ya], [tidak, ...tidakLain(tidak)]]),
);

const SAKIP = [
  ["AA", "Sangat Memuaskan"],
  ["A", "Memuaskan"],
  ["BB", "Sangat Baik"],
  ["B", "Baik"],
  ["CC", "Cukup", "Memadai"],
  ["C", "Kurang"],
  ["D", "Sangat Kurang"],
] as const;

/**
 * The scales of kinerja.md §1–2 that staff may change, as data. Where one word stands on several scales, the earlier scale
 * is named first.
 */
export const SKALA_PREDIKAT: readonly Skala[] = [
  bertingkat(
    "SAKIP",
    ["sakip", "akip", "akuntabilitas", "lke"],
    SAKIP.map(([huruf, ...kata]) => [huruf, ...kata.map((satu) => `${huruf} (${satu})`)]),
  ),
  bertingkat(
    "Opini BPK",
    ["opini", "bpk"],
    [
      ["WTP", "Wajar Tanpa Pengecualian", "WTP-DPP", "WTP DPP", "Wajar Tanpa Pengecualian dengan Paragraf Penjelasan"],
      ["WDP", "Wajar dengan Pengecualian"],
      ["Tidak Wajar", "Adverse"],
      ["TMP", "Tidak Memberikan Pendapat", "Menolak Memberikan Pendapat", "Tidak Menyatakan Pendapat", "Disclaimer"],
    ],
  ),
  bertingkat(
    "Keterbukaan informasi",
    ["keterbukaan", "informasi publik"],
    [["Informatif"], ["Menuju Informatif"], ["Cukup Informatif"], ["Kurang Informatif"], ["Tidak Informatif"]],
  ),
  bertingkat(
    "Kualitas",
    ["kualitas", "mutu", "kepuasan", "spbe"],
    [
      ["Sangat Memuaskan", "Istimewa"],
      ["Memuaskan"],
      ["Sangat Baik", "Amat Baik", "Baik Sekali"],
      ["Baik"],
      ["Cukup", "Cukup Baik"],
      ["Kurang", "Buruk", "Kurang Baik", "Tidak Baik", "Jelek"],
      ["Sangat Kurang", "Sangat Buruk", "Sangat Jelek", "Sangat Tidak Baik"],
    ],
  ),
  bertingkat(
    "Tinggi-rendah",
    ["tingkat", "kategori"],
    [["Sangat Tinggi"], ["Tinggi"], ["Sedang", "Menengah"], ["Rendah"], ["Sangat Rendah"]],
  ),
  bertingkat(
    "Kota Layak Anak",
    ["layak anak", "kla"],
    [["KLA", "Kota Layak Anak", "Kabupaten Layak Anak"], ["Utama"], ["Nindya"], ["Madya"], ["Pratama"]],
  ),
  bertingkat(
    "Akreditasi kesehatan",
    ["akreditasi", "rumah sakit", "rsud", "puskesmas"],
    [["Paripurna"], ["Utama"], ["Madya"], ["Dasar", "Perdana"]],
  ),
  bertingkat("Strata posyandu", ["posyandu"], [["Mandiri"], ["Purnama"], ["Madya"], ["Pratama"]]),
];
