import type { Kamus } from "../teks/kamus";

const id = {
  sudah: (n: number) => `Lihat ${n} sel yang berubah`,
  akan: (n: number) => `Lihat ${n} sel yang akan berubah`,
  lembarBaru: (n: number) => `Lihat ${n} lembar baru`,
  lembar: (nama: string, n: number) => `${nama} (${n} sel)`,
  baru: "Lembar baru",
  kosong: "kosong",
  hanyaRupa: "warna atau format saja",
};

const en: typeof id = {
  sudah: (n) => `Show the ${n} changed cells`,
  akan: (n) => `Show the ${n} cells that will change`,
  lembarBaru: (n) => `Show the ${n} new sheets`,
  lembar: (nama, n) => `${nama} (${n} cells)`,
  baru: "New sheets",
  kosong: "blank",
  hanyaRupa: "colour or format only",
};

/** Words of the list of changed cells, which the first click does not need. */
export const teksPerubahan = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
