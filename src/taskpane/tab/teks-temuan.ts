import type { Kamus } from "../teks/kamus";

const id = {
  saring: "Cari dan saring temuan",
  cari: "Cari",
  lembar: "Lembar",
  semuaLembar: "Semua lembar",
  macam: "Macam",
  semuaMacam: "Semua macam",
  tampak: (tampak: number, semua: number) => `${tampak} dari ${semua} temuan tampak.`,
  kosong: "Tidak ada temuan yang cocok dengan pencarian ini.",
  terimaSemua: (n: number) => `Terima semua (${n})`,
  terimaSemuaPanjang: (n: number, macam: string) => `Terima semua, ${n} temuan ${macam}`,
  alasanSemua: (n: number) => `Alasan menerima ${n} temuan ini`,
  buka: { skala: "Buka Pengaturan › Skala predikat", kriteria: "Buka Pengaturan › Kriteria capaian" },
};

const en: typeof id = {
  saring: "Search and filter findings",
  cari: "Search",
  lembar: "Sheet",
  semuaLembar: "All sheets",
  macam: "Kind",
  semuaMacam: "All kinds",
  tampak: (tampak, semua) => `${tampak} of ${semua} findings shown.`,
  kosong: "No finding matches this search.",
  terimaSemua: (n) => `Accept all (${n})`,
  terimaSemuaPanjang: (n, macam) => `Accept all, ${n} findings ${macam}`,
  alasanSemua: (n) => `Reason for accepting these ${n} findings`,
  buka: { skala: "Open Settings › Scales of grades", kriteria: "Open Settings › Kriteria of capaian" },
};

/** Words of a long list of findings, which the first click does not need. */
export const teksTemuan = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
