/** What a header cell says a column holds. */
export type Konsep =
  | "no"
  | "kode"
  | "tujuan"
  | "sasaran"
  | "sasaran-program"
  | "sasaran-kegiatan"
  | "sasaran-indikator"
  | "indikator"
  | "indikator-tujuan"
  | "indikator-program"
  | "indikator-kegiatan"
  | "program"
  | "kegiatan"
  | "keluaran"
  | "uraian"
  | "satuan"
  | "jenis"
  | "pola"
  | "formula"
  | "baseline"
  | "target"
  | "target-akhir"
  | "realisasi"
  | "capaian"
  | "persen"
  | "kriteria"
  | "capaian-target"
  | "hasil"
  | "rincian"
  | "bobot"
  | "terhadap-akhir"
  | "terhadap-setahun"
  | "terhadap-lain"
  | "triwulan"
  | "penjelasan"
  | "penanggung-jawab"
  | "keterangan"
  | "pagu"
  | "sebelum"
  | "sesudah"
  | "selisih"
  | "efisiensi"
  | "tahun"
  | "belanja"
  | "jumlah"
  | "saran"
  | "tindak-lanjut"
  | "asing";

/** Columns that name what is measured, of whatever level. */
export const KONSEP_INDIKATOR = [
  "indikator",
  "sasaran-indikator",
  "indikator-tujuan",
  "indikator-program",
  "indikator-kegiatan",
] as const satisfies readonly Konsep[];

/** Columns that name the rows of a table: what is measured, and what it belongs to. */
export const KONSEP_NAMA = [
  ...KONSEP_INDIKATOR,
  "tujuan",
  "sasaran",
  "sasaran-program",
  "sasaran-kegiatan",
  "program",
  "kegiatan",
  "belanja",
] as const satisfies readonly Konsep[];
