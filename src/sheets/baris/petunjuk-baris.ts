import { ingat } from "../../domain/alur/ingat";
import { ratakan } from "../rata-teks";
import { KATA_TINGKAT } from "./kata-baris";

const KODE = /^[0-9a-z]{1,6}([.\s/-]+[0-9a-z]{1,6})*\.?$/i;
const NOMOR_BERTITIK = /^\(?(\d{1,3}(?:\.(?:\d{1,3}|[a-z]))+)[.)]?$/i;
const BUTIR_NAMA = /^\(?((?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)]|\d{1,3}(?:\.\d{1,3})+|[-–•▪*])\s+/i;

/** How many parts a code has: "1.02.01" 3, "1.02.01.2.01" 5; null for what is no code ("x"). */
export const dalamKode = ingat((teks: string): number | null => {
  const t = ratakan(teks);
  return KODE.test(t) && /\d/.test(t) ? t.replace(/[.\s/-]+$/, "").split(/[.\s/-]+/).length : null;
});

/** What kind of number stands before a row; decimals by their depth. */
type JenisNomor = "romawi" | "besar" | "angka" | "kecil" | "butir" | number;

export function jenisNomor(teks: string): JenisNomor | null {
  const t = teks.trim();
  const bertitik = NOMOR_BERTITIK.exec(t)?.[1];
  if (bertitik !== undefined) return bertitik.split(".").length;
  const inti = t.replace(/^[(\s]+|[.)\s]+$/g, "");
  if (/^[IVX]{1,5}$/.test(inti)) return "romawi";
  if (/^[A-Z]$/.test(inti)) return "besar";
  if (/^\d{1,4}$/.test(inti)) return "angka";
  if (/^[a-z]{1,2}$/.test(inti)) return "kecil";
  return /^[-–•▪*]$/.test(t) ? "butir" : null;
}

/** The number at the start of a name: "1.1 Kegiatan …", "a. …", "- …". */
export const nomorNama = (nama: string): string | null => BUTIR_NAMA.exec(nama.trim())?.[1] ?? null;

/** Numbers as they nest: each kind that is new stands below the one before it ("A", "1", "a", "-"). */
export class PenjenjangNomor {
  private readonly urutan: JenisNomor[] = [];

  /** The depth of a number, null for what is none. */
  dalam(nomor: string | null): number | null {
    const jenis = jenisNomor(nomor ?? "");
    if (jenis === null) return null;
    const setara = jenis === 1 ? "angka" : jenis;
    const ada = this.urutan.indexOf(setara);
    return ada >= 0 ? ada : this.urutan.push(setara) - 1;
  }

  /** Plain running numbers alone tell no level. */
  get bertingkat(): boolean {
    return this.urutan.length > 1;
  }
}

/** The level that the first words of a name tell: Program 1, Kegiatan 2, Sub Kegiatan 3; null where they tell none. */
export const kataTingkat = ingat((nama: string): number | null => {
  const t = ratakan(nama)
    .replace(BUTIR_NAMA, "")
    .replace(/^[\d.\s:)-]+/, "");
  const cocok = KATA_TINGKAT.find(([, kata]) =>
    kata.some((k) => t.startsWith(k) && !/[\p{L}\d]/u.test(t.charAt(k.length))),
  );
  return cocok?.[0] ?? null;
});

export const isKapital = (nama: string): boolean => /\p{Lu}{3}/u.test(nama) && nama === nama.toUpperCase();

/** Blanks before the name, as staff indent it. */
export const indentasi = (mentah: string): number => /^[\s\u00a0]*/.exec(mentah)?.[0].length ?? 0;

/** A plain running number: "3", "3.", "(3)"; null for anything else. */
export function nomorUrut(teks: string | null): number | null {
  const cocok = /^\(?(\d{1,4})[.)]*$/.exec(teks?.trim() ?? "")?.[1];
  return cocok === undefined ? null : Number(cocok);
}
