import { berkapital } from "../../domain/teks/nama-tenang";
import { kalimatSalahSkala } from "../../domain/angka/kalimat-skala";
import type { SalahSkala } from "../../domain/angka/sah-skala";
import type { Kamus } from "../teks/kamus";

const kalimat = (klausa: string): string => `${berkapital(klausa)}.`;

const id = {
  judul: "Skala predikat",
  arti: "Capaian predikat adalah skor realisasi dibagi skor target. Predikat ditulis dari yang tertinggi.",
  pilih: "Skala",
  diubah: (nama: string) => `${nama} (diubah)`,
  baru: (n: number) => `Skala instansi ${n}`,
  buat: "Buat skala baru",
  namaSkala: "Nama skala",
  petunjuk: "Kata di nama indikator yang menunjuk skala ini",
  pisah: "Pisahkan dengan titik koma.",
  kepala: ["Predikat", "Skor"],
  sebut: (ke: number, nama: string) => (nama === "" ? `predikat ke-${ke + 1}` : nama),
  nama: (sebutan: string) => `Nama ${sebutan}`,
  skor: (sebutan: string) => `Skor ${sebutan}`,
  rincian: "Ejaan lain, urutan",
  rincianPanjang: (sebutan: string) => `Ejaan lain, urutan: ${sebutan}`,
  ejaan: (sebutan: string) => `Ejaan lain ${sebutan}`,
  naik: "Naikkan",
  naikPanjang: (sebutan: string) => `Naikkan ${sebutan}`,
  turun: "Turunkan",
  turunPanjang: (sebutan: string) => `Turunkan ${sebutan}`,
  sisip: "Tambah di atasnya",
  sisipPanjang: (sebutan: string) => `Tambah di atasnya: ${sebutan}`,
  buang: "Buang",
  buangPanjang: (sebutan: string) => `Buang ${sebutan}`,
  tambah: "Tambah predikat terendah",
  buangSkala: "Buang skala ini",
  kembalikan: "Kembalikan skala bawaan ini",
  kembalikanSemua: "Kembalikan semua skala bawaan",
  bersama: (kata: string, lain: string) =>
    `“${kata}” juga predikat skala ${lain}; bila hasilnya berbeda dan nama indikatornya tidak menunjuk salah satu, skalanya ditanyakan.`,
  kabar: {
    tambah: (n: number) => `Predikat ditambahkan; sekarang ${n} predikat.`,
    buang: (n: number) => `Predikat dibuang; sekarang ${n} predikat.`,
    naik: (sebutan: string) => `${sebutan} dinaikkan.`,
    turun: (sebutan: string) => `${sebutan} diturunkan.`,
    skala: (nama: string) => `Skala ${nama} dibuat.`,
    kembali: "Skala dikembalikan ke bawaannya.",
    buangSkala: (nama: string) => `Skala ${nama} dibuang.`,
  },
  indikator: "Skala predikat",
  salah: (salah: SalahSkala) => kalimat(kalimatSalahSkala(salah)),
};

const en: typeof id = {
  judul: "Scales of grades",
  arti: "The capaian of a grade is the score of the realisasi by that of the target. The highest grade comes first.",
  pilih: "Scale",
  diubah: (nama) => `${nama} (changed)`,
  baru: (n) => `Skala instansi ${n}`,
  buat: "New scale",
  namaSkala: "Name of the scale",
  petunjuk: "Words of an indikator's name that point to it",
  pisah: "Part them with semicolons.",
  kepala: ["Grade", "Score"],
  sebut: (ke, nama) => (nama === "" ? `grade ${ke + 1}` : nama),
  nama: (sebutan) => `Name of ${sebutan}`,
  skor: (sebutan) => `Score of ${sebutan}`,
  rincian: "Other spellings, order",
  rincianPanjang: (sebutan) => `Other spellings, order: ${sebutan}`,
  ejaan: (sebutan) => `Other spellings of ${sebutan}`,
  naik: "Move up",
  naikPanjang: (sebutan) => `Move up ${sebutan}`,
  turun: "Move down",
  turunPanjang: (sebutan) => `Move down ${sebutan}`,
  sisip: "Add above",
  sisipPanjang: (sebutan) => `Add above: ${sebutan}`,
  buang: "Remove",
  buangPanjang: (sebutan) => `Remove ${sebutan}`,
  tambah: "Add a lowest grade",
  buangSkala: "Remove this scale",
  kembalikan: "Restore this shipped scale",
  kembalikanSemua: "Restore all shipped scales",
  bersama: (kata, lain) =>
    `“${kata}” is a grade of scale ${lain} as well; where the results differ and the indikator's name points to neither, the scale is asked.`,
  kabar: {
    tambah: (n) => `Grade added; ${n} grades now.`,
    buang: (n) => `Grade removed; ${n} grades now.`,
    naik: (sebutan) => `${sebutan} moved up.`,
    turun: (sebutan) => `${sebutan} moved down.`,
    skala: (nama) => `Scale ${nama} made.`,
    kembali: "Shipped scale restored.",
    buangSkala: (nama) => `Scale ${nama} removed.`,
  },
  indikator: "Scale of grades",
  salah: (salah) => kalimat(kalimatSalahSkala(salah)),
};

/** Words of the form of scales of grades, which the first click does not need. */
export const teksSkala = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
