/** What a table is for in the LKj. A worksheet may hold several tables. */
export type Peran =
  | "renstra"
  | "iku"
  | "pk"
  | "pk-perubahan"
  | "pk-anggaran"
  | "rencana-aksi"
  | "monev-tw-1"
  | "monev-tw-2"
  | "monev-tw-3"
  | "monev-tw-4"
  | "monev-tahunan"
  | "pengukuran"
  | "kinerja-rinci"
  | "capaian-lalu"
  | "riwayat"
  | "program-kegiatan"
  | "realisasi-anggaran"
  | "anggaran-dua-tahun"
  | "nasional"
  | "tindak-lanjut"
  | "evaluasi-renja"
  | "evaluasi-renstra"
  | "pegawai"
  | "sarana-prasarana"
  | "strategi";

/** From the five-year plan to this year's results, in the order in which an evaluator reads them. */
export const PERAN_RENCANA_KE_HASIL = [
  "renstra",
  "iku",
  "pk",
  "pk-perubahan",
  "rencana-aksi",
  "monev-tw-1",
  "monev-tw-2",
  "monev-tw-3",
  "monev-tw-4",
  "monev-tahunan",
  "pengukuran",
] as const satisfies readonly Peran[];
