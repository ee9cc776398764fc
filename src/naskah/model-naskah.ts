import type { CellRef } from "../domain/dokumen/sumber";
import type { KepalaKantor } from "../domain/laporan/kepala";

/** A stretch of a paragraph: words of the template, a figure with the cells it rests on, or a blank for staff to fill. */
export interface Potongan {
  readonly teks: string;
  /** Cells that the stretch comes from; none for words of ours. */
  readonly asal: readonly CellRef[];
  /** True for a marked placeholder, "[Faktor pendorong: …]": nobody but staff knows it. */
  readonly isian: boolean;
}

/** A sentence or several that one template gave. */
export interface Paragraf {
  readonly jenis: "paragraf";
  /** Which template made it, and for which indikator or sasaran: "N2 1.1". Stable over runs. */
  readonly kode: string;
  readonly potongan: readonly Potongan[];
  /** `tanda-tangan`: a line of who signs; `nama-tanda-tangan`: the name below the room for it. */
  readonly gaya: "isi" | "butir" | "tanda-tangan" | "nama-tanda-tangan";
}

/** A heading inside a bab. */
export interface SubjudulNaskah {
  readonly jenis: "subjudul";
  readonly tingkat: 2 | 3;
  readonly teks: string;
}

/** Where a table of the LKj stands, by its number. */
export interface TempatTabel {
  readonly jenis: "tabel";
  readonly nomor: string;
}

/** A small table that staff fill: its header, and one row a thing to explain. */
export interface TabelIsian {
  readonly jenis: "tabel-isian";
  readonly kode: string;
  /** The line above it. */
  readonly judul: string;
  readonly kepala: readonly string[];
  readonly baris: readonly (readonly Potongan[])[];
}

export type BagianNaskah = Paragraf | SubjudulNaskah | TempatTabel | TabelIsian;

export type KodeBab = "ikhtisar" | "I" | "II" | "III" | "IV" | "lampiran";

/** A chapter; `judul` as it is printed, "BAB III AKUNTABILITAS KINERJA". */
export interface BabNaskah {
  readonly kode: KodeBab;
  readonly judul: string;
  readonly isi: readonly BagianNaskah[];
}

/** The report as data: what Word, the pane and the clipboard show (narasi.md §6). */
export interface Naskah {
  readonly judul: string;
  readonly instansi: string | null;
  readonly tahun: number | null;
  /** Who signs it, and where. */
  readonly kepala: KepalaKantor;
  readonly bab: readonly BabNaskah[];
}

/** The plain words of a paragraph. */
export const teksParagraf = ({ potongan }: Pick<Paragraf, "potongan">): string => potongan.map((p) => p.teks).join("");

/** Every placeholder that is still to be filled, in the order of the report. */
export function isianNaskah(naskah: Naskah): Potongan[] {
  return naskah.bab.flatMap(({ isi }) =>
    isi.flatMap((bagian) => {
      if (bagian.jenis === "paragraf") return bagian.potongan.filter((p) => p.isian);
      return bagian.jenis === "tabel-isian" ? bagian.baris.flat().filter((p) => p.isian) : [];
    }),
  );
}

/** Said where the report has nothing to report. */
export const NASKAH_KOSONG =
  "Naskah belum dapat dibuat: belum ada tabel LKj yang dapat disusun dari buku kerja ini. Lihat temuannya lebih dahulu; di sana disebut apa yang perlu dikenalkan.";

/** True where no table of the LKj can be made: every sentence with a figure rests on one, so only blanks would be left. */
export const isNaskahKosong = ({ bab }: Naskah): boolean =>
  !bab.some(({ isi }) => isi.some((b) => b.jenis === "tabel"));
