import {
  isPeranEvaluasi,
  type ArtiKenalan,
  type JawabanPeran as Peran,
  type WaktuKenalan,
} from "../../app/kata/kata-kenalan";
import type { Kamus } from "../teks/id";
import { ARTI_EN, ARTI_EVALUASI_EN, ARTI_EVALUASI_ID, ARTI_ID, PERAN_EN, PERAN_ID } from "./nama-kenalkan";

const tetapId = (waktu: WaktuKenalan): string => (waktu === "setahun" ? "setahun" : waktu.replace("tw-", "TW "));
const tetapEn = (waktu: WaktuKenalan): string => (waktu === "setahun" ? "whole year" : waktu.replace("tw-", "Q"));

const id = {
  peran: PERAN_ID,
  arti: (peran: Peran, arti: ArtiKenalan) => {
    if (peran === "realisasi-anggaran" && arti === "capaian") return "Serapan (%)";
    return (isPeranEvaluasi(peran) ? ARTI_EVALUASI_ID[arti] : undefined) ?? ARTI_ID[arti];
  },
  waktuTetap: tetapId,
  kembali: "Kembali ke daftar",
  pengantar: "Jawaban Anda diingat di buku kerja ini dan berlaku untuk setiap lembar yang judul kolomnya sama.",
  sudah: "Lembar ini dikenalkan oleh Anda.",
  oleh: "dikenalkan oleh Anda",
  bukanLkj: "bukan untuk LKj",
  lupakan: "Lupakan",
  lupakanLembar: (nama: string) => `Lupakan yang diajarkan untuk lembar ${nama}`,
  iniApa: "Ini lembar apa?",
  pilih: "Pilih …",
  diBaris: "Judul kolomnya di baris mana?",
  dari: "Dari baris",
  sampai: "sampai baris",
  pakaiSel: "Pakai sel terpilih",
  lembarLain: "Sel terpilih berada di lembar lain. Pilih baris judul di lembar ini.",
  terlaluBanyak: "Judul paling banyak sepuluh baris. Pilih baris judulnya saja.",
  berisiApa: "Tiap kolom berisi apa?",
  petunjukKolom: "Kolom yang sedang Anda isi disorot di Excel. Kolom yang tidak perlu dibiarkan “Bukan apa-apa”.",
  kolom: (huruf: string) => `Kolom ${huruf}`,
  artiKolom: (huruf: string, judul: string) => `Arti kolom ${huruf}, ${judul}`,
  waktuKolom: (huruf: string) => `Triwulan atau tahun kolom ${huruf}`,
  tanpaArti: "Bukan apa-apa",
  menurutJudul: (tw: string | null, tahun: number | null) => {
    const isi = [tw === null ? null : `TW ${tw}`, tahun].filter((satu) => satu !== null).join(" ");
    return `Menurut judul${isi === "" ? "" : ` (${isi})`}`;
  },
  kosong: "kosong",
  tanpaKolom: "Tidak ada judul kolom di baris itu.",
  hasil: "Hasilnya",
  menghitung: "Menghitung …",
  belumPeran: "Pilih dahulu lembar ini untuk apa.",
  ringkas: (peran: Peran, baris: number, hasil: number) => {
    if (peran === "realisasi-anggaran") return `${baris} baris anggaran, ${hasil} serapan.`;
    if (isPeranEvaluasi(peran)) return `${baris} baris formulir, ${hasil} sel hasil.`;
    return peran === "program-kegiatan"
      ? `${baris} program/kegiatan, ${hasil} selisih.`
      : `${baris} indikator, ${hasil} capaian.`;
  },
  contohAnggaran: (pagu: string, realisasi: string, persen: string) =>
    `pagu ${pagu}, realisasi ${realisasi}, serapan ${persen}`,
  contohProgram: (sebelum: string, sesudah: string, selisih: string) =>
    `sebelum ${sebelum}, sesudah ${sesudah}, selisih ${selisih}`,
  contoh: (target: string, realisasi: string, capaian: string, kriteria: string | null) =>
    `target ${target}, realisasi ${realisasi}, capaian ${capaian}${kriteria === null ? "" : ` (${kriteria})`}`,
  berlakuJuga: (nama: string) => `Judulnya sama, jadi berlaku juga untuk lembar ${nama}.`,
  dikecualikan: "Isinya tidak dibaca, tidak dihitung, dan tidak ditanyakan lagi.",
  ya: "Ya, benar: kenalkan",
  bukan: "Bukan untuk LKj",
  simpanMuat: "Simpan atau muat kenalan",
  simpanArti:
    "Kenalan hanya berisi judul kolom dan artinya, bukan data. Kirimkan teksnya kepada kantor yang memakai formulir sama.",
  belumAda: "Belum ada lembar yang dikenalkan di buku kerja ini.",
  teksKenalan: "Teks kenalan buku kerja ini",
  salin: "Salin teks",
  tersalin: "Teks kenalan tersalin.",
  takTersalin: "Penyalinan tidak diizinkan di sini: pilih teksnya, lalu tekan Ctrl+C.",
  tempel: "Tempelkan teks kenalan dari kantor lain",
  muat: "Periksa dan muat",
  dimuat: (n: number) => `${n} kenalan dimuat.`,
  sudahAda: "Semua kenalan itu sudah ada di buku kerja ini.",
  diingat: "Yang diingat",
  banyakKolom: (n: number) => `${n} kolom`,
};

