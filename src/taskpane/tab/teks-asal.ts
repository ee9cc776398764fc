import type { Kamus } from "../teks/kamus";

const id = {
  judul: "Asal angka",
  angka: new Intl.NumberFormat("id-ID", { maximumFractionDigits: 4 }),
  dari: (isi: string, alamat: string) => `${isi} di ${alamat} dari mana?`,
  cara: (cara: string) => `Cara: ${cara}.`,
  disalin: "Disalin dari:",
  sumber: "Sel sumber",
  hilang: "(lembarnya tidak ada lagi dengan nama itu; buat ulang tabelnya)",
};

const en: typeof id = {
  judul: "Source of a figure",
  angka: new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 }),
  dari: (isi, alamat) => `Where does ${isi} in ${alamat} come from?`,
  cara: (cara) => `Computed: ${cara}.`,
  disalin: "Copied from:",
  sumber: "Source cells",
  hilang: "(no sheet bears that name any more; make the table again)",
};

/** Words of where a figure comes from, which the first click does not need. */
export const teksAsal = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
