import type { Kamus } from "../teks/kamus";

const id = {
  judul: "Buku kerja ini belum dikenali",
  judulKosong: "Buku kerja ini masih kosong",
  apa: "Capaian menghitung capaian kinerja langsung di buku kerja kantor Anda: Renstra, Perjanjian Kinerja, Monev, Pengukuran Kinerja, dan anggaran.",
  kosong: "Buka buku kerja kinerja kantor Anda, lalu pilih LKj › Panel.",
  asing:
    "Di sini belum ada tabel yang dikenali: tekan Kenalkan di samping lembarnya, atau buka buku kerja kinerja Anda lalu pilih LKj › Panel.",
  coba: "Ingin mencoba dulu? Unduh buku kerja contoh di bawah ini, buka di Excel, lalu tekan Hitung Capaian.",
  contoh: "Unduh buku kerja contoh",
  panduan: "Panduan",
  terlihat: "Yang terlihat",
  lembar: (nama: string, peran: string) => `${nama}: ${peran}`,
  tanpaTabel: "tidak ada tabel kinerja",
  lembarLain: (n: number) => `dan ${n} lembar lain`,
  kurang: "Yang dibutuhkan, sedikitnya satu",
  butuh: [
    "Perjanjian Kinerja atau Renstra: kolom Indikator dan Target",
    "Monev triwulan: kolom Indikator, Target, dan Realisasi",
    "Pengukuran Kinerja: kolom Target dan Realisasi setahun",
  ],
  judulKolom:
    "Bila ini memang buku kerja kinerja, pastikan judul kolomnya memuat kata Indikator, Target, atau Realisasi.",
  takDiubah: "Tidak ada sel yang diubah.",
};

const en: typeof id = {
  judul: "This workbook is not recognised yet",
  judulKosong: "This workbook is still blank",
  apa: "Capaian computes performance right in your office's own workbook: Renstra, Perjanjian Kinerja, Monev, Pengukuran Kinerja and budget.",
  kosong: "Open your office's performance workbook, then choose LKj › Panel.",
  asing:
    "No table here is recognised yet: press Introduce beside its sheet, or open your performance workbook and choose LKj › Panel.",
  coba: "To try it first, download the sample workbook below, open it in Excel and press Compute Capaian.",
  contoh: "Download the sample workbook",
  panduan: "Guide (in Indonesian)",
  terlihat: "What was seen",
  lembar: (nama, peran) => `${nama}: ${peran}`,
  tanpaTabel: "no performance table",
  lembarLain: (n) => `and ${n === 1 ? "1 other sheet" : `${n} other sheets`}`,
  kurang: "What is needed, at least one",
  butuh: [
    "Perjanjian Kinerja or Renstra: columns Indikator and Target",
    "Quarterly Monev: columns Indikator, Target and Realisasi",
    "Pengukuran Kinerja: a year's Target and Realisasi columns",
  ],
  judulKolom: "If this is one, make sure that its column headings say Indikator, Target or Realisasi.",
  takDiubah: "No cell was changed.",
};

/** Words for a workbook that is none of ours, which the first click does not need. */
export const teksTakDikenal = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
