import type { Penolakan } from "../../app/uji-excel";
import type { Kamus } from "../teks/kamus";

const id = {
  judul: "Uji di Excel ini",
  arti: (n: number) =>
    `Menjalankan ${n} percobaan kecil dan mencatat jawaban Excel ini untuk pengembang Capaian. Kira-kira dua menit.`,
  aman: "Hanya di buku kerja baru yang kosong, di lembar uji sendiri yang dihapus lagi. Tidak ada isi buku kerja yang dicatat atau dikirim.",
  mulai: "Mulai",
  ulangi: "Ulangi",
  kembali: "Kembali",
  kini: (nomor: number, dari: number, judul: string) => `Percobaan ${nomor} dari ${dari}: ${judul}`,
  giliran: "Giliran Anda",
  terlihat: "Apa yang Anda lihat?",
  lanjut: "Lanjut",
  lewati: "Lewati",
  selesai: (dijawab: number, dari: number) => `Selesai: ${dijawab} dari ${dari} percobaan dijawab.`,
  bersih: "Lembar uji sudah dihapus. Tutup buku kerja ini tanpa menyimpan.",
  sisa: (lembar: string) => `Belum terhapus: ${lembar}. Tutup buku kerja ini tanpa menyimpan.`,
  serahkan: "Serahkan teks hasilnya kepada pengembang Capaian:",
  salin: "Salin",
  tersalin: "Tersalin",
  takTersalin: "Salin teks ini dengan Ctrl+C.",
  simpan: "Simpan",
  lihat: "Lihat teksnya",
  teks: "Teks hasil uji",
  gagal: (pesan: string) => `Uji belum selesai. ${pesan}`,
  takTermuat: "Bagian uji belum termuat. Periksa sambungan jaringan, lalu ulangi.",
  ditolak: (penolakan: Penolakan): string => {
    const ajakan = "Buat buku kerja baru yang kosong, lalu buka panel di sana.";
    if (penolakan.sebab === "berkas-lain")
      return `Buku kerja ini sudah tersimpan dengan nama lain. ${ajakan} Di Excel web, namai uji-capaian.xlsx.`;
    if (penolakan.sebab === "ada-nama") return `Buku kerja ini mempunyai nama rentang. ${ajakan}`;
    if (penolakan.sebab === "ada-grafik") return `Lembar “${penolakan.lembar}” memuat grafik. ${ajakan}`;
    return penolakan.sebab === "lembar-uji"
      ? `Lembar “${penolakan.lembar}” masih ada dari uji sebelumnya. ${ajakan}`
      : `Lembar “${penolakan.lembar}” berisi. ${ajakan}`;
  },
};

const en: typeof id = {
  judul: "Test this Excel",
  arti: (n) =>
    `Runs ${n} small experiments and records this Excel's answers for Capaian's developers. About two minutes.`,
  aman: "Only in a new, blank workbook, on sheets of its own that are deleted again. Nothing of a workbook is recorded or sent.",
  mulai: "Start",
  ulangi: "Run again",
  kembali: "Back",
  kini: (nomor, dari, judul) => `Experiment ${nomor} of ${dari}: ${judul}`,
  giliran: "Your turn",
  terlihat: "What do you see?",
  lanjut: "Continue",
  lewati: "Skip",
  selesai: (dijawab, dari) => `Done: ${dijawab} of ${dari} experiments answered.`,
  bersih: "The test sheets are deleted. Close this workbook without saving.",
  sisa: (lembar) => `Not deleted: ${lembar}. Close this workbook without saving.`,
  serahkan: "Give the resulting text to Capaian's developers:",
  salin: "Copy",
  tersalin: "Copied",
  takTersalin: "Copy this text with Ctrl+C.",
  simpan: "Save",
  lihat: "Show the text",
  teks: "Result of the test",
  gagal: (pesan) => `The test is not finished. ${pesan}`,
  takTermuat: "This part has not loaded. Check the network, then try again.",
  ditolak: (penolakan) => {
    const ajakan = "Make a new, blank workbook and open the pane there.";
    if (penolakan.sebab === "berkas-lain")
      return `This workbook is saved under another name. ${ajakan} In Excel on the web, name it uji-capaian.xlsx.`;
    if (penolakan.sebab === "ada-nama") return `This workbook has defined names. ${ajakan}`;
    if (penolakan.sebab === "ada-grafik") return `Sheet “${penolakan.lembar}” has a chart. ${ajakan}`;
    return penolakan.sebab === "lembar-uji"
      ? `Sheet “${penolakan.lembar}” is left from an earlier test. ${ajakan}`
      : `Sheet “${penolakan.lembar}” is not blank. ${ajakan}`;
  },
};

/** The words of this part, which are loaded with it only. */
export const teksUji = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
