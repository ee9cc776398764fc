import type { Kenalan } from "../../src/domain/kenalan/kenalan";

export type Isi = string | number | null;

export interface LembarAsing {
  readonly peran: Kenalan["peran"];
  readonly judul: readonly string[];
  readonly baris: readonly (readonly Isi[])[];
  /** What each column is said to hold, in the order of the sheet. */
  readonly arti: Readonly<Record<string, string>>;
  /** What is to stand there afterwards, by the header of its column; worked out by hand. */
  readonly hasil: Readonly<Record<string, readonly Isi[]>>;
}

/** Sheets of which no header is a word of ours: budget, quarters, plan, evaluation. */
export const LEMBAR_ASING: Readonly<Record<string, LembarAsing>> = {
  "pengukuran biasa": {
    peran: "pengukuran",
    judul: ["Urut", "Apa yang dinilai", "Mau", "Jadi", "Berapa", "Catatan"],
    baris: [
      [1, "Nilai evaluasi internal", 80, 72, null, "belum"],
      [2, "Indeks layanan publik", 50, 55, null, null],
    ],
    arti: { B: "indikator", C: "target", D: "realisasi", E: "capaian" },
    hasil: { Berapa: [90, 110] },
  },
  "pengukuran dengan sebutan nilai": {
    peran: "pengukuran",
    judul: ["Urut", "Cita-cita", "Hal", "Mau", "Jadi", "Angka akhir", "Sebutan"],
    baris: [
      [1, "Layanan mudah", "Unit layanan terpadu", 40, 40, null, null],
      [2, "Warga berdaya", "Kelompok binaan", 200, 160, null, null],
    ],
    arti: { B: "sasaran", C: "indikator", D: "target", E: "realisasi", F: "capaian", G: "kriteria" },
    hasil: { "Angka akhir": [100, 80], Sebutan: ["Sangat Baik", "Tinggi"] },
  },
  "pengukuran dengan arah": {
    peran: "pengukuran",
    judul: ["Urut", "Hal", "Arah", "Mau", "Jadi", "Skor"],
    baris: [
      [1, "Pengaduan yang masuk", "Minimize", 40, 30, null],
      [2, "Kunjungan lapangan", "Maximize", 40, 30, null],
    ],
    arti: { B: "indikator", C: "jenis", D: "target", E: "realisasi", F: "capaian" },
    hasil: { Skor: [125, 75] },
  },
  "anggaran per pos": {
    peran: "pengukuran",
    judul: ["Pos", "Jatah", "Terpakai", "Serap"],
    baris: [
      ["Belanja pegawai kantor", 1_000_000_000, 750_000_000, null],
      ["Belanja perjalanan", 200_000_000, 50_000_000, null],
    ],
    arti: { A: "indikator", B: "target", C: "realisasi", D: "capaian" },
    hasil: { Serap: [75, 25] },
  },
  "evaluasi dengan takaran": {
    peran: "pengukuran",
    judul: ["Perihal", "Takaran", "Semestinya", "Faktual", "Kadar"],
    baris: [
      ["Dokumen tersusun", "dokumen", 8, 6, null],
      ["Rapat terlaksana", "kali", 16, 20, null],
    ],
    arti: { A: "indikator", B: "satuan", C: "target", D: "realisasi", E: "capaian" },
    hasil: { Kadar: [75, 125] },
  },
  "anggaran tanpa kata anggaran": {
    peran: "realisasi-anggaran",
    judul: ["Pos", "Jatah", "Terpakai", "Serap", "Tersisa"],
    baris: [
      ["Penyuluhan perikanan", 1_000_000_000, 750_000_000, null, null],
      ["Pengawasan perairan", 200_000_000, 50_000_000, null, null],
    ],
    arti: { A: "program", B: "pagu", C: "realisasi", D: "capaian", E: "efisiensi" },
    hasil: { Serap: [75, 25], Tersisa: [250_000_000, 150_000_000] },
  },
  "program yang anggarannya diubah": {
    peran: "program-kegiatan",
    judul: ["Urut", "Perihal", "Mula", "Kemudian", "Beda"],
    baris: [
      [1, "Program penyuluhan perikanan", 400_000_000, 450_000_000, null],
      [2, "Program pengawasan perairan", 300_000_000, 180_000_000, null],
    ],
    arti: { B: "program", C: "sebelum", D: "sesudah", E: "selisih" },
    hasil: { Beda: [50_000_000, -120_000_000] },
  },
  "rencana lima tahun": {
    peran: "renstra",
    judul: ["Urut", "Hal", "Janji 2024", "Janji 2025", "Janji 2026"],
    baris: [
      [1, "Dokumen tersusun", 8, 10, 12],
      [2, "Rapat terlaksana", 16, 18, 20],
    ],
    arti: { B: "indikator", C: "target", D: "target", E: "target" },
    hasil: { "Janji 2025": [10, 18] },
  },
  "monev triwulan pertama": {
    peran: "monev-tw-1",
    judul: ["Urut", "Hal", "Mau", "Jadi", "Berapa"],
    baris: [
      [1, "Dokumen tersusun", 20, 25, null],
      [2, "Rapat terlaksana", 8, 6, null],
    ],
    arti: { B: "indikator", C: "target", D: "realisasi", E: "capaian" },
    hasil: { Berapa: [125, 75] },
  },
  "monev triwulan ketiga": {
    peran: "monev-tw-3",
    judul: ["Hal", "Penanggung", "Mau", "Jadi", "Kadar"],
    baris: [
      ["Dokumen tersusun", "Sekretariat", 10, 9, null],
      ["Rapat terlaksana", "Bidang I", 4, 1, null],
    ],
    arti: { A: "indikator", B: "penanggung-jawab", C: "target", D: "realisasi", E: "capaian" },
    hasil: { Kadar: [90, 25] },
  },
  "monev triwulan keempat": {
    peran: "monev-tw-4",
    judul: ["Hal", "Mau", "Jadi", "Kadar", "Cerita"],
    baris: [
      ["Dokumen tersusun", 12, 12, null, "selesai"],
      ["Rapat terlaksana", 16, 12, null, null],
    ],
    arti: { A: "indikator", B: "target", C: "realisasi", D: "capaian", E: "penjelasan" },
    hasil: { Kadar: [100, 75] },
  },
  "formulir evaluasi setahun": {
    peran: "evaluasi-renja",
    judul: ["Pekerjaan", "Janji", "Jadi TW I", "Jadi TW II", "Jadi TW III", "Jadi TW IV", "Jadi semua", "Nisbah"],
    baris: [
      ["Pelatihan petani", 100, 20, 30, 25, 25, null, null],
      ["Bantuan benih", 40, 10, 5, 8, 7, null, null],
    ],
    arti: {
      A: "program",
      B: "target",
      C: "realisasi",
      D: "realisasi",
      E: "realisasi",
      F: "realisasi",
      G: "realisasi",
      H: "capaian",
    },
    // The parts of the first make up its target, those of the second fall: both are added, 30 of 40.
    hasil: { "Jadi semua": [100, 30], Nisbah: [100, 75] },
  },
  "formulir evaluasi beberapa tahun": {
    peran: "evaluasi-renstra",
    judul: ["Pekerjaan", "Janji 2023", "Janji 2024", "Jadi 2023", "Jadi 2024", "Nisbah 2023", "Nisbah 2024"],
    baris: [
      ["Pelatihan petani", 50, 60, 40, 66, null, null],
      ["Bantuan benih", 20, 25, 20, 20, null, null],
    ],
    arti: {
      A: "program",
      B: "target",
      C: "target",
      D: "realisasi",
      E: "realisasi",
      F: "capaian",
      G: "capaian",
    },
    hasil: { "Nisbah 2023": [80, 100], "Nisbah 2024": [110, 80] },
  },
  "perjanjian: hanya target": {
    peran: "pk",
    judul: ["Urut", "Hal", "Janji"],
    baris: [
      [1, "Dokumen tersusun", 8],
      [2, "Rapat terlaksana", 16],
    ],
    arti: { B: "indikator", C: "target" },
    hasil: { Janji: [8, 16] },
  },
  "perjanjian yang diubah": {
    peran: "pk-perubahan",
    judul: ["Cita-cita", "Hal", "Takaran", "Janji"],
    baris: [
      ["Layanan mudah", "Dokumen tersusun", "dokumen", 12],
      ["Warga berdaya", "Rapat terlaksana", "kali", 20],
    ],
    arti: { A: "sasaran", B: "indikator", C: "satuan", D: "target" },
    hasil: { Janji: [12, 20] },
  },
};
