import type { Kamus } from "../teks/kamus";

const id = {
  panduan: "Panduan",
  ujiExcel: "Uji di Excel ini",
  versiBaru: (versi: string) => `Versi baru (${versi}) sudah ada di server.`,
  belumDisimpan: "belum disimpan",
};

const en: typeof id = {
  panduan: "Guide",
  ujiExcel: "Test this Excel",
  versiBaru: (versi) => `A new version (${versi}) is on the server.`,
  belumDisimpan: "not saved yet",
};

/** Words below and above the tabs, which the first click does not need. */
export const teksKaki = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
