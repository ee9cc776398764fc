import { tingkatSebutan, type TingkatJabatan } from "../../domain/dokumen/tingkat-jabatan";
import type { Grid } from "../grid";
import { rapikan } from "../rata-teks";
import { barisDitimbang } from "./isi-kolom";
import { daunJudul, type Kolom } from "./kolom";

const JABATAN = /^(nama |tingkat )?(jabatan|pejabat|eselon)\b(?!.*\b(penanggung|pelaksana|fungsional)\b)/;
/** The column that says whose a row is, not who answers for it. */
export const isJabatan = (kolom: Kolom): boolean => JABATAN.test(daunJudul(kolom));

const ESELON = /^(eselon|es\.?)? ?\(?(i|ii|iii|iv)\b/i;

function tingkatSel(nilai: string): TingkatJabatan | null {
  const romawi = ESELON.exec(nilai)?.[2];
  return tingkatSebutan(romawi === undefined ? nilai : `eselon ${romawi}`);
}

/** The level that each of these rows is of: its own cell's, or that of the last one above it; null where one tells nothing. */
export function tingkatBaris(
  grid: Grid,
  baris: readonly number[],
  { column }: Kolom,
): Map<number, TingkatJabatan> | null {
  const tingkat = new Map<number, TingkatJabatan>();
  let kini: TingkatJabatan | null = null;
  for (const row of baris) {
    const nilai = rapikan(grid.value(row, column));
    if (nilai !== "") kini = tingkatSel(nilai);
    if (kini === null) return null;
    tingkat.set(row, kini);
  }
  return tingkat.size === 0 ? null : tingkat;
}

/** "Jabatan" beside an indikator and its target says whose it is; in a list of employees it stays what it is. */
export function denganJabatan(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): readonly Kolom[] {
  const jabatan = kolom.find((k) => k.konsep === "asing" && isJabatan(k));
  const terukur = ["indikator", "target"].every((konsep) => kolom.some((k) => k.konsep === konsep));
  if (!jabatan || !terukur || tingkatBaris(grid, barisDitimbang(baris), jabatan) === null) return kolom;
  return kolom.map((k) => (k === jabatan ? { ...k, konsep: null } : k));
}
