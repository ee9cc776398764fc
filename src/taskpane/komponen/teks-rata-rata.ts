import type { Kamus } from "../teks/kamus";

const id = {
  kepala: (persen: string, kriteria: string, dinilai: number, semua: number, batas: number | null) =>
    `Rata-rata ${persen} (${kriteria}) dari ${dinilai === semua ? `${semua}` : `${dinilai} yang dinilai dari ${semua}`} indikator${batas === null ? "" : `, batas ${batas}%`}`,
  batas: "Batas capaian dalam rata-rata",
  arti: "Capaian tetap tampil utuh; hanya rata-ratanya yang dibatasi.",
  tanpa: "Tanpa batas",
};

const en: typeof id = {
  kepala: (persen, kriteria, dinilai, semua, batas) =>
    `Average ${persen} (${kriteria}) of ${dinilai === semua ? semua : `${dinilai} assessed of ${semua}`} indikator${batas === null ? "" : `, capped at ${batas}%`}`,
  batas: "Cap of capaian in averages",
  arti: "Capaian stay whole; only their averages are capped.",
  tanpa: "No cap",
};

/** Words of averages, which the first click does not need. */
export const teksRataRata = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
