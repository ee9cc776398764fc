import type { Keyakinan } from "../../app/kata/kata-lembar";
import type { Kamus } from "./id";

const keyakinanId: Readonly<Record<Keyakinan, string>> = { pasti: "pasti", yakin: "yakin", ragu: "ragu" };
const keyakinanEn: Readonly<Record<Keyakinan, string>> = { pasti: "certain", yakin: "sure", ragu: "doubtful" };

const id = {
  buka: "Lembar: apa yang terbaca",
  kenalkan: "Kenalkan",
  kenalkanLembar: (nama: string) => `Kenalkan lembar ${nama}`,
  judul: "Lembar",
  arti: "Tiap lembar dibaca sebagai apa, dan mengapa. Tidak ada yang ditulis dari sini.",
  kembali: "Kembali",
  buatanSendiri: "tabel buatan Capaian, bukan sumber angka",
  tanpaTabel: "tidak ada tabel kinerja",
  takDikenal: "tidak dikenali",
  perluDikenalkan: "perlu dikenalkan",
  tidakDipakai: "tidak dipakai",
  keyakinan: keyakinanId,
  judulKolom: "Judul kolom:",
  kolom: "Arti tiap kolom",
  tanpaArti: "tidak dibaca",
  baris: (n: number, mana: string) => `${n} baris dibaca: ${mana}.`,
  takTerbaca: (mana: string, sisa: number) => `Tidak dibaca: ${mana}${sisa === 0 ? "" : `, dan ${sisa} lainnya`}.`,
};

const en: typeof id = {
  buka: "Sheets: what was read",
  kenalkan: "Introduce",
  kenalkanLembar: (nama) => `Introduce sheet ${nama}`,
  judul: "Sheets",
  arti: "What each sheet was read as, and why. Nothing is written from here.",
  kembali: "Back",
  buatanSendiri: "tables made by Capaian, no source of figures",
  tanpaTabel: "no performance table",
  takDikenal: "not recognised",
  perluDikenalkan: "needs introducing",
  tidakDipakai: "not used",
  keyakinan: keyakinanEn,
  judulKolom: "Column headings:",
  kolom: "What each column means",
  tanpaArti: "not read",
  baris: (n, mana) => `${n} ${n === 1 ? "row" : "rows"} read: ${mana}.`,
  takTerbaca: (mana, sisa) => `Not read: ${mana}${sisa === 0 ? "" : `, and ${sisa} more`}.`,
};

/** Words of the list of sheets, which the first click does not need. */
export const teksLembar = ({ bahasa }: Kamus): typeof id => (bahasa === "id" ? id : en);
