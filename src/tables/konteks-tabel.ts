import type { AngkaBersumber } from "../domain/dokumen/sumber";
import type { Dokumen, DokumenIndikator, Peran } from "../domain/dokumen/dokumen";
import type { Laporan } from "../domain/laporan/laporan";
import { cariIndikator, dokumenIndikator } from "../domain/dokumen/pilih-dokumen";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import { sasaranLaporan, type SasaranLaporan } from "../domain/laporan/sasaran-laporan";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { KolomLain } from "./kolom-lain";
import type { NamaIsian } from "./isian/nama-isian";
import type { HasilTabel, TabelKurang } from "./model-tabel";

export type { SasaranLaporan as SasaranTabel } from "../domain/laporan/sasaran-laporan";

/** What every table is built from. */
export interface KonteksTabel {
  readonly laporan: Laporan;
  readonly lain: KolomLain;
  /** The sasaran of Tabel III.2, whose number N decides the numbers that follow. */
  readonly sasaran: readonly SasaranLaporan[];
  /** " Tahun 2024", or "" where no year is known. */
  readonly tahun: string;
}

/** One kind of table, or one series. Adding one is adding one file and its line in `daftar-tabel.ts`. */
export type PembuatTabel = (konteks: KonteksTabel) => HasilTabel[];

export function konteksTabel(laporan: Laporan, snapshot: WorkbookSnapshot): KonteksTabel {
  return {
    laporan,
    lain: new KolomLain(snapshot),
    sasaran: sasaranLaporan(laporan),
    tahun: laporan.tahun === null ? "" : ` Tahun ${laporan.tahun}`,
  };
}

/** The document in use that plays a role. */
export function dokumenPeran<B extends "program" | "anggaran-tahunan" | "teks">(
  { laporan }: KonteksTabel,
  peran: Peran,
  bentuk: B,
): Extract<Dokumen, { bentuk: B }> | null {
  const cocok = (d: Dokumen): d is Extract<Dokumen, { bentuk: B }> => d.bentuk === bentuk && d.asal.peran === peran;
  return laporan.terpilih.dipakai.find(cocok) ?? null;
}

/** The indikator of all tables that play a role; null where none does. */
export function indikatorPeran({ laporan }: KonteksTabel, peran: Peran): DokumenIndikator | null {
  return cariIndikator(laporan.terpilih.dipakai, peran);
}

/** Every document that claims a role, the one in use first. */
export function semuaIndikator({ laporan }: KonteksTabel, peran: Peran): DokumenIndikator[] {
  const ganda = laporan.terpilih.ganda.filter((g) => g.peran === peran && g.sebab !== "bawahan");
  const utama = cariIndikator(laporan.terpilih.dipakai, peran);
  return [...(utama ? [utama] : []), ...dokumenIndikator(ganda.flatMap((g) => g.ditinggalkan))];
}

const namaPeran = new Map<string, string>(Object.entries(NAMA_PERAN));

/** A table whose source is missing; `isian` is the sheet to fill in for it, `perlu` names roles, or says in words what is needed. */
export function belumAda(nomor: string, judul: string, isian: NamaIsian, ...perlu: readonly string[]): TabelKurang {
  const nama = (perlu.length === 0 ? [isian] : perlu).map((p) => namaPeran.get(p) ?? p);
  return { nomor, judul, kurang: `belum ada sumber: lembar ${nama.join(" atau ")}`, isian };
}

/** A table whose source is there, with names at most and nothing to tell of them. */
export function belumDiisi(nomor: string, judul: string, isian: NamaIsian, { asal }: Dokumen): TabelKurang {
  return { nomor, judul, kurang: `belum ada sumber: lembar “${asal.sheetName}” belum diisi`, isian };
}

/** Whether something stands in one of these cells, be it that there is no figure ("*"). */
export const adaIsi = ({ lain }: KonteksTabel, ...angka: readonly (AngkaBersumber | null | undefined)[]): boolean =>
  angka.some((satu) => satu && (satu.angka.jenis !== "kosong" || lain.isiUtuh(satu.sel) !== null));
