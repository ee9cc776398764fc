import { bacaAngka } from "../../domain/angka/angka";
import type { Grid } from "../grid";
import { barisDitimbang, nilaiKolom } from "./isi-kolom";
import { sebutKolom, type Kolom } from "./kolom";

interface Terbaca {
  readonly grid: Grid;
  readonly kolom: readonly Kolom[];
  readonly baris: readonly number[];
}

const BERBATAS = /^(≥|≤|>=?|<=?|min(imal)?\.?|maks(imal)?\.?) ?\d/i;

const isAngka = (nilai: string | number | boolean): boolean =>
  bacaAngka({ nilai, format: "" }).jenis === "angka" || BERBATAS.test(String(nilai).trim());

/**
 * "Acuan Mutu | Realisasi" without any target: the column of figures left of the realisasi may be what is to be reached, and
 * passing over it would leave every row unassessed without a word (baca.md §1).
 */
export function acuanTakDikenal({ grid, kolom, baris }: Terbaca): string[] {
  const realisasi = kolom.find((k) => k.konsep === "realisasi");
  if (!realisasi || kolom.some((k) => k.konsep === "target" || k.konsep === "pagu")) return [];
  const calon = kolom.find((k) => {
    if (k.konsep !== null || k.column >= realisasi.column || k.penentu.tahun !== null) return false;
    const isi = nilaiKolom(grid, barisDitimbang(baris), k);
    return isi.length > 0 && isi.filter(isAngka).length * 2 > isi.length;
  });
  if (!calon) return [];
  return [`tidak ada kolom target, sedangkan kolom ${sebutKolom(calon)} berisi angka dan artinya tidak dikenali`];
}
