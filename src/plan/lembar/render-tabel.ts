import type { Bertahap } from "../../domain/alur/bertahap";
import type { SetelanCetak } from "../../domain/pengaturan/cetak";
import { KanvasLembar } from "./kanvas";
import { TANDA_JUDUL } from "../../sheets/lembar-tabel";
import type { CellRef } from "../../sheets/snapshot";
import { judulLengkap, kolomTabel, namaLembarTabel, type SelTabel, type Tabel } from "../../tables/model-tabel";
import type { CitraLembar } from "./citra";
import { barisBerdesimal, formatSel, RATA } from "./format-kolom";
import { gambarKepala } from "./gambar-kepala";
import { arahDanLebar, tinggiHalaman } from "./halaman-cetak";
import { lebarKolom } from "./lebar-kolom";
import { bidangGrafik, grafikLembar } from "./pita-grafik";
import { UkuranTeks } from "./ukuran-teks";

const WARNA_TOTAL = "#E7E6E6";
const WARNA_KELOMPOK = "#F2F2F2";
const UKURAN_JUDUL = 12;
const UKURAN_CATATAN = 8;
const BARIS_SEKALI_JALAN = 100;

/** A figure of a rendered table: its place, and where it comes from. */
export interface AsalSel {
  readonly row: number;
  readonly column: number;
  readonly isi: SelTabel["isi"];
  readonly format: string;
  readonly asal: readonly CellRef[];
  readonly cara: string | null;
}

export interface TabelTerender {
  readonly tabel: Tabel;
  readonly citra: CitraLembar;
  readonly asal: readonly AsalSel[];
}

/** Rows of the body, from row `awal`, that stay on one page: a heading and what follows it, a row, its total, and the source. */
function barisUtuh({ baris }: Tabel, awal: number, tercetak: number): (readonly [number, number])[] {
  const judul = baris.flatMap(({ corak }, r) => (corak === "kelompok" ? [[awal + r, awal + r + 1] as const] : []));
  const isi = baris.findLastIndex(({ corak }) => corak !== "total");
  return baris.length === 0 ? judul : [...judul, [awal + Math.max(0, isi), tercetak - 1]];
}

/** Whether pages may end where it looks wrong: inside merged cells or charts, below a heading, or above a total. */
const isBertingkat = ({ pita, baris, tersembunyi }: Tabel): boolean =>
  !tersembunyi &&
  ((pita ?? []).length > 0 ||
    baris.some(({ corak, sel }) => corak === "kelompok" || corak === "total" || sel.some((s) => (s?.tinggi ?? 1) > 1)));

/** The one renderer: a table as data becomes what its worksheet is to look like. */
export function* renderTabel(tabel: Tabel, cetak: SetelanCetak): Bertahap<TabelTerender> {
  const kolom = kolomTabel(tabel.kepala);
  const desimal = barisBerdesimal(tabel.baris, kolom);
  const jenis = (row: number, column: number) => tabel.baris[row]?.sel[column]?.jenis ?? kolom[column]?.jenis ?? "teks";
  const format = (row: number, column: number): string =>
    formatSel(tabel.baris[row]?.sel[column] ?? { isi: "" }, jenis(row, column), desimal[row] ?? false);
  const ukuran = cetak.ukuranTabel ?? tabel.huruf;
  const ukuranTeks = new UkuranTeks(cetak.huruf);
  const diminta = yield* lebarKolom(tabel, ukuran, ukuranTeks, format);
  const { melintang, lebar } = arahDanLebar(tabel, diminta, cetak.kertas);
  const kanvas = new KanvasLembar(lebar, ukuran, ukuranTeks);
  const akhir = kolom.length - 1;

  kanvas.barisPenuh(judulLengkap(tabel) + TANDA_JUDUL, { ukuran: UKURAN_JUDUL, tebal: true, mendatar: "Center" });
  for (const teks of tabel.subjudul ?? []) kanvas.barisPenuh(teks, { tebal: true, mendatar: "Center" });
  kanvas.barisPenuh("", {});
  const bidang = bidangGrafik(tabel.pita ?? [], kanvas.baris, tinggiHalaman(lebar, cetak.kertas, melintang).paling);
  kanvas.tambah(bidang.banyakBaris);

  const [awalKepala, akhirKepala] = gambarKepala(kanvas, tabel, kolom.length, ukuran);

  const awal = kanvas.baris;
  kanvas.tambah(tabel.baris.length);
  const asal: AsalSel[] = [];
  for (const [r, { corak, sel }] of tabel.baris.entries()) {
    if (r % BARIS_SEKALI_JALAN === 0) yield;
    const row = awal + r;
    const tebal = corak !== "isi";
    const satuBaris = { top: row, bottom: row, left: 0, right: akhir };
    if (corak === "total") kanvas.warnai(satuBaris, WARNA_TOTAL);
    if (corak === "kelompok") kanvas.warnai(satuBaris, WARNA_KELOMPOK);
    sel.forEach((satu, column) => {
      if (!satu) return;
      const rect = {
        top: row,
        left: column,
        bottom: row + (satu.tinggi ?? 1) - 1,
        right: column + (satu.lebar ?? 1) - 1,
      };
      kanvas.tulis(rect, satu, format(r, column), tebal);
      if (satu.asal && satu.asal.length > 0 && satu.isi !== "")
        asal.push({ row, column, isi: satu.isi, format: format(r, column), asal: satu.asal, cara: satu.cara ?? null });
    });
  }
  yield;
  kanvas.gayaBadan(awal, tabel, RATA);

  for (const teks of tabel.keterangan ?? [])
    kanvas.barisPenuh(teks, { ukuran: UKURAN_CATATAN, miring: true, mendatar: "Left" });
  kanvas.barisPenuh(tabel.sumber, { ukuran: UKURAN_CATATAN, miring: true, mendatar: "Left" });
  const tercetak = kanvas.baris;
  kanvas.barisPenuh(tabel.pengaturan, { ukuran: UKURAN_CATATAN, miring: true, mendatar: "Left" });
  const citra = kanvas.citra({
    nomor: tabel.nomor,
    nama: namaLembarTabel(tabel.nomor),
    kepala: [awalKepala, akhirKepala],
    tercetak,
    huruf: cetak.huruf,
    kertas: cetak.kertas,
    melintang,
    utuh: isBertingkat(tabel)
      ? [...bidang.tempat.map((t) => t.baris), [awalKepala, awal], ...barisUtuh(tabel, awal, tercetak)]
      : [],
    tersembunyi: tabel.tersembunyi === true,
    grafik: grafikLembar(tabel.nomor, bidang, awal, cetak.huruf),
  });
  return { tabel, citra, asal };
}
