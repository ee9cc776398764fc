import { bacaAngka } from "../../domain/angka/angka";
import type { Grid } from "../grid";
import type { Konsep } from "./konsep";
import { sebutKolom, type Kolom } from "./kolom";

const BERANGKA: ReadonlySet<Konsep> = new Set([
  "target",
  "realisasi",
  "capaian",
  "persen",
  "pagu",
  "sebelum",
  "sesudah",
]);

interface Terbaca {
  readonly grid: Grid;
  readonly kolom: readonly Kolom[];
  readonly baris: readonly number[];
  readonly right: number;
}

function banyakAngka({ grid, baris }: Terbaca, column: number): number {
  return baris.filter(
    (row) =>
      bacaAngka({ nilai: grid.value(row, column), format: "" }, { predikat: grid.sheet.predikat }).jenis === "angka",
  ).length;
}

const isKata = (grid: Grid, row: number, column: number): boolean =>
  bacaAngka({ nilai: grid.value(row, column), format: "" }, { predikat: grid.sheet.predikat }).jenis === "catatan";

/** The last column that may stand under the heading: of the header, or where the first row below has words side by side. */
function kananKepala({ grid, baris: [pertama], right }: Terbaca, column: number): number {
  if (pertama === undefined) return right;
  let akhir = column;
  while (akhir <= grid.right && isKata(grid, pertama, akhir)) akhir++;
  return Math.max(right, akhir - 1);
}

/**
 * A measure whose neighbours to the right have figures but no header: its heading is that of a group whose own headers are
 * not known ("Realisasi" over months in words that we can't read), and its first column is not the year's (baca.md §1).
 */
export function kepalaTanpaAnak(d: Terbaca): string[] {
  const berjudul = new Set(d.kolom.map((k) => k.column));
  return d.kolom.flatMap((kolom) => {
    if (kolom.konsep === null || !BERANGKA.has(kolom.konsep)) return [];
    const kanan = kananKepala(d, kolom.column);
    let akhir = kolom.column;
    while (akhir < kanan && !berjudul.has(akhir + 1)) akhir++;
    const tanpaJudul = Array.from({ length: akhir - kolom.column }, (_, i) => kolom.column + 1 + i);
    if (tanpaJudul.length === 0) return [];
    const sendiri = banyakAngka(d, kolom.column);
    const berisi = sendiri === 0 ? 0 : tanpaJudul.filter((column) => banyakAngka(d, column) * 2 > sendiri).length;
    if (berisi === 0) return [];
    return [`judul ${sebutKolom(kolom)} diikuti ${berisi} kolom berisi angka yang judulnya sendiri tidak dikenali`];
  });
}
