import type { Kamus } from "../teks/kamus";

const id = {
  ulang: "Buat ulang lembar",
  ulangPanjang: (lembar: string) => `Buat ulang lembar “${lembar}”`,
  ulangPasti: (lembar: string) =>
    `Semua isi lembar “${lembar}” dihapus, juga yang Anda tulis di sana, lalu tabelnya dibuat lagi. Ini tidak dapat diurungkan.`,
  ulangYa: "Hapus isinya dan buat ulang",
};

const en: typeof id = {
  ulang: "Make its sheet again",
  ulangPanjang: (lembar) => `Make sheet “${lembar}” again`,
  ulangPasti: (lembar) =>
    `Everything on sheet “${lembar}” is deleted, what you wrote there too, and its table made again. This can't be undone.`,
  ulangYa: "Delete it all and make it again",
};

/** Words of making a table's sheet again, which the first click does not need. */
export const teksBuatUlang = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
