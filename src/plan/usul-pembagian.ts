import { bacaAngka, type Angka } from "../domain/angka/angka";
import { persenDari, type Desimal } from "../domain/angka/desimal";
import { isPersen } from "../domain/angka/satuan";
import { formatBilangan, formatPersen } from "../domain/angka/tampilan";
import type { Alamat } from "../domain/dokumen/alamat";
import type { BarisIndikator, DokumenIndikator, Ukuran } from "../domain/dokumen/dokumen";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Laporan } from "../domain/laporan/laporan";
import type { Temuan } from "../domain/temuan/temuan";
import { KATA_PEMBILANG, KATA_PENYEBUT } from "../sheets/baris/kata-baris";
import { artiLabel } from "../sheets/baris/label-baris";
import type { Grid } from "../sheets/grid";
import { ratakan } from "../sheets/rata-teks";

interface Bagian {
  readonly nilai: Desimal;
  readonly sel: CellRef;
}

/** Numerator and denominator stand in the two rows below their indikator. */
const BARIS_RINCIAN = 2;

function bilangan(grid: Grid, row: number, column: number): Bagian | null {
  const angka: Angka = bacaAngka({ nilai: grid.value(row, column), format: grid.numberFormat(row, column) });
  return angka.jenis === "angka" ? { nilai: angka.nilai, sel: grid.ref(row, column) } : null;
}

type Sebutan = "pembilang" | "penyebut";
const KATA: Readonly<Record<Sebutan, ReadonlySet<string>>> = { pembilang: KATA_PEMBILANG, penyebut: KATA_PENYEBUT };

/** In a column of that name: "Pembilang", "X". */
function diKolom({ asal }: DokumenIndikator, row: number, sebutan: Sebutan, grid: Grid): Bagian | null {
  const kolom = (asal.bacaan?.kolom ?? []).filter((k) => KATA[sebutan].has(ratakan(k.judul.at(-1) ?? "")));
  const [satu, ...lain] = kolom;
  return satu && lain.length === 0 ? bilangan(grid, row, satu.column) : null;
}

/** In a row of that name below the indikator: "X: Jumlah desa maju". */
function diBaris(row: number, column: number, sebutan: Sebutan, grid: Grid): Bagian | null {
  for (let r = row + 1; r <= row + BARIS_RINCIAN; r++)
    for (let c = grid.left; c < column; c++) {
      const teks = ratakan(grid.value(r, c));
      if (artiLabel(teks) === sebutan || KATA[sebutan].has(teks)) return bilangan(grid, r, column);
    }
  return null;
}

const isBersatuanPersen = ({ satuan, indikator }: BarisIndikator): boolean =>
  satuan === null ? /^p(?:er|ro|re)sentase/i.test(indikator.teks) : isPersen(satuan.teks);

/** T11: a blank realisasi of which numerator and denominator are there: what they make is proposed, never written (baca.md §2). */
export function temuanUsulPembagian(
  { terpilih, penilai }: Laporan,
  grids: ReadonlyMap<string, Grid>,
  alamat: Alamat,
): Temuan[] {
  const usul = (dokumen: DokumenIndikator, grid: Grid, baris: BarisIndikator, ukuran: Ukuran): Temuan[] => {
    const { realisasi, target } = ukuran;
    if (realisasi?.angka.jenis !== "kosong" || realisasi.sel.sheetId !== grid.sheet.id) return [];
    const { row, column } = realisasi.sel;
    const cari = (sebutan: Sebutan): Bagian | null =>
      diKolom(dokumen, row, sebutan, grid) ?? diBaris(row, column, sebutan, grid);
    const [x, y] = [cari("pembilang"), cari("penyebut")];
    const persen = x && y && persenDari(x.nilai, y.nilai);
    if (!x || !y || !persen) return [];
    const angka: Angka = { jenis: "angka", nilai: persen, persen: true, rupiah: false };
    const hasil = penilai.andai(penilai.cara(baris), baris.indikator.teks, {
      target,
      realisasi: { angka, sel: realisasi.sel },
    });
    const capaian = hasil.status === "dinilai" ? ` (capaian ${formatPersen(hasil.persen)})` : "";
    const bagi = `${formatBilangan(x.nilai)} (${alamat(x.sel)}) dibagi ${formatBilangan(y.nilai)} (${alamat(y.sel)})`;
    return [
      {
        kode: "T11",
        tingkat: "peringatan",
        pesan: `Realisasi “${baris.indikator.teks}” (${alamat(realisasi.sel)}) kosong, padahal pembilang dan penyebutnya ada: ${bagi} adalah ${formatPersen(persen)}${capaian}. Ketik angka itu di selnya bila memang itu realisasinya.`,
        sel: [realisasi.sel, x.sel, y.sel],
        nilai: [],
      },
    ];
  };
  return terpilih.dipakai.flatMap((dokumen) => {
    const grid = grids.get(dokumen.asal.sheetId);
    if (dokumen.bentuk !== "indikator" || !grid) return [];
    return dokumen.baris
      .filter(isBersatuanPersen)
      .flatMap((baris) => baris.ukuran.flatMap((ukuran) => usul(dokumen, grid, baris, ukuran)));
  });
}
