import type { Peran } from "../../domain/dokumen/dokumen";
import type { KonteksTabel } from "../konteks-tabel";
import { kolomTabel, type Judul } from "../model-tabel";
import { anggaranDuaTahunIsian, pkAnggaranIsian, programKegiatanIsian, realisasiAnggaranIsian } from "./isian-anggaran";
import { pegawaiIsian, saranaIsian, strategiIsian, tindakLanjutIsian } from "./isian-instansi";
import {
  ikuIsian,
  monevIsian,
  nasionalIsian,
  pengukuranIsian,
  pkIsian,
  programIsian,
  rencanaAksiIsian,
  renstraIsian,
  riwayatIsian,
} from "./isian-kinerja";
import type { LembarIsian, PembuatIsian } from "./lembar-isian";
import type { NamaIsian } from "./nama-isian";

interface Isian {
  /** What is there already by one of these roles is to be filled in itself: a second such sheet would compete with it. */
  readonly peran: readonly Peran[];
  readonly buat: PembuatIsian;
}

const DAFTAR: Readonly<Record<NamaIsian, Isian>> = {
  pegawai: { peran: ["pegawai"], buat: pegawaiIsian },
  "sarana-prasarana": { peran: ["sarana-prasarana"], buat: saranaIsian },
  "anggaran-dua-tahun": { peran: ["anggaran-dua-tahun"], buat: anggaranDuaTahunIsian },
  renstra: { peran: ["renstra"], buat: renstraIsian },
  strategi: { peran: ["strategi"], buat: strategiIsian },
  "program-kegiatan": { peran: ["program-kegiatan"], buat: programKegiatanIsian },
  pk: { peran: ["pk"], buat: pkIsian("PK", "Perjanjian Kinerja") },
  "pk-anggaran": { peran: [], buat: pkAnggaranIsian("Anggaran PK", "Anggaran Perjanjian Kinerja") },
  "pk-perubahan": { peran: ["pk-perubahan"], buat: pkIsian("PK Perubahan", "Perjanjian Kinerja Perubahan") },
  "pk-perubahan-anggaran": {
    peran: [],
    buat: pkAnggaranIsian("Anggaran PK Perubahan", "Anggaran Perjanjian Kinerja Perubahan"),
  },
  "pk-perubahan-kedua": { peran: [], buat: pkIsian("PK Perubahan II", "Perjanjian Kinerja Perubahan Kedua") },
  "pk-perubahan-kedua-anggaran": {
    peran: [],
    buat: pkAnggaranIsian("Anggaran PK Perubahan II", "Anggaran Perjanjian Kinerja Perubahan Kedua"),
  },
  "rencana-aksi": { peran: ["rencana-aksi"], buat: rencanaAksiIsian },
  pengukuran: { peran: ["pengukuran"], buat: pengukuranIsian },
  nasional: { peran: ["nasional"], buat: nasionalIsian },
  "realisasi-anggaran": { peran: ["realisasi-anggaran"], buat: realisasiAnggaranIsian },
  "tindak-lanjut": { peran: ["tindak-lanjut"], buat: tindakLanjutIsian },
  program: { peran: ["monev-tw-4", "monev-tahunan"], buat: programIsian },
  riwayat: { peran: ["riwayat"], buat: riwayatIsian },
  iku: { peran: ["iku"], buat: ikuIsian },
  "monev-tw-1": { peran: ["monev-tw-1"], buat: monevIsian(1) },
  "monev-tw-2": { peran: ["monev-tw-2"], buat: monevIsian(2) },
  "monev-tw-3": { peran: ["monev-tw-3"], buat: monevIsian(3) },
  "monev-tw-4": { peran: ["monev-tw-4"], buat: monevIsian(4) },
};

/** The worksheet that staff fill in for a table without a source; null where its headings need a year that isn't known. */
export const lembarIsian = (nama: NamaIsian, konteks: KonteksTabel): LembarIsian | null => DAFTAR[nama].buat(konteks);

/** Whether the workbook has a sheet of that kind, which is to be filled in itself. */
export const isBersaing = (nama: NamaIsian, { laporan }: KonteksTabel): boolean =>
  laporan.terpilih.dipakai.some(({ asal }) => DAFTAR[nama].peran.includes(asal.peran));

const sebut = (judul: Judul): string =>
  "anak" in judul
    ? `${judul.teks} (${kolomTabel(judul.anak)
        .map((k) => k.teks)
        .join(", ")})`
    : judul.teks;

/** The columns of such a sheet in words: "No, Jabatan, Formasi (Jml, S2, S1, D3, SMA), …". */
export const sebutKolom = (kepala: readonly Judul[]): string => kepala.map(sebut).join(", ");
