import type { Kamus } from "../teks/kamus";

const id = {
  judul: "Ada sel yang belum kembali",
  arti: (sel: string) =>
    `Pekerjaan sebelumnya terputus. Isi sel ini mungkin hasil yang belum selesai: ${sel}. Sel yang sudah Anda ubah sejak itu tidak disentuh.`,
  tombol: "Pulihkan sekarang",
};

const en: typeof id = {
  judul: "Some cells are not back yet",
  arti: (sel) =>
    `An earlier job was cut off. These cells may hold results of it: ${sel}. Cells that you have changed since are not touched.`,
  tombol: "Put back now",
};

/** Words of putting back what a job left behind, which the first click does not need. */
export const teksPemulihan = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
