import { adaIsi } from "../domain/angka/isi";
import { PERAN_RENCANA_KE_HASIL, type BarisIndikator, type Peran } from "../domain/dokumen/dokumen";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { kunciSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import { sebutanTambahan } from "./dokumen-tambahan";
import { menungguJawaban } from "./menunggu-jawaban";
import { selMustahil } from "./mustahil";
import type { NilaiDokumen } from "./nilai-dokumen";
import { tabelRealisasi } from "./tabel-realisasi";

const URUTAN: readonly Peran[] = [...PERAN_RENCANA_KE_HASIL, "nasional", "realisasi-anggaran"];

/** The target of the report's year: a table of yearly targets has it in that year's column only. */
export function targetTahunIni(baris: BarisIndikator, peran: Peran, tahun: number | null): AngkaBersumber | null {
  const tahunan = tahun === null ? undefined : baris.targetTahun.get(tahun);
  if (tahunan) return tahunan;
  const bertahun = baris.targetTahun.size > 0 && (peran === "renstra" || peran === "iku");
  return bertahun ? null : baris.target;
}

/** The annual target of an indikator in every document that has one, the planning documents first. */
export interface TargetIndikator {
  readonly indikator: IndikatorLaporan;
  readonly target: readonly NilaiDokumen[];
}

/** T01's ground: leaves out impossible figures (T12) and tables that hold realisasi (T10), which have their own temuan. */
export function targetPerDokumen(laporan: Laporan): TargetIndikator[] {
  const { tahun } = laporan;
  const mustahil = selMustahil(laporan);
  const bukanTarget = new Set(tabelRealisasi(laporan).map((t) => t.dokumen));
  const tambahan = sebutanTambahan(laporan);
  const menunggu = menungguJawaban(laporan);
  return laporan.indikator.map((indikator) => {
    const target: NilaiDokumen[] = [];
    const dilihat = new Set<string>();
    const catat = (peran: Peran, nilai: AngkaBersumber | null, sebagai?: string): void => {
      if (!nilai || !URUTAN.includes(peran) || !adaIsi(nilai.angka)) return;
      const kunci = kunciSel(nilai.sel);
      if (mustahil.has(kunci) || dilihat.has(kunci)) return;
      dilihat.add(kunci);
      target.push({ peran, nilai, ...(sebagai === undefined ? {} : { sebagai }) });
    };
    for (const { dokumen, baris } of indikator.padan.sebutan)
      if (!bukanTarget.has(dokumen)) catat(dokumen.asal.peran, targetTahunIni(baris, dokumen.asal.peran, tahun));
    for (const { dokumen, peran, baris, target: angka } of tambahan.get(indikator) ?? [])
      if (dokumen.bentuk !== "indikator" || !bukanTarget.has(dokumen))
        catat(peran, baris ? targetTahunIni(baris, peran, tahun) : angka);
    for (const { sebutan, tunggal } of menunggu.get(indikator) ?? [])
      for (const { dokumen, baris } of tunggal ? sebutan : [])
        catat(dokumen.asal.peran, targetTahunIni(baris, dokumen.asal.peran, tahun), baris.indikator.teks);
    target.sort((a, b) => URUTAN.indexOf(a.peran) - URUTAN.indexOf(b.peran));
    return { indikator, target };
  });
}
