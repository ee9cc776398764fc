import { UKURAN_KERTAS, type Kertas } from "../../domain/pengaturan/cetak";
import { isMelintang } from "./arah-kertas";
import type { Tabel } from "../../tables/model-tabel";
import { lebarMuat, type LebarKolom } from "./lebar-kolom";

/** Points; the page's number stands in the margin below. */
export const TEPI_HALAMAN = { left: 36, right: 36, top: 40, bottom: 46, footer: 22 } as const;

const TITIK_PER_MM = 72 / 25.4;
/** Part of a page that is counted on: printers and pixels round widths and heights up. */
const TERPAKAI = 0.975;

/** How a worksheet lies on paper. */
export interface Halaman {
  readonly kertas: Kertas;
  readonly melintang: boolean;
  /** Rows that start a page; none where the program's own breaks cut nothing that belongs together. */
  readonly jeda: readonly number[];
}

/** Points between the margins that are counted on. */
function ruangHalaman(kertas: Kertas, melintang: boolean): { readonly lebar: number; readonly tinggi: number } {
  const { lebar, tinggi } = UKURAN_KERTAS[kertas];
  const [mendatar, tegak] = (melintang ? [tinggi, lebar] : [lebar, tinggi]).map((mm) => mm * TITIK_PER_MM);
  return {
    lebar: ((mendatar ?? 0) - TEPI_HALAMAN.left - TEPI_HALAMAN.right) * TERPAKAI,
    tinggi: ((tegak ?? 0) - TEPI_HALAMAN.top - TEPI_HALAMAN.bottom) * TERPAKAI,
  };
}

/** Portrait where a table fits without being made smaller, else landscape; and the widths of its columns there. */
export function arahDanLebar(
  tabel: Tabel,
  kolom: readonly LebarKolom[],
  kertas: Kertas,
): { readonly melintang: boolean; readonly lebar: readonly number[] } {
  const diminta = kolom.map((k) => k.diminta);
  const jumlah = diminta.reduce((a, b) => a + b, 0);
  const tegak = ruangHalaman(kertas, false).lebar;
  const bergrafik = (tabel.pita ?? []).length > 0;
  if (!bergrafik && jumlah <= tegak) return { melintang: false, lebar: diminta };
  const sempit = bergrafik || isMelintang(tabel) ? null : lebarMuat(kolom, tabel, tegak);
  if (sempit) return { melintang: false, lebar: sempit };
  return { melintang: true, lebar: lebarMuat(kolom, tabel, ruangHalaman(kertas, true).lebar) ?? diminta };
}

/** How much of a sheet a page holds that is as wide as these columns, in points of the sheet: surely, and at most. */
export function tinggiHalaman(
  lebar: readonly number[],
  kertas: Kertas,
  melintang: boolean,
): { readonly pasti: number; readonly paling: number } {
  const ruang = ruangHalaman(kertas, melintang);
  const pasti = ruang.tinggi / Math.min(1, ruang.lebar / lebar.reduce((a, b) => a + b, 0));
  return { pasti, paling: pasti / TERPAKAI };
}
