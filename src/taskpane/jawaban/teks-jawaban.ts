import type { Kamus } from "../teks/kamus";

const id = {
  kini: "dipakai sekarang",
  untuk: (nama: string) => `Jawaban untuk “${nama}”`,
  lama: (kini: string, nanti: string) => (kini === nanti ? `tetap ${kini}` : `${kini} → ${nanti}`),
  capaian: (isi: string) => `capaian ${isi}`,
  realisasi: (isi: string) => `realisasi ${isi}`,
  takDihitung: "tidak dapat dihitung",
  pakaiLembar: (nama: string) => `Pakai lembar ${nama}`,
  pakaiTahun: (tahun: number | null) => (tahun === null ? "Pakai tahun menurut judul lembar" : `Pakai tahun ${tahun}`),
  tahun: (tahun: number) => `Tahun ${tahun}`,
  bila: (jawaban: string) => `Bila “${jawaban}”`,
  menghitung: "Menghitung pengaruhnya …",
  lihatPengaruh: "Lihat pengaruhnya",
  jawabanAnda: (n: number) => `Jawaban Anda (${n})`,
  arti: "Tiap jawaban dapat ditarik sendiri; pertanyaannya lalu muncul lagi.",
  tarik: "Tarik",
  tarikPanjang: (apa: string) => `Tarik jawaban: ${apa}`,
  pasangan: (a: string, b: string) => `Sama: “${a}” dan “${b}”`,
  bukanPasangan: (a: string, b: string) => `Berbeda: “${a}” dan “${b}”`,
  setelan: (nama: string, isi: string) => `${nama}: ${isi}`,
  skala: (nama: string) => `Skala “${nama}”`,
  kode: "Kode",
};

const en: typeof id = {
  kini: "used now",
  untuk: (nama) => `Answer for “${nama}”`,
  lama: (kini, nanti) => (kini === nanti ? `still ${kini}` : `${kini} → ${nanti}`),
  capaian: (isi) => `capaian ${isi}`,
  realisasi: (isi) => `realisasi ${isi}`,
  takDihitung: "can't be computed",
  pakaiLembar: (nama) => `Use sheet ${nama}`,
  pakaiTahun: (tahun) => (tahun === null ? "Use the year of the titles" : `Use year ${tahun}`),
  tahun: (tahun) => `Year ${tahun}`,
  bila: (jawaban) => `If “${jawaban}”`,
  menghitung: "Computing its effect …",
  lihatPengaruh: "Show its effect",
  jawabanAnda: (n) => `Your answers (${n})`,
  arti: "Each answer can be withdrawn by itself; its question then comes back.",
  tarik: "Withdraw",
  tarikPanjang: (apa) => `Withdraw answer: ${apa}`,
  pasangan: (a, b) => `Same: “${a}” and “${b}”`,
  bukanPasangan: (a, b) => `Different: “${a}” and “${b}”`,
  setelan: (nama, isi) => `${nama}: ${isi}`,
  skala: (nama) => `Scale “${nama}”`,
  kode: "Code",
};

/** Words of questions and answers, which the first click does not need. */
export const teksJawaban = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
