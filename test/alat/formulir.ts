import { olahHitung, type HasilOlah } from "../../src/app/olah-hitung";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { hurufKolom } from "../../src/sheets/rumus-sel";
import type { CellValue } from "../../src/sheets/snapshot";
import { bukuKerja, lembar, type Baris } from "./lembar";

/** What a workbook of this one sheet comes to. */
export function hitungLembar(baris: readonly Baris[]): HasilOlah {
  const olah = olahHitung(bukuKerja(lembar("Sheet1", baris)), PENGATURAN_BAWAAN);
  if ("pesan" in olah) throw new Error(olah.pesan);
  return olah;
}

/** What is written, by row of the sheet: the figures from left to right, and the column of the first. */
export function perBaris({ rencana }: HasilOlah): Record<number, readonly (string | CellValue)[]> {
  const hasil: Record<number, (string | CellValue)[]> = {};
  const tulisan = [...rencana.plan.writes].sort((a, b) => a.cell.column - b.cell.column);
  for (const { cell, after } of tulisan) {
    const { content } = after;
    const isi = typeof content === "number" ? Math.round(content * 1e4) / 1e4 : (content ?? "");
    (hasil[cell.row] ??= [hurufKolom(cell.column)]).push(isi);
  }
  return hasil;
}

/** Headings of groups, each over so many columns. */
export const kelompok = (banyak: number, ...teks: readonly CellValue[]): CellValue[] =>
  teks.flatMap((satu) => [satu, ...Array.from({ length: banyak - 1 }, () => "")]);
/** So many blank cells. */
export const kosong = (banyak: number): CellValue[] => Array.from({ length: banyak }, () => "");
/** These cells so many times. */
export const ulang = (banyak: number, ...teks: readonly CellValue[]): CellValue[] =>
  Array.from({ length: banyak }, () => teks).flat();
