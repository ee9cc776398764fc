import { AWAL_PENGATURAN } from "./kalimat-tabel";
import { baris, teks } from "./sel";
import type { SelTabel, Tabel } from "./model-tabel";

/** The sheet's name, and what stands for a number in the list of tables. */
export const NOMOR_JEJAK = "Jejak Angka";

/** A figure of a table: its cell, and what it rests on. */
export interface JejakAngka {
  readonly sel: string;
  readonly isi: SelTabel["isi"];
  readonly format: string;
  readonly sumber: readonly string[];
  readonly cara: string | null;
}

/** Where each figure comes from, one row a figure. */
export function tabelJejak(jejak: readonly JejakAngka[]): Tabel {
  return {
    nomor: NOMOR_JEJAK,
    judul: "Asal Setiap Angka dalam Tabel LKj",
    kepala: [
      { teks: "Sel tabel", jenis: "teks", lebar: 120 },
      { teks: "Isi", jenis: "alami", lebar: 110 },
      { teks: "Sel sumber", jenis: "teks", lebar: 300 },
      { teks: "Cara memperoleh", jenis: "teks", lebar: 220 },
    ],
    baris: jejak.map(({ sel, isi, sumber, cara }) =>
      baris(teks(sel), { isi }, teks(sumber.join(", ")), teks(cara ?? "disalin")),
    ),
    sumber: "Sumber: lembar-lembar kerja dalam buku kerja ini",
    pengaturan: `${AWAL_PENGATURAN}lembar ini dibuat bersama tabel dan disembunyikan.`,
    huruf: 9,
    tersembunyi: true,
  };
}
