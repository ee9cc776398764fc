import type { Kamus } from "../teks/kamus";

const id = {
  buat: "Buat lembar kosongnya",
  buatPanjang: (tabel: string) => `Buat lembar kosongnya: ${tabel}`,
  masihKosong: (lembar: string) => `Lembar kosongnya sudah ada: “${lembar}”. Isi dulu, lalu baca ulang.`,
  dibuat: (lembar: string) =>
    `Lembar kosong “${lembar}” dibuat di belakang lembar Anda. Isi barisnya, lalu baca ulang; tabelnya lalu dapat dibuat.`,
};

const en: typeof id = {
  buat: "Make its blank sheet",
  buatPanjang: (tabel) => `Make its blank sheet: ${tabel}`,
  masihKosong: (lembar) => `Its blank sheet is there: “${lembar}”. Fill it in, then read again.`,
  dibuat: (lembar) =>
    `Blank sheet “${lembar}” made behind yours. Fill in its rows, then read again; its table can be made then.`,
};

/** Words of the blank sheets for tables without a source, which the first click does not need. */
export const teksIsian = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
