import type { Kamus } from "../teks/kamus";

const id = {
  nama: "Ringkasan; pilih untuk menyaring daftar",
  semua: (n: number) => `${n} indikator`,
  kaskade: "Kaskade",
  serapan: (persen: string | null, sampai: string | null) =>
    `Serapan ${persen ?? "belum dapat dihitung"}${sampai === null ? "" : ` s.d. ${sampai}`}`,
  tampil: (n: number, dari: number, apa: string) => `${n} dari ${dari} indikator: ${apa}.`,
  rataRata: "yang dirata-ratakan",
  kembali: "Tampilkan semua",
  judulSerapan: (n: number) => `Serapan anggaran, ${n} baris yang dijumlahkan:`,
  takLengkap: "Ada baris tanpa pagu atau realisasi yang terbaca, jadi jumlahnya tidak dibandingkan.",
  pagu: "Pagu",
  realisasi: "Realisasi",
  persen: "Serapan",
  jumlah: "Jumlah",
  judulKaskade: (lembar: string) => `Kaskade dari lembar ${lembar}. Buka sebuah cabang untuk melihat yang di bawahnya.`,
  tingkat: { sasaran: "Sasaran", program: "Program", kegiatan: "Kegiatan" },
  tanpaNama: "tanpa nama",
};

const en: typeof id = {
  nama: "Summary; choose one to filter the list",
  semua: (n) => `${n} indikator`,
  kaskade: "Cascade",
  serapan: (persen, sampai) =>
    `Absorption ${persen ?? "can't be computed yet"}${sampai === null ? "" : ` up to ${sampai}`}`,
  tampil: (n, dari, apa) => `${n} of ${dari} indikator: ${apa}.`,
  rataRata: "those the average is of",
  kembali: "Show all",
  judulSerapan: (n) => `Budget absorption, of the ${n} rows that are added up:`,
  takLengkap: "A row lacks a readable pagu or realisasi, so their sums are not compared.",
  pagu: "Pagu",
  realisasi: "Realisasi",
  persen: "Absorption",
  jumlah: "Total",
  judulKaskade: (lembar) => `Cascade of sheet ${lembar}. Open a branch to see what is below it.`,
  tingkat: { sasaran: "Sasaran", program: "Program", kegiatan: "Kegiatan" },
  tanpaNama: "without a name",
};

/** Words of the summary, which the first click does not need. */
export const teksIkhtisar = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
