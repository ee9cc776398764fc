import type { Kamus } from "../teks/kamus";

const id = {
  satu: (lembar: string, sel: number) =>
    `Lembar ${lembar} diproteksi, ${sel} sel hasilnya belum ditulis. Pilih Tinjau › Buka Proteksi Lembar, lalu hitung lagi.`,
  banyak: (lembar: number, sel: number) =>
    `${lembar} lembar diproteksi, ${sel} sel hasilnya belum ditulis. Pilih Tinjau › Buka Proteksi Lembar di tiap lembarnya, lalu hitung lagi.`,
  lembarnya: (n: number) => `Lihat ${n} lembar itu`,
  sel: (nama: string, n: number) => `${nama} (${n} sel)`,
  menahan: (n: number) => `Yang dapat menahan hasil: ${n} temuan`,
};

const en: typeof id = {
  satu: (lembar, sel) =>
    `Sheet ${lembar} is protected: ${sel === 1 ? "1 result cell" : `${sel} result cells`} not written. Choose Review › Unprotect Sheet, then compute again.`,
  banyak: (lembar, sel) =>
    `${lembar} sheets are protected, ${sel} of their result cells not written. Choose Review › Unprotect Sheet on each, then compute again.`,
  lembarnya: (n) => `Show these ${n} sheets`,
  sel: (nama, n) => `${nama} (${n} cells)`,
  menahan: (n) => `What may keep results out: ${n === 1 ? "1 finding" : `${n} findings`}`,
};

/** Words for what was not written, which the first click does not need. */
export const teksTertahan = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
