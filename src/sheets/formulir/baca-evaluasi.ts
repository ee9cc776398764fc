import { bacaNomorKolom } from "../../domain/rumus/rumus-judul";
import { isPersen } from "../../domain/angka/satuan";
import type { BarisEvaluasi, KolomEvaluasi } from "../../domain/dokumen/evaluasi";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import type { Grid } from "../grid";
import type { PembacaSel } from "../pembaca-sel";
import type { Kolom } from "../temukan-tabel";
import { isBlank, rapikan } from "../rata-teks";
import type { KolomFormulir } from "./kolom-formulir";

/** "12 Dok", "83,64 Nilai", "80 %": the word behind a figure. */
const SATUAN_DI_SEL = /^[\d.,]+ ?([\p{L}%][\p{L}%/. ]{0,30})$/u;

function kataSatuan(grid: Grid, row: number, kolom: readonly number[]): string | null {
  for (const column of kolom) {
    const teks = rapikan(grid.value(row, column));
    if (/^[\p{L}%]/u.test(teks)) return teks;
  }
  return null;
}

function satuanDiSel(grid: Grid, row: number, kolom: readonly KolomEvaluasi[]): string | null {
  for (const { column, sisi } of kolom) {
    if (sisi !== "kinerja") continue;
    const teks = SATUAN_DI_SEL.exec(rapikan(grid.value(row, column)))?.[1];
    if (teks !== undefined) return teks.trim();
  }
  return null;
}

const berhuruf = (teks: string): boolean => /\p{L}/u.test(teks) && bacaNomorKolom(teks) === null;

/**
 * The rows of an evaluation form that have a name or an indikator and a figure of their own: program, kegiatan, sub
 * kegiatan, further indikator. Urusan, averages, predikat and the lines below the table have no figures.
 */
export function bacaBarisEvaluasi(
  grid: Grid,
  baris: readonly number[],
  formulir: KolomFormulir,
  pembaca: PembacaSel,
  kolom: ReadonlyMap<number, Kolom>,
): BarisEvaluasi[] {
  const teks = (row: number, column: number | null): ReturnType<PembacaSel["teks"]> => {
    const isi = column === null ? null : pembaca.teks(row, kolom.get(column));
    return isi && berhuruf(isi.teks) ? isi : null;
  };
  return baris.flatMap((row): BarisEvaluasi[] => {
    const nama = formulir.nama.flatMap((column) => teks(row, column) ?? []).at(-1) ?? null;
    const indikator = teks(row, formulir.indikator);
    if (!nama && !indikator) return [];
    if (formulir.ukuran.every((k) => isBlank(grid.value(row, k.column)))) return [];
    const satuan = kataSatuan(grid, row, formulir.satuan) ?? satuanDiSel(grid, row, formulir.ukuran);
    const isi = new Map<number, AngkaBersumber>();
    for (const { column, sisi } of formulir.ukuran) {
      const konteks = sisi === "anggaran" ? { kolomRupiah: true } : { satuan: satuan ?? undefined };
      const angka = pembaca.angka(row, kolom.get(column), konteks);
      if (angka) isi.set(column, angka);
    }
    if ([...isi.values()].every((a) => a.angka.jenis !== "angka")) return [];
    return [{ nama, indikator, satuan: satuan ?? satuanDariFormat(formulir.ukuran, isi), isi }];
  });
}

/** K shown as percent is one, whatever its indikator is called. */
function satuanDariFormat(ukuran: readonly KolomEvaluasi[], isi: BarisEvaluasi["isi"]): string | null {
  const persen = ukuran.some((k) => {
    const angka = k.sisi === "kinerja" && k.arti.jenis !== "tingkat" ? isi.get(k.column)?.angka : undefined;
    return angka?.jenis === "angka" && angka.persen;
  });
  return persen && isPersen("%") ? "%" : null;
}
