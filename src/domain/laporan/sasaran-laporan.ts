import type { Peran } from "../dokumen/dokumen";
import { samaSasaran } from "../teks/nama-indikator";
import type { IndikatorLaporan, Laporan } from "./laporan";

/** A sasaran of the LKj (Tabel III.2) with its indikator; null for those that no document puts below a sasaran. */
export interface SasaranLaporan {
  readonly nama: string | null;
  readonly indikator: readonly IndikatorLaporan[];
}

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

function kelompokkan(indikator: readonly IndikatorLaporan[]): SasaranLaporan[] {
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

/** The sasaran of Tabel III.2, in the order of its leading document; every table, sentence and average is of these. */
export const sasaranLaporan = (laporan: Laporan): SasaranLaporan[] => kelompokkan(indikatorPokok(laporan));
