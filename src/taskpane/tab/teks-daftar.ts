import type { Kamus } from "../teks/kamus";

const id = {
  semua: "Pilih semua",
  kosongkan: "Kosongkan",
  belum: (n: number) => `Belum dapat dibuat (${n})`,
  kolom: "Kolom yang diperlukan",
  buka: "Buka lembar",
  bukaPanjang: (lembar: string) => `Buka lembar ${lembar}`,
};

const en: typeof id = {
  semua: "Select all",
  kosongkan: "Select none",
  belum: (n) => `Can't be made yet (${n})`,
  kolom: "Columns needed",
  buka: "Open sheet",
  bukaPanjang: (lembar) => `Open sheet ${lembar}`,
};

/** Words of the list of tables, which the first click does not need. */
export const teksDaftar = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