const en: typeof id = {
  peran: PERAN_EN,
  arti: (peran, arti) => {
    if (peran === "realisasi-anggaran" && arti === "capaian") return "Spent (%)";
    return (isPeranEvaluasi(peran) ? ARTI_EVALUASI_EN[arti] : undefined) ?? ARTI_EN[arti];
  },
  waktuTetap: tetapEn,
  kembali: "Back to the list",
  pengantar: "Your answers are kept in this workbook and hold for every sheet with the same column headings.",
  sudah: "You introduced this sheet.",
  oleh: "introduced by you",
  bukanLkj: "not for the LKj",
  lupakan: "Forget",
  lupakanLembar: (nama) => `Forget what was taught of sheet ${nama}`,
  iniApa: "What is this sheet?",
  pilih: "Choose …",
  diBaris: "In which rows are its column headings?",
  dari: "From row",
  sampai: "to row",
  pakaiSel: "Use selected cells",
  lembarLain: "The selected cells are on another sheet. Select the heading rows of this sheet.",
  terlaluBanyak: "A heading has ten rows at most. Select the heading rows only.",
  berisiApa: "What does each column hold?",
  petunjukKolom: "The column that you fill in is selected in Excel. Leave columns that don't matter at “Nothing”.",
  kolom: (huruf) => `Column ${huruf}`,
  artiKolom: (huruf, judul) => `Meaning of column ${huruf}, ${judul}`,
  waktuKolom: (huruf) => `Quarter or year of column ${huruf}`,
  tanpaArti: "Nothing",
  menurutJudul: (tw, tahun) => {
    const isi = [tw === null ? null : `Q${tw}`, tahun].filter((satu) => satu !== null).join(" ");
    return `As its heading says${isi === "" ? "" : ` (${isi})`}`;
  },
  kosong: "blank",
  tanpaKolom: "No column headings in these rows.",
  hasil: "The result",
  menghitung: "Computing …",
  belumPeran: "Choose first what this sheet is.",
  ringkas: (peran, baris, hasil) => {
    if (peran === "realisasi-anggaran") return `${baris} budget rows, ${hasil} shares spent.`;
    if (isPeranEvaluasi(peran)) return `${baris} rows of the form, ${hasil} results.`;
    return peran === "program-kegiatan"
      ? `${baris} programs/kegiatan, ${hasil} differences.`
      : `${baris} indikator, ${hasil} capaian.`;
  },
  contohAnggaran: (pagu, realisasi, persen) => `pagu ${pagu}, spent ${realisasi}, ${persen} of it`,
  contohProgram: (sebelum, sesudah, selisih) => `before ${sebelum}, after ${sesudah}, difference ${selisih}`,
  contoh: (target, realisasi, capaian, kriteria) =>
    `target ${target}, realisasi ${realisasi}, capaian ${capaian}${kriteria === null ? "" : ` (${kriteria})`}`,
  berlakuJuga: (nama) => `The headings are the same, so this holds for sheet ${nama}, too.`,
  dikecualikan: "Nothing on it is read, computed or asked about again.",
  ya: "Yes, right: introduce",
  bukan: "Not for the LKj",
  simpanMuat: "Save or load what was taught",
  simpanArti: "Only column headings and their meanings, no data. Send the text to offices with the same form.",
  belumAda: "No sheet of this workbook was introduced yet.",
  teksKenalan: "Text of what this workbook was taught",
  salin: "Copy text",
  tersalin: "Text copied.",
  takTersalin: "Copying isn't allowed here: select the text and press Ctrl+C.",
  tempel: "Paste the text of another office",
  muat: "Check and load",
  dimuat: (n) => `${n} loaded.`,
  sudahAda: "This workbook knows all of it already.",
  diingat: "What is remembered",
  banyakKolom: (n) => `${n} columns`,
};

/** Words of the page where a sheet is taught, which only that page needs. */
export const teksKenalkan = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
