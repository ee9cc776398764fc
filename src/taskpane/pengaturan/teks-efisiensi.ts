import type { Kamus } from "../teks/kamus";

const id = {
  judul: "Anggaran dan efisiensi",
  aturan: "Sisa anggaran disebut efisiensi",
  pilihan: { selalu: "Selalu", "bila-tercapai": "Hanya bila sasarannya tercapai" },
  kolom: "Kolom tambahan pada anggaran per sasaran",
  tambahan: {
    "capaian-kurang-serapan": "Capaian − serapan",
    "capaian-per-serapan": "Capaian ÷ serapan",
    ne: "Nilai efisiensi (NE) PMK 22/2021",
  },
};

const en: typeof id = {
  judul: "Budget and efisiensi",
  aturan: "What is left is called efisiensi",
  pilihan: { selalu: "Always", "bila-tercapai": "Only where the sasaran was reached" },
  kolom: "More columns in the table of budget per sasaran",
  tambahan: {
    "capaian-kurang-serapan": "Capaian − absorption",
    "capaian-per-serapan": "Capaian ÷ absorption",
    ne: "Nilai efisiensi (NE), PMK 22/2021",
  },
};

/** Words of this part, which the first click does not need. */
export const teksEfisiensi = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
