import { bacaNomorKolom, rumusDalamJudul } from "../../domain/rumus/rumus-judul";
import { peubahUngkapan, type Ungkapan } from "../../domain/rumus/ungkapan";
import type { Grid } from "../grid";
import type { KelompokUkuran } from "../kelompok-ukuran";
import type { Tabel } from "../tabel";
import { isBarisNomorKolom, type PitaJudul } from "../temu-judul";
import { tanpaTanda } from "./bersih-judul";

interface SelNomor {
  readonly column: number;
  readonly teks: string;
}

function selNomor(grid: Grid, pita: PitaJudul): SelNomor[] {
  const bawah = pita.bottom + 1;
  const baris = pita.nomor.length === 0 && isBarisNomorKolom(grid, bawah) ? [bawah] : pita.nomor;
  return baris.flatMap((row) => {
    const sel: SelNomor[] = [];
    for (let column = pita.left; column <= pita.right; column++)
      if (!grid.isBlank(row, column)) sel.push({ column, teks: tanpaTanda(String(grid.value(row, column))) });
    return sel;
  });
}

/** Columns by their numbers; a number that stands over two columns names neither. */
function kolomBernomor(sel: readonly SelNomor[]): Map<string, number | null> {
  const kolom = new Map<string, number | null>();
  for (const { column, teks } of sel) {
    const nomor = bacaNomorKolom(teks)?.nomor;
    if (nomor !== undefined) kolom.set(nomor, kolom.has(nomor) ? null : column);
  }
  return kolom;
}

/**
 * For each column whose header or column number states a formula ("5 = 4/3x100%", "% Capaian (8:7x100)"), the columns that
 * the formula speaks of, by the row of column numbers (baca.md §1). None where a number of it names no single column.
 */
function rumusKolom({ grid, pita, kolom }: Tabel): Map<number, ReadonlySet<number>> {
  const sel = selNomor(grid, pita);
  const bernomor = kolomBernomor(sel);
  const isKolom = (nomor: string): boolean => bernomor.has(nomor);
  const hasil = new Map<number, ReadonlySet<number>>();
  const catat = (column: number, rumus: Ungkapan | null | undefined): void => {
    const disebut = rumus ? peubahUngkapan(rumus).map((nama) => bernomor.get(nama) ?? null) : [];
    if (disebut.length > 0 && !disebut.includes(null)) hasil.set(column, new Set(disebut.flatMap((c) => c ?? [])));
  };
  if (bernomor.size === 0) return hasil;
  for (const { column, teks } of kolom) catat(column, rumusDalamJudul(teks.at(-1) ?? "", isKolom));
  for (const { column, teks } of sel) catat(column, bacaNomorKolom(teks, isKolom)?.rumus);
  return hasil;
}

/** Tells each pair whose result states its formula; `lain` only where the formula speaks of two other figures of ours. */
export function denganRumus(tabel: Tabel, kelompok: readonly KelompokUkuran[]): KelompokUkuran[] {
  const rumus = rumusKolom(tabel);
  if (rumus.size === 0) return [...kelompok];
  const angka = new Set(kelompok.flatMap((k) => [k.target, k.realisasi].flatMap((satu) => satu?.column ?? [])));
  return kelompok.map((k): KelompokUkuran => {
    const disebut = k.persen === null ? undefined : rumus.get(k.persen.column);
    if (!disebut || !k.target || !k.realisasi || k.realisasi.bulanan) return k;
    const figur = [...disebut].filter((column) => angka.has(column));
    if (figur.length !== 2) return k;
    if ([k.target, k.realisasi].every(({ column }) => disebut.has(column))) return { ...k, rumus: "sesuai" };
    return disebut.size === 2 ? { ...k, rumus: "lain" } : k;
  });
}
