import { KOSONG } from "../angka/isi";
import type { Angka } from "../angka/angka";
import { hitungSerapan, totalAnggaran, type Serapan, type TotalAnggaran } from "./anggaran";
import { jumlahAngka } from "../angka/jumlah-angka";
import type { BarisAnggaran, Dokumen, DokumenAnggaran } from "../dokumen/dokumen";
import { kunciNama, rapikanNama } from "../teks/nama-indikator";
import { cariAnggaran } from "../dokumen/pilih-dokumen";
import type { CellRef } from "../dokumen/sumber";

/** Pagu and realisasi of one sasaran, in rupiah, with the cells they rest on. */
export interface AnggaranSasaran extends Serapan {
  readonly nama: string;
  readonly pagu: Angka;
  readonly realisasi: Angka;
  readonly sel: readonly CellRef[];
}

/** What the rows of a budget are named by. */
export type PerihalAnggaran = "sasaran" | "program" | "belanja" | "indikator";

export interface AnggaranLaporan {
  /** By what its rows are told apart: a budget that names no sasaran is one of programs. */
  readonly per: PerihalAnggaran;
  readonly sasaran: readonly AnggaranSasaran[];
  /** null where no sheet has pagu and realisasi. */
  readonly total: TotalAnggaran | null;
  /** The month that the sheet's title says its realisasi reach; null for the whole year. */
  readonly sampaiBulan: number | null;
}

/** The rows that totals add up: of one level (baca.md §2); none where the levels of the table are not known. */
export function barisTeratas({ baris }: Pick<DokumenAnggaran, "baris">): BarisAnggaran[] {
  return baris.some((b) => b.lapis === "ragu") ? [] : baris.filter((b) => b.lapis === "puncak");
}

const TANPA_ANGGARAN: AnggaranLaporan = { per: "sasaran", sasaran: [], total: null, sampaiBulan: null };

function perihal(baris: readonly BarisAnggaran[]): PerihalAnggaran {
  if (baris.some((b) => b.sasaran !== null)) return "sasaran";
  return baris.some((b) => b.program !== null) ? "program" : "indikator";
}

/** Rows of one sasaran are added up; the % of the total is the ratio of the sums, never a mean (kinerja.md §4). */
export function anggaranLaporan(dokumen: readonly Dokumen[]): AnggaranLaporan {
  const sumber = cariAnggaran(dokumen, "realisasi-anggaran");
  if (!sumber) return TANPA_ANGGARAN;
  const teratas = barisTeratas(sumber);
  if (teratas.length === 0) return TANPA_ANGGARAN;
  const kelompok = new Map<string, BarisAnggaran[]>();
  for (const baris of teratas) {
    const kunci = kunciNama((baris.sasaran ?? baris.program ?? baris.indikator)?.teks ?? "");
    const daftar = kelompok.get(kunci);
    if (daftar) daftar.push(baris);
    else kelompok.set(kunci, [baris]);
  }
  const sasaran = [...kelompok.values()].map((baris) => satuSasaran(baris));
  const total = totalAnggaran(teratas.map(angkaBaris));
  return { per: sumber.per ?? perihal(teratas), sasaran, total, sampaiBulan: sumber.asal.sampaiBulan };
}

const angkaBaris = (b: BarisAnggaran): { pagu: Angka; realisasi: Angka } => ({
  pagu: b.pagu?.angka ?? KOSONG,
  realisasi: b.realisasi?.angka ?? KOSONG,
});

const TANPA_SERAPAN: Serapan = { persen: null, efisiensi: null };

function satuSasaran(baris: readonly BarisAnggaran[]): AnggaranSasaran {
  const pertama = baris[0];
  const pagu = jumlahAngka(baris.map((b) => b.pagu?.angka));
  const realisasi = jumlahAngka(baris.map((b) => b.realisasi?.angka));
  const { lengkap } = totalAnggaran(baris.map(angkaBaris));
  return {
    nama: rapikanNama((pertama?.sasaran ?? pertama?.program ?? pertama?.indikator)?.teks ?? ""),
    pagu,
    realisasi,
    sel: baris.flatMap((b) => [b.pagu?.sel ?? [], b.realisasi?.sel ?? []].flat()),
    ...(lengkap ? hitungSerapan(pagu, realisasi) : TANPA_SERAPAN),
  };
}
