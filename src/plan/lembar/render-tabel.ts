import { petakan, type Bertahap } from "../../domain/alur/bertahap";
import { keSelKosong, KanvasLembar } from "./kanvas";
import { TANDA_JUDUL } from "../../sheets/lembar-tabel";
import type { CellRef } from "../../sheets/snapshot";
import {
  judulLengkap,
  kolomTabel,
  namaLembarTabel,
  tinggiKepala,
  type KolomTabel,
  type SelTabel,
  type Tabel,
} from "../../tables/tabel";
import type { CitraLembar } from "./citra";
import { barisBerdesimal, formatSel, RATA, tampilSel } from "./format-kolom";
import { nomorKolom, selKepala } from "./kepala";
import { bidangGrafik, grafikLembar } from "./pita-grafik";
import { lebarKataTerpanjang, lebarKolomUntuk } from "./ukuran-teks";

const WARNA_KEPALA = "#D9E2F3";
const WARNA_TOTAL = "#E7E6E6";
const WARNA_KELOMPOK = "#F2F2F2";
const UKURAN_JUDUL = 12;
const UKURAN_CATATAN = 8;
const LEBAR_KATA_TERBESAR = 150;
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

/** Columns as wide as asked for, wider where a word or a number would not fit. */
function* lebarKolom(tabel: Tabel, format: (row: number, column: number) => string): Bertahap<number[]> {
  const kolom = kolomTabel(tabel.kepala);
  const judul = selKepala(tabel.kepala).filter(({ rect }) => rect.left === rect.right);
  const lebarSatu = ({ lebar, nomor }: KolomTabel, k: number): number => {
    const kata = judul.filter(({ rect }) => rect.left === k).map((j) => lebarKataTerpanjang(j.teks, tabel.huruf, true));
    const isi = tabel.baris.map(({ sel, corak }, r) => {
      const satu = sel[k];
      if (!satu || (satu.lebar ?? 1) > 1) return 0;
      const tebal = corak !== "isi";
      if (typeof satu.isi !== "number")
        return Math.min(LEBAR_KATA_TERBESAR, lebarKataTerpanjang(String(satu.isi), tabel.huruf, tebal));
      return lebarKolomUntuk(tampilSel(satu.isi, format(r, k)), tabel.huruf, tebal);
    });
    const nomorSendiri = nomor === undefined ? 0 : lebarKolomUntuk(nomor, tabel.huruf - 1);
    return Math.max(lebar, nomorSendiri, ...kata, ...isi);
  };
  return yield* petakan(kolom, lebarSatu, 1);
}

/** The one renderer: a table as data becomes what its worksheet is to look like. */
export function* renderTabel(tabel: Tabel): Bertahap<TabelTerender> {
  const kolom = kolomTabel(tabel.kepala);
  const desimal = barisBerdesimal(tabel.baris, kolom);
  const jenis = (row: number, column: number) => tabel.baris[row]?.sel[column]?.jenis ?? kolom[column]?.jenis ?? "teks";
  const format = (row: number, column: number): string =>
    formatSel(tabel.baris[row]?.sel[column] ?? { isi: "" }, jenis(row, column), desimal[row] ?? false);
  const lebar = yield* lebarKolom(tabel, format);
  const kanvas = new KanvasLembar(lebar, tabel.huruf);
  const akhir = kolom.length - 1;

  kanvas.barisPenuh(judulLengkap(tabel) + TANDA_JUDUL, { ukuran: UKURAN_JUDUL, tebal: true, mendatar: "Center" });
  for (const teks of tabel.subjudul) kanvas.barisPenuh(teks, { tebal: true, mendatar: "Center" });
  kanvas.barisPenuh("", {});
  const bidang = bidangGrafik(
    tabel.pita ?? [],
    kanvas.baris,
    lebar.reduce((a, b) => a + b, 0),
  );
  kanvas.tambah(bidang.banyakBaris);

  const awalKepala = kanvas.baris;
  const tinggi = tinggiKepala(tabel.kepala);
  kanvas.tambah(tinggi + (tabel.bernomor ? 1 : 0));
  for (const { teks, rect } of selKepala(tabel.kepala))
    kanvas.tulis(
      { ...rect, top: rect.top + awalKepala, bottom: rect.bottom + awalKepala },
      { isi: teks },
      "General",
      true,
    );
  if (tabel.bernomor)
    nomorKolom(tabel.kepala).forEach((isi, k) =>
      kanvas.tulis(
        keSelKosong(awalKepala + tinggi, k),
        { isi },
        typeof isi === "string" ? "@" : "General",
        false,
        tabel.huruf - 1,
      ),
    );
  const akhirKepala = kanvas.baris - 1;
  const kotakKepala = { top: awalKepala, bottom: akhirKepala, left: 0, right: akhir };
  kanvas.warnai(kotakKepala, WARNA_KEPALA);
  kanvas.gaya({ rect: kotakKepala, mendatar: "Center", garis: true });
  kanvas.gaya({ rect: { ...kotakKepala, bottom: awalKepala + tinggi - 1 }, tebal: true });
  if (tabel.bernomor) kanvas.gaya({ rect: { ...kotakKepala, top: akhirKepala }, ukuran: tabel.huruf - 1 });

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
    tersembunyi: tabel.tersembunyi,
    grafik: grafikLembar(tabel.nomor, bidang, awal),
  });
  return { tabel, citra, asal };
}
