/** Cells of a table's body that one series shows: a column, from one row of the body to another. */
export interface SelDeret {
  readonly kolom: number;
  readonly awal: number;
  readonly akhir: number;
}

/** One series of a chart; its number format counts for its labels. */
export interface DeretGrafik {
  readonly nama: string;
  readonly nilai: SelDeret;
  readonly sebagai: "batang" | "garis";
  readonly warna: string;
  /** Of columns: an outline that tells light colours from paper, also without colour. */
  readonly tepi: string;
  /** What stands at each value; null for nothing. */
  readonly label: { readonly denganNama: boolean; readonly format: string } | null;
}

/** A value axis from 0 to `puncak`, with a mark at each `langkah`. */
export interface SkalaNilai {
  readonly puncak: number;
  readonly langkah: number;
}

const LANGKAH_TERBANYAK = 8;
const RUANG_LABEL = 1.15;

/** An axis with round marks and room for the labels above the highest value. */
export function skalaNilai(nilai: readonly number[]): SkalaNilai | null {
  const tertinggi = Math.max(0, ...nilai) * RUANG_LABEL;
  if (tertinggi === 0 || nilai.some((n) => n < 0)) return null;
  const pangkat = Math.floor(Math.log10(tertinggi / LANGKAH_TERBANYAK));
  const bulat = [1, 2, 5, 10].map((n) => Number(`${n}e${pangkat}`));
  const langkah = bulat.find((n) => tertinggi / n <= LANGKAH_TERBANYAK) ?? tertinggi;
  return { langkah, puncak: Number((Math.ceil(tertinggi / langkah) * langkah).toPrecision(12)) };
}

/** A chart over the rows of a table, as data. */
export interface GrafikTabel {
  readonly judul: string;
  readonly kategori: SelDeret;
  readonly deret: readonly DeretGrafik[];
  readonly sumbuKategori: string;
  readonly sumbuNilai: string;
  /** Null where a value is negative: the axis then chooses its ends itself. */
  readonly skala: SkalaNilai | null;
  /** Columns lie over one another: each category has one value in one of the series. */
  readonly bertumpang: boolean;
  /** The table's columns that the chart is as wide as, first and last. */
  readonly lebar: readonly [kiri: number, kanan: number];
}

/** Charts side by side above a table's header. */
export interface PitaGrafik {
  /** Points. */
  readonly tinggi: number;
  readonly grafik: readonly GrafikTabel[];
}
