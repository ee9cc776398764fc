import { useKamus } from "../teks/kamus";

const id = {
  judul: "Naskah LKj",
  kembali: "Kembali ke Tabel LKj",
  arti: "Kalimat dan tabel dari angka yang sama. Ketuk angka untuk melihat selnya; yang kuning Anda isi sendiri.",
  isian: (n: number) => (n === 0 ? "Tidak ada isian yang tersisa." : `${n} isian masih perlu diisi.`),
  salinSemua: "Salin semua untuk Word",
  tersalin: "Tersalin. Buka Word, lalu tempel (Ctrl+V).",
  takTersalin: "Excel ini tidak mengizinkan penyalinan. Pilih teksnya sendiri, lalu tekan Ctrl+C.",
  salin: (kode: string) => `Salin kalimat ${kode}`,
  salinSingkat: "Salin",
  tabel: (nomor: string) => `Tabel ${nomor.replace(/^Tabel /, "")} ikut tersalin di sini.`,
  lampiran: (nomor: string) => `${nomor} ikut tersalin di sini.`,
  unduh: "Berkas Word (.docx) utuh dibuat lewat baris perintah: lkj naskah BUKU.xlsx --out LKj.docx.",
};

type Teks = typeof id;

const en: Teks = {
  judul: "LKj text",
  kembali: "Back to LKj tables",
  arti: "Sentences and tables from the same figures. Tap a figure to see its cell; what is yellow is yours to fill in.",
  isian: (n) => (n === 0 ? "Nothing is left to fill in." : `${n} blanks left to fill in.`),
  salinSemua: "Copy all for Word",
  tersalin: "Copied. Open Word and paste (Ctrl+V).",
  takTersalin: "This Excel does not allow copying. Select the text yourself and press Ctrl+C.",
  salin: (kode) => `Copy sentence ${kode}`,
  salinSingkat: "Copy",
  tabel: (nomor) => `Table ${nomor.replace(/^Tabel /, "")} is copied here.`,
  lampiran: (nomor) => `${nomor} is copied here.`,
  unduh: "A whole Word file (.docx) is made on the command line: lkj naskah WORKBOOK.xlsx --out LKj.docx.",
};

/** The words of the report's view, in the pane's language. */
export const useTeksNaskah = (): Teks => (useKamus().bahasa === "id" ? id : en);
