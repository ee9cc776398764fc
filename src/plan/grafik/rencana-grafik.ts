import type { Huruf } from "../../domain/pengaturan/cetak";
import type { Rect } from "../../sheets/snapshot";
import type { DeretGrafik, GrafikTabel } from "../../tables/model-grafik";

/** A series of a chart on a worksheet. */
export interface DeretLembar extends Omit<DeretGrafik, "nilai"> {
  readonly nilai: Rect;
}

/** A chart on a worksheet of ours, as data; all its cells are on that sheet. */
export interface Grafik extends Omit<GrafikTabel, "kategori" | "deret" | "lebar"> {
  /** What tells our charts from those of staff, and from one another. */
  readonly nama: string;
  readonly kategori: Rect;
  readonly deret: readonly DeretLembar[];
  /** The cells that it covers. */
  readonly tempat: Rect;
  /** Not said of the default one: charts of earlier versions stay as they are. */
  readonly huruf?: Huruf;
}

/** One chart's change, as of a cell: what it was, as far as is known, and what it is to be; null for no chart. */
export interface TulisanGrafik {
  readonly nama: string;
  /** Ids of the charts of this name that are there: several where staff copied one. */
  readonly ada: readonly string[];
  readonly before: Grafik | null;
  readonly after: Grafik | null;
}

/** The charts of our sheets as they were last written, by the table's number. */
export type GrafikTersimpan = Readonly<Record<string, readonly Grafik[]>>;

/** A chart of the workbook. */
export interface GrafikAda {
  readonly id: string;
  readonly nama: string;
}

/** The charts that our sheets hold now, by the sheet's id. */
export type GrafikBuku = ReadonlyMap<string, readonly GrafikAda[]>;

/** The name of the n-th chart of a table. */
export function namaGrafik(nomor: string, n: number): string {
  return `Capaian ${nomor} ${n}`;
}

/** True for a name that a chart of this table has or had. */
export function isGrafikTabel(nama: string, nomor: string): boolean {
  const awal = `Capaian ${nomor} `;
  return nama.startsWith(awal) && /^\d+$/.test(nama.slice(awal.length));
}
