import type { LembarAsing } from "./lembar-asing";

const BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

/** More sheets of which no header is a word of ours: months, semesters, words for figures, a form of rupiah alone. */
export const LEMBAR_ASING_LAIN: Readonly<Record<string, LembarAsing>> = {
  "dua belas bulan": {
    peran: "monev-tahunan",
    judul: ["Ukuran", "Takaran", "Mau", ...BULAN, "Skor"],
    baris: [
      ["Dokumen tersusun", "dokumen", 24, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, null],
      ["Kunjungan lapangan", "kali", 48, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, null],
    ],
    arti: {
      ...{ A: "indikator", B: "satuan", C: "target" },
      ...Object.fromEntries("DEFGHIJKLMNO".split("").map((huruf) => [huruf, "realisasi"])),
      P: "capaian",
    },
    // 4 × (1 + 2 + 3) = 24.
    hasil: { Skor: [100, 50] },
  },
  "dua semester": {
    peran: "monev-tahunan",
    judul: [
      "Hal",
      "Mau Semester I",
      "Jadi Semester I",
      "Skor Semester I",
      "Mau Semester II",
      "Jadi Semester II",
      "Skor Semester II",
    ],
    baris: [
      ["Nilai evaluasi", 20, 18, null, 40, 50, null],
      ["Indeks layanan", 50, 55, null, 60, 45, null],
    ],
    arti: { A: "indikator", B: "target", C: "realisasi", D: "capaian", E: "target", F: "realisasi", G: "capaian" },
    hasil: { "Skor Semester I": [90, 110], "Skor Semester II": [125, 75] },
  },
  "kata di samping angka": {
    peran: "pengukuran",
    judul: ["Hal", "Mau", "Jadi", "Skor", "Sebutan"],
    baris: [
      ["Opini", "WTP", "WTP", null, null],
      ["Dokumen siaga", "Ada", "Tidak ada", null, null],
    ],
    arti: { A: "indikator", B: "target", C: "realisasi", D: "capaian", E: "kriteria" },
    hasil: { Skor: [100, 0], Sebutan: ["Sangat Baik", "Sangat Rendah"] },
  },
  "anggaran kinerja satu sisi": {
    peran: "evaluasi-renja",
    judul: ["Pekerjaan", "Jatah", "Habis TW I", "Habis TW II", "Habis semua", "Serap"],
    baris: [
      ["Kebun percontohan", 1_000_000_000, 400_000_000, 300_000_000, null, null],
      ["Bantuan benih", 200_000_000, 90_000_000, 60_000_000, null, null],
    ],
    arti: { A: "program", B: "target-rp", C: "realisasi-rp", D: "realisasi-rp", E: "realisasi-rp", F: "capaian-rp" },
    hasil: { "Habis semua": [700_000_000, 150_000_000], Serap: [70, 75] },
  },
};
