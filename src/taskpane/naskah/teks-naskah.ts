import { useKamus } from "../teks/kamus";

const id = {
  judul: "Naskah LKj",
  kembali: "Kembali ke Tabel LKj",
  arti: "Kalimat dan tabel dari angka yang sama. Ketuk angka untuk melihat selnya; yang kuning Anda isi sendiri.",
  isian: (n: number) => (n === 0 ? "Tidak ada isian yang tersisa." : `${n} isian masih perlu diisi.`),
  kosong:
    "Naskah belum dapat dibuat: belum ada tabel LKj yang dapat disusun dari buku kerja ini. Lihat tab Temuan lebih dahulu; di sana disebut apa yang perlu dikenalkan.",
  salinSemua: "Salin semua untuk Word",
  tersalin: "Tersalin. Buka Word, lalu tempel (Ctrl+V).",
  takTersalin: "Excel ini tidak mengizinkan penyalinan. Pilih teksnya sendiri, lalu tekan Ctrl+C.",
  salin: (kode: string) => `Salin kalimat ${kode}`,
  salinSingkat: "Salin",
  tabel: (nomor: string) => `Tabel ${nomor.replace(/^Tabel /, "")} ikut tersalin di sini.`,
  lampiran: (nomor: string) => `${nomor} ikut tersalin di sini.`,
  unduh: "Unduh LKj (.docx)",
  menyusun: "Berkas Word sedang disusun…",
  terunduh: (nama: string) =>
    `“${nama}” diserahkan ke folder Unduhan. Bila tidak ada di sana, Excel ini menahan unduhan: pakai Salin semua untuk Word.`,
  takTerunduh: (sebab: string) => `Berkas Word tidak dapat dibuat (${sebab}); pakai Salin semua untuk Word.`,
  takBolehUnduh:
    "Excel di Mac dan tablet tidak mengizinkan unduhan dari panel. Pakai Salin semua untuk Word, atau buat berkas .docx dengan baris perintah: lkj naskah BUKU.xlsx --out LKj.docx.",
};

type Teks = typeof id;

const en: Teks = {
  judul: "LKj text",
  kembali: "Back to LKj tables",
  arti: "Sentences and tables from the same figures. Tap a figure to see its cell; what is yellow is yours to fill in.",
  isian: (n) => (n === 0 ? "Nothing is left to fill in." : `${n} blanks left to fill in.`),
  kosong:
    "The report can't be made yet: no LKj table can be put together from this workbook. See the Findings tab first; it says what has to be introduced.",
  salinSemua: "Copy all for Word",
  tersalin: "Copied. Open Word and paste (Ctrl+V).",
  takTersalin: "This Excel does not allow copying. Select the text yourself and press Ctrl+C.",
  salin: (kode) => `Copy sentence ${kode}`,
  salinSingkat: "Copy",
  tabel: (nomor) => `Table ${nomor.replace(/^Tabel /, "")} is copied here.`,
  lampiran: (nomor) => `${nomor} is copied here.`,
  unduh: "Download LKj (.docx)",
  menyusun: "The Word file is being put together…",
  terunduh: (nama) =>
    `“${nama}” was handed to the Downloads folder. If it isn't there, this Excel holds downloads back: use Copy all for Word.`,
  takTerunduh: (sebab) => `The Word file can't be made (${sebab}); use Copy all for Word.`,
  takBolehUnduh:
    "Excel on a Mac or a tablet allows no downloads from the pane. Use Copy all for Word, or make the .docx on the command line: lkj naskah WORKBOOK.xlsx --out LKj.docx.",
};

/** The words of the report's view, in the pane's language. */
export const useTeksNaskah = (): Teks => (useKamus().bahasa === "id" ? id : en);
