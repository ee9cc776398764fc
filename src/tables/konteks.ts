import type { Dokumen, DokumenIndikator, Peran } from "../domain/dokumen/dokumen";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { cariIndikator, dokumenIndikator } from "../domain/dokumen/pilih-dokumen";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import { samaSasaran } from "../domain/teks/nama-indikator";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { KolomLain } from "./kolom-lain";
import type { HasilTabel } from "./tabel";

/** A sasaran of Tabel III.2 with its indikator. */
export interface SasaranTabel {
  readonly nama: string | null;
  readonly indikator: readonly IndikatorLaporan[];
}

/** What every table is built from. */
export interface KonteksTabel {
  readonly laporan: Laporan;
  readonly lain: KolomLain;
  /** The sasaran of Tabel III.2, whose number N decides the numbers that follow. */
  readonly sasaran: readonly SasaranTabel[];
  /** " Tahun 2024", or "" where no year is known. */
  readonly tahun: string;
}

/** One kind of table, or one series. Adding one is adding one file and its line in `daftar-tabel.ts`. */
export type PembuatTabel = (konteks: KonteksTabel) => HasilTabel[];

/** Whose rows Tabel III.2 has: what was measured, else what was promised, else what was monitored or planned. */
const POKOK: readonly Peran[] = [
  "pengukuran",
  "pk-perubahan",
  "pk",
  "monev-tahunan",
  "monev-tw-4",
  "monev-tw-3",
  "monev-tw-2",
  "monev-tw-1",
  "rencana-aksi",
  "iku",
  "renstra",
];

/** The indikator of the leading document in its order; all that the report has where no document leads. */
function indikatorPokok({ indikator, terpilih, dasarTarget }: Laporan): IndikatorLaporan[] {
  const urutan = dasarTarget === "pk" ? POKOK.filter((p) => p !== "pk-perubahan") : POKOK;
  const peran = urutan.find((p) => terpilih.dipakai.some((d) => d.asal.peran === p && d.bentuk === "indikator"));
  const pokok = indikator.flatMap((satu) => {
    const sebutan = satu.padan.sebutan.find((s) => s.dokumen.asal.peran === peran);
    return sebutan
      ? [{ satu, ke: terpilih.dipakai.indexOf(sebutan.dokumen), row: sebutan.baris.indikator.sel.row }]
      : [];
  });
  if (pokok.length === 0) return [...indikator];
  return pokok.sort((a, b) => a.ke - b.ke || a.row - b.row).map(({ satu }) => satu);
}

function kelompokkan(indikator: readonly IndikatorLaporan[]): SasaranTabel[] {
  interface Kelompok {
    readonly nama: string | null;
    readonly indikator: IndikatorLaporan[];
  }
  const hasil: Kelompok[] = [];
  const milik = new Map<string | null, Kelompok>();
  const cari = (nama: string | null) =>
    hasil.find((h) => (h.nama === null ? nama === null : nama !== null && samaSasaran(h.nama, nama)));
  for (const satu of indikator) {
    const { sasaran } = satu;
    const ada = milik.get(sasaran) ?? cari(sasaran);
    const kelompok: Kelompok = ada ?? { nama: sasaran, indikator: [] };
    if (!ada) hasil.push(kelompok);
    milik.set(sasaran, kelompok);
    kelompok.indikator.push(satu);
  }
  return hasil;
}

export function konteksTabel(laporan: Laporan, snapshot: WorkbookSnapshot): KonteksTabel {
  return {
    laporan,
    lain: new KolomLain(snapshot),
    sasaran: kelompokkan(indikatorPokok(laporan)),
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

/** A table whose source is missing; `perlu` names roles, or says in words what is needed. */
export function belumAda(nomor: string, judul: string, ...perlu: readonly string[]): HasilTabel {
  const nama = perlu.map((p) => namaPeran.get(p) ?? p);
  return { nomor, judul, kurang: `belum ada sumber: lembar ${nama.join(" atau ")}` };
}
