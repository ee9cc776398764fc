import { samaNilai } from "../angka/sama-nilai";
import type { Angka } from "../angka/angka";
import type { CellRef } from "../dokumen/sumber";
import { kunciNama } from "../teks/nama-indikator";
import type { IndikatorLaporan, Laporan } from "./laporan";

/** The realisasi of one year with its cells. */
export interface TitikRiwayat {
  readonly tahun: number;
  readonly angka: Extract<Angka, { jenis: "angka" }>;
  readonly sel: readonly CellRef[];
}

/** Figures that agree, or null: two sheets of one year that differ tell nothing. */
function sepakat(tahun: number, calon: readonly { readonly angka: Angka; readonly sel: readonly CellRef[] }[]) {
  const [pertama] = calon;
  if (pertama?.angka.jenis !== "angka") return null;
  const { angka, sel } = pertama;
  return calon.every((c) => samaNilai(c.angka, angka) === true) ? { tahun, angka, sel } : null;
}

/** What Pengukuran of an earlier year say of this indikator, by its names in this year's documents. */
function tertulis(i: IndikatorLaporan, { terpilih }: Laporan, tahun: number) {
  const nama = new Set([i.nama, ...i.padan.sebutan.map((s) => s.baris.indikator.teks)].map(kunciNama));
  return terpilih.tahunLain
    .flatMap((d) => (d.bentuk === "indikator" && d.asal.peran === "pengukuran" && d.asal.tahun === tahun ? [d] : []))
    .flatMap((d) => d.baris)
    .filter((b) => nama.has(kunciNama(b.indikator.teks)))
    .flatMap(({ realisasi }) => (realisasi ? [{ angka: realisasi.angka, sel: [realisasi.sel] }] : []));
}

/** An indikator's realisasi year by year without a gap, the year of the report last; empty where that one is no number of a whole year. */
export function riwayatRealisasi(i: IndikatorLaporan, laporan: Laporan): TitikRiwayat[] {
  const { tahun } = laporan;
  const { realisasi } = i;
  if (tahun === null || realisasi?.angka.jenis !== "angka" || realisasi.sampaiTw !== null) return [];
  const lalu = i.tahunLalu?.realisasi;
  const hasil: TitikRiwayat[] = [{ tahun, angka: realisasi.angka, sel: realisasi.sel }];
  for (let y = tahun - 1; ; y--) {
    const disamping = y === tahun - 1 && lalu ? [{ angka: lalu.angka, sel: [lalu.sel] }] : [];
    const titik = sepakat(y, [...disamping, ...tertulis(i, laporan, y)]);
    if (titik === null) return hasil;
    hasil.unshift(titik);
  }
}
