import type { KodeTemuan } from "../../src/domain/temuan/temuan";
import type { Acak } from "./acak";
import type { BukuUji, LembarUji } from "./buku-bersih";

/** What was planted: the temuan that must come, on one of these cells. */
export interface Tanaman {
  readonly kode: KodeTemuan;
  readonly sel: readonly string[];
  /** Other temuan that the same change rightly causes, on other cells. */
  readonly ikut?: readonly KodeTemuan[];
}

export type Penanam = (buku: BukuUji, acak: Acak) => Tanaman | null;

export function lembar(buku: BukuUji, nama: string): LembarUji {
  const satu = buku.lembar.get(nama);
  if (!satu) throw new Error(`no sheet ${nama}`);
  return satu;
}

export const acakIndikator = (buku: BukuUji, acak: Acak): number => acak.bulat(0, buku.indikator.length - 1);
export const twDatar = (buku: BukuUji): string[] => ["I", "II", "III", ...(buku.kaskade ? [] : ["IV"])];

/** Indikator with the given pola; null where the workbook has none. */
export function denganPola(buku: BukuUji, acak: Acak, pola: readonly string[]): number | null {
  const calon = buku.indikator.flatMap((i, n) => (pola.includes(i.pola) ? [n] : []));
  return calon.length === 0 ? null : acak.pilih(calon);
}

export const angka = (l: LembarUji, row: number, column: number): number => Number(l.ambil(row, column));
