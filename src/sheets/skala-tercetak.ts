import type { KelasTercetak } from "../domain/dokumen/asal-tabel";
import { KATA_KRITERIA } from "../domain/kriteria/kriteria-tertulis";
import type { Grid } from "./grid";
import type { SheetSnapshot } from "./snapshot";
import { isBlank, ratakan } from "./rata-teks";

const [KELAS_TERSEDIKIT, JARAK_TERJAUH, PANJANG_SELANG] = [3, 3, 40];
/** The longest name of a class has 24 letters: names of indikator need no look. */
const PANJANG_NAMA = 30;
const PEMBANDING = /[<>≥≤]|\bs ?[/.]? ?d\b|\bsampai\b|\d ?%? ?[-–] ?\d|\blebih\b|\bkurang\b/;
/** A legend of grades (SAKIP, IKM) is of a value, not of a capaian. */
const HURUF = /^(aa?|bb?|cc?|d)$/;

interface BarisSkala {
  readonly row: number;
  readonly kelas: KelasTercetak;
  readonly berhuruf: boolean;
}

/** The lowest number of "85 - 100 %", "> 100", "70 s.d. 84,99"; null where there is none. */
function batasSelang(teks: string): number | null {
  const angka = [...teks.matchAll(/\d+(?:[.,]\d+)?/g)].map(([n]) => Number(n.replace(",", ".")));
  return angka.length === 0 ? null : Math.min(...angka);
}

const isSelang = (teks: string): boolean => teks.length <= PANJANG_SELANG && /\d/.test(teks) && PEMBANDING.test(teks);

/** The first cell of a row that names a class; hardly any row has one. */
function namaKelas(grid: Grid, row: number): KelasTercetak["nama"] | null {
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (typeof nilai !== "string" || nilai.trim().length > PANJANG_NAMA || isBlank(nilai)) continue;
    if (KATA_KRITERIA.test(ratakan(nilai))) return { teks: nilai.trim(), sel: grid.ref(row, column) };
  }
  return null;
}

function barisSkala(grid: Grid, row: number): BarisSkala | null {
  const nama = namaKelas(grid, row);
  if (nama === null) return null;
  const teks: string[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const nilai = grid.value(row, column);
    if (typeof nilai === "string") teks.push(ratakan(nilai));
  }
  const selang = teks.find(isSelang);
  if (selang === undefined) return null;
  return { row, kelas: { nama, batas: batasSelang(selang) }, berhuruf: teks.some((t) => HURUF.test(t)) };
}

/** A legend that stands alone is short, and of percentages: scales of SPBE, SPIP or IKM end at 4 or 5. */
const [BARIS_LEGENDA_TERBANYAK, BATAS_PERSEN_TERTINGGI] = [60, 60];

/** The scale of capaian on a sheet of its own; none where it is long, or its bounds are no percentages. */
export function skalaBuku(grid: Grid): readonly KelasTercetak[] {
  if (grid.bottom - grid.top > BARIS_LEGENDA_TERBANYAK) return [];
  const skala = skalaTercetak(grid);
  return skala.some(({ batas }) => batas !== null && batas >= BATAS_PERSEN_TERTINGGI) ? skala : [];
}

const INGATAN = new WeakMap<SheetSnapshot, readonly KelasTercetak[]>();

/** The classes that a legend on the sheet prints with their intervals ("85 - 100 % | Berhasil"); none where there is no legend. */
export function skalaTercetak(grid: Grid): readonly KelasTercetak[] {
  const ada = INGATAN.get(grid.sheet);
  if (ada) return ada;
  let runtun: BarisSkala[] = [];
  let hasil: readonly KelasTercetak[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const satu = barisSkala(grid, row);
    if (!satu) continue;
    const sebelum = runtun.at(-1);
    runtun = sebelum && row - sebelum.row <= JARAK_TERJAUH ? [...runtun, satu] : [satu];
    if (runtun.length >= KELAS_TERSEDIKIT && !runtun.some((b) => b.berhuruf)) hasil = runtun.map((b) => b.kelas);
  }
  INGATAN.set(grid.sheet, hasil);
  return hasil;
}
