import { kalimatSalahKriteria, type SalahKriteria } from "../../app/kata/kata-kriteria";
import { berkapital } from "../../app/kata/kata-teks";
import type { Kamus } from "../teks/kamus";

const satuAngka = (bahasa: string): Intl.NumberFormat =>
  new Intl.NumberFormat(bahasa, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const [angkaId, angkaEn] = [satuAngka("id-ID"), satuAngka("en-GB")];

const kalimat = (klausa: string): string => `${berkapital(klausa)}.`;

const id = {
  himpunan: "Skala siap pakai",
  himpunanSendiri: "Skala instansi sendiri",
  namaHimpunan: {
    "permendagri-86": "Permendagri 86/2017 (Sangat Baik)",
    "permendagri-86-sangat-tinggi": "Permendagri 86/2017 (Sangat Tinggi)",
    lhe: "Enam kelas LHE (> 85 Memuaskan)",
    "permenpanrb-8": "PermenPANRB 8/2021 (lima kelas)",
    "dua-kelas": "Dua kelas (tercapai, tidak tercapai)",
  },
  kelas: (ke: number, nama: string) => `Kelas ${ke + 1}${nama === "" ? "" : `: ${nama}`}`,
  sebut: (ke: number, nama: string) => (nama === "" ? `kelas ke-${ke + 1}` : nama),
  tanda: (nama: string) => `Tanda batas ${nama}`,
  batas: (nama: string) => `Batas bawah ${nama} (%)`,
  terendah: (batas: string) => `di bawah ${batas}`,
  sampai: (batas: string) => `sampai ${batas}`,
  nama: (nama: string) => `Nama kriteria ${nama}`,
  rincian: "Nama singkat, kode, warna",
  rincianPanjang: (nama: string) => `Nama singkat, kode, warna: ${nama}`,
  singkat: "Nama singkat",
  kode: "Kode",
  warna: "Warna",
  pilihWarna: (nama: string) => `Pilih warna ${nama}`,
  kontras: (nilai: number) =>
    Number.isNaN(nilai) ? "Tulis seperti #00B050." : `Kontras huruf hitam ${angkaId.format(nilai)} : 1`,
  sukar: "sukar dibaca, pilih warna yang lebih muda",
  sisip: "Tambah kelas di atasnya",
  sisipPanjang: (nama: string) => `Tambah kelas di atasnya: ${nama}`,
  hapus: "Buang kelas",
  hapusPanjang: (nama: string) => `Buang kelas ${nama}`,
  tambah: "Tambah kelas terendah",
  ditambah: (n: number) => `Kelas ditambahkan; sekarang ${n} kelas.`,
  dihapus: (nama: string, n: number) => `Kelas ${nama} dibuang; sekarang ${n} kelas.`,
  sumber: "Baris sumber di Tabel III.1",
  salah: (salah: SalahKriteria) => kalimat(kalimatSalahKriteria(salah)),
};

function salahEn(salah: SalahKriteria): string {
  switch (salah.jenis) {
    case "banyak":
      return `A scale has 2 to 8 classes, not ${salah.banyak}.`;
    case "batas":
      return `Class ${salah.ke + 1}: its bound must be a number from 0 to 999.`;
    case "urutan":
      return `Class ${salah.ke + 1}: its bound must be higher than that of the class below.`;
    case "kata":
      return `Class ${salah.ke + 1} needs a name, a short name and a code of 60 letters at most.`;
    case "warna":
      return `Class ${salah.ke + 1}: its colour must be written like #00B050.`;
    case "kata-ganda":
      return `“${salah.kata}” names two classes, so it can't be told which a cell means.`;
    case "sumber":
      return "The source line has 200 letters at most.";
  }
}

const en: typeof id = {
  himpunan: "Ready scale",
  himpunanSendiri: "The office's own scale",
  namaHimpunan: {
    "permendagri-86": "Permendagri 86/2017 (Sangat Baik)",
    "permendagri-86-sangat-tinggi": "Permendagri 86/2017 (Sangat Tinggi)",
    lhe: "Six classes of the LHE (> 85 Memuaskan)",
    "permenpanrb-8": "PermenPANRB 8/2021 (five classes)",
    "dua-kelas": "Two classes (reached or not)",
  },
  kelas: (ke, nama) => `Class ${ke + 1}${nama === "" ? "" : `: ${nama}`}`,
  sebut: (ke, nama) => (nama === "" ? `class ${ke + 1}` : nama),
  tanda: (nama) => `Sign of the bound of ${nama}`,
  batas: (nama) => `Lower bound of ${nama} (%)`,
  terendah: (batas) => `below ${batas}`,
  sampai: (batas) => `up to ${batas}`,
  nama: (nama) => `Name of kriteria ${nama}`,
  rincian: "Short name, code, colour",
  rincianPanjang: (nama) => `Short name, code, colour: ${nama}`,
  singkat: "Short name",
  kode: "Code",
  warna: "Colour",
  pilihWarna: (nama) => `Pick the colour of ${nama}`,
  kontras: (nilai) =>
    Number.isNaN(nilai) ? "Write it like #00B050." : `Contrast of black letters ${angkaEn.format(nilai)} : 1`,
  sukar: "hard to read, take a lighter colour",
  sisip: "Add a class above",
  sisipPanjang: (nama) => `Add a class above: ${nama}`,
  hapus: "Remove class",
  hapusPanjang: (nama) => `Remove class ${nama}`,
  tambah: "Add a lowest class",
  ditambah: (n) => `Class added; ${n} classes now.`,
  dihapus: (nama, n) => `Class ${nama} removed; ${n} classes now.`,
  sumber: "Source line of Tabel III.1",
  salah: salahEn,
};

/** Words of the scale's form, which the first click does not need. */
export const teksKriteria = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
