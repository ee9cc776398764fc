import type { Tw } from "../../domain/capaian/triwulan";
import type { BarisIndikator, DokumenIndikator } from "../../domain/dokumen/dokumen";
import type { AngkaBersumber, TeksBersumber } from "../../domain/dokumen/sumber";
import { asalTabel } from "../susun-asal";
import { BARIS_POLOS } from "../baris/baris-polos";
import type { Grid } from "../grid";
import type { TabelDikenal } from "../layout";
import { PembacaSel } from "../pembaca-sel";
import { isBlank, rapikan } from "../rata-teks";
import { artiKolom } from "./arti-formulir";
import type { JejakKolom } from "./jejak-kolom";

/** "-- Indikator Kinerja Utama : Indeks Kepuasan Masyarakat": what the row is, and its name. */
const LABEL_INDIKATOR = /^[\s\-–•*]*(?:indikator(?: [\p{L} ]{1,30})?|iku|iks|ikk)\s*:\s*(?=.*\p{L})(.+)$/iu;
const LABEL_SASARAN = /^[\s\-–•*]*sasaran(?: [\p{L} ]{1,30})?(?: \d{1,2})?\s*:\s*(?=.*\p{L})(.+)$/iu;
const SATUAN_DI_SEL = /^[\d.,]+ ?([\p{L}%][\p{L}%/. ]{0,30})$/u;

interface KolomBerlabel {
  readonly target: number;
  readonly tw: ReadonlyMap<Tw, number>;
}

/** The K columns of the year's target and of each quarter; null where the header has not just one of each. */
function kolomKinerja(jejak: readonly JejakKolom[], tahun: number | null): KolomBerlabel | null {
  const tw = new Map<Tw, number>();
  const target: number[] = [];
  for (const { column, teks } of jejak) {
    const arti = artiKolom(teks, tahun);
    if (arti?.jenis === "indikator") return null;
    if (arti?.jenis !== "ukuran" || arti.sisi !== "kinerja") continue;
    // A year column of its own is read with the table, results and all.
    if (arti.arti.jenis === "tahun-ini" && /^realisasi\b/i.test(teks.join(" "))) return null;
    if (arti.arti.jenis === "target") target.push(column);
    else if (arti.arti.jenis === "tw") {
      if (tw.has(arti.arti.tw)) return null;
      tw.set(arti.arti.tw, column);
    }
  }
  const [satu] = target;
  return satu === undefined || target.length > 1 || tw.size < 2 ? null : { target: satu, tw };
}

function berlabel(grid: Grid, row: number, kolom: readonly number[], pola: RegExp): TeksBersumber | null {
  for (const column of kolom) {
    const nama = pola.exec(rapikan(grid.value(row, column)))?.[1];
    if (nama !== undefined) return { teks: rapikan(nama), sel: grid.ref(row, column) };
  }
  return null;
}

const satuanSel = (grid: Grid, row: number, column: number): TeksBersumber | null => {
  const teks = SATUAN_DI_SEL.exec(rapikan(grid.value(row, column)))?.[1];
  return teks === undefined ? null : { teks: teks.trim(), sel: grid.ref(row, column) };
};

/**
 * Indikator that only rows name ("-- Indikator Kinerja Utama : …"), with target and quarters in K columns; the rows of
 * kendala, solusi and tindak lanjut between them are words. Null where the table has no such row (baca.md §2).
 */
export function bacaBerlabel(
  grid: Grid,
  tabel: TabelDikenal,
  jejak: readonly JejakKolom[],
  bacaan: (baris: readonly number[]) => TabelDikenal["bacaan"],
): DokumenIndikator | null {
  const kinerja = kolomKinerja(jejak, tabel.tahun);
  if (!kinerja) return null;
  const kolomNama = jejak.flatMap((j) => (j.column < kinerja.target ? [j.column] : []));
  const kolom = new Map(tabel.tabel.kolom.map((k) => [k.column, k]));
  const pembaca = new PembacaSel(tabel.tabel);
  let sasaran: TeksBersumber | null = null;
  const baris = tabel.tabel.baris.flatMap((row): BarisIndikator[] => {
    sasaran = berlabel(grid, row, kolomNama, LABEL_SASARAN) ?? sasaran;
    const indikator = berlabel(grid, row, kolomNama, LABEL_INDIKATOR);
    if (!indikator) return [];
    const satuan = satuanSel(grid, row, kinerja.target);
    const angka = (column: number): AngkaBersumber | null =>
      isBlank(grid.value(row, column))
        ? null
        : pembaca.angka(row, kolom.get(column), { satuan: satuan?.teks, terimaRentang: true, barisSendiri: true });
    const tw = [...kinerja.tw].flatMap(([ke, column]): [Tw, AngkaBersumber][] => {
      const satu = angka(column);
      return satu ? [[ke, satu]] : [];
    });
    return [{ ...BARIS_POLOS, sasaran, indikator, satuan, target: angka(kinerja.target), realisasiTw: new Map(tw) }];
  });
  if (baris.length === 0) return null;
  const dikenal = { ...tabel, bacaan: bacaan(baris.map((b) => b.indikator.sel.row)) };
  const alasan = "indikator di baris tersendiri, dengan target dan realisasi tiap triwulan";
  const asal = asalTabel(dikenal, { peran: "monev-tahunan", nilai: 0.8, alasan }, pembaca);
  return { bentuk: "indikator", asal, baris, bawahan: [] };
}
