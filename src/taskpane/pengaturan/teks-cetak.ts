import type { Kamus } from "../teks/kamus";

const id = {
  judul: "Kertas dan huruf",
  kertas: "Kertas",
  namaKertas: { A4: "A4 (210 × 297 mm)", F4: "F4/Folio (215 × 330 mm)" },
  huruf: "Jenis huruf",
  ukuranTabel: "Ukuran huruf tabel",
  ukuranTabelSendiri: "Menurut tabelnya",
  ukuranNaskah: "Ukuran huruf naskah Word",
};

const en: typeof id = {
  judul: "Paper and type",
  kertas: "Paper",
  namaKertas: { A4: "A4 (210 × 297 mm)", F4: "F4/Folio (215 × 330 mm)" },
  huruf: "Typeface",
  ukuranTabel: "Type size in tables",
  ukuranTabelSendiri: "Each table's own",
  ukuranNaskah: "Type size in the Word file",
};

/** Words of the form of paper and type, which the first click does not need. */
export const teksCetak = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
