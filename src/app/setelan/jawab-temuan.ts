import type { Peran } from "../../domain/dokumen/dokumen";
import { kunciSel, type CellRef } from "../../domain/dokumen/sumber";
import type { Laporan } from "../../domain/laporan/laporan";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import type { NilaiTemuan } from "../../domain/temuan/temuan";

export { jawabPasangan } from "../../domain/laporan/jawab-pasangan";
export type { Sebutan, UsulPasangan } from "../../domain/laporan/padanan";
export { jawabSetelan } from "../../domain/pengaturan/jawab-setelan";
export type { PilihanJawaban, SetelanIndikator } from "../../domain/temuan/jawaban";
export type { NilaiTemuan } from "../../domain/temuan/temuan";

/** The answers to T25 by what it shows: the years that titles say, or null for theirs again where staff chose one. */
export function tahunDitawarkan({ tahun, pengaturan }: Laporan, nilai: readonly NilaiTemuan[]): (number | null)[] {
  const disebut = [...new Set(nilai)].filter((satu) => typeof satu === "number").filter((satu) => satu !== tahun);
  return disebut.length > 0 && pengaturan.tahun !== null ? [null] : disebut;
}

export const jawabTahun =
  (tahun: number | null) =>
  (lama: Pengaturan): Pengaturan => ({ ...lama, tahun });

/** The answers to T15 by its cells: sheets that could play a role in place of the one that does. */
export function lembarDitawarkan({ terpilih }: Laporan, sel: readonly CellRef[]) {
  const disebut = new Set(sel.map(kunciSel));
  const ganda = terpilih.ganda.filter(({ dipakai, ditinggalkan }) =>
    [dipakai, ...ditinggalkan].every(({ asal }) => {
      const judul = asal.judul[0]?.sel;
      return judul !== undefined && disebut.has(kunciSel(judul));
    }),
  );
  return ganda.flatMap(({ peran, dipakai, ditinggalkan }) =>
    [...new Set(ditinggalkan.map(({ asal }) => asal.sheetName))]
      .filter((nama) => nama !== dipakai.asal.sheetName)
      .map((nama) => ({ peran, nama })),
  );
}

export const jawabLembar =
  (peran: Peran, nama: string) =>
  (lama: Pengaturan): Pengaturan => ({ ...lama, lembarPeran: { ...lama.lembarPeran, [peran]: nama } });
