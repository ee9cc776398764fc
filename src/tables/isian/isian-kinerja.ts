import { ROMAWI, SEMUA_TW, type Tw } from "../../domain/capaian/triwulan";
import type { KonteksTabel } from "../konteks-tabel";
import type { Judul } from "../model-tabel";
import {
  angkaIsian,
  barisKosong,
  bertahun,
  INDIKATOR,
  judulIsian,
  NO,
  SASARAN,
  SATUAN,
  teksIsian,
  type LembarIsian,
  type PembuatIsian,
} from "./lembar-isian";

const FORMULA: Judul = teksIsian("Formula Penghitungan", 200);
const PERSEN: Judul = { teks: "%", jenis: "persen", lebar: 56 };
const KRITERIA: Judul = { teks: "Kriteria", jenis: "singkat", lebar: 90 };

/** The years of a plan around the report's: staff set the period by its headings. */
const SEBELUM = 1;
const SESUDAH = 3;

function deretTahun({ laporan }: KonteksTabel, sebelum: number, sesudah: number): number[] | null {
  const { tahun } = laporan;
  return tahun === null ? null : Array.from({ length: sebelum + sesudah + 1 }, (_, i) => tahun - sebelum + i);
}

/** Targets of a plan's years (L473–481). Its indikator are staff's to name: nothing is filled in. */
export const renstraIsian: PembuatIsian = (konteks) => {
  const tahun = deretTahun(konteks, SEBELUM, SESUDAH);
  const [awal, akhir] = [tahun?.[0], tahun?.at(-1)];
  if (!tahun || awal === undefined || akhir === undefined) return null;
  return {
    nama: "Renstra",
    judul: judulIsian(konteks, "Rencana Strategis", ` Tahun ${awal}-${akhir}`),
    kepala: [
      NO,
      teksIsian("Tujuan", 140),
      SASARAN,
      INDIKATOR,
      SATUAN,
      angkaIsian(`Baseline ${awal - 1}`, 62),
      { teks: "Target Tahunan", anak: tahun.map((t) => angkaIsian(String(t), 50)) },
      angkaIsian("Target Akhir Renstra", 62),
      teksIsian("Ket", 60),
    ],
    baris: barisKosong(),
  };
};

export const ikuIsian: PembuatIsian = (konteks) => ({
  nama: "IKU",
  judul: judulIsian(konteks, "Indikator Kinerja Utama"),
  kepala: [NO, SASARAN, INDIKATOR, FORMULA],
  baris: barisKosong(),
});

/** The targets that bind; staff name its indikator (L545–558). */
export const pkIsian =
  (nama: string, perihal: string): PembuatIsian =>
  (konteks) => ({
    nama: bertahun(nama, konteks),
    judul: judulIsian(konteks, perihal),
    kepala: [NO, SASARAN, INDIKATOR, SATUAN, angkaIsian("Target Kinerja"), FORMULA],
    baris: barisKosong(),
  });

export const rencanaAksiIsian: PembuatIsian = (konteks) => ({
  nama: bertahun("Rencana Aksi", konteks),
  judul: judulIsian(konteks, "Rencana Aksi Perjanjian Kinerja"),
  kepala: [
    NO,
    SASARAN,
    INDIKATOR,
    SATUAN,
    angkaIsian("Target Tahunan", 66),
    ...SEMUA_TW.map((tw) => angkaIsian(`Target TW ${ROMAWI[tw]}`, 58)),
  ],
  baris: barisKosong(),
});

/** One quarter's targets and realisasi (L1259–1301). */
export const monevIsian =
  (tw: Tw): PembuatIsian =>
  (konteks) => ({
    nama: `Monev TW ${ROMAWI[tw]}`,
    judul: [
      ...judulIsian(konteks, "Monitoring dan Evaluasi Rencana Aksi Kinerja", ""),
      `TRIWULAN ${ROMAWI[tw]}${konteks.tahun.toUpperCase()}`,
    ],
    kepala: [
      NO,
      SASARAN,
      INDIKATOR,
      SATUAN,
      angkaIsian(`Target${konteks.tahun}`, 62),
      {
        teks: `Triwulan ${ROMAWI[tw]}`,
        anak: [angkaIsian(`Target TW ${ROMAWI[tw]}`, 76), angkaIsian(`Realisasi TW ${ROMAWI[tw]}`, 76), PERSEN],
      },
      teksIsian("Penjelasan Progres", 140),
      teksIsian("Penanggung Jawab (Bidang)", 110),
    ],
    baris: barisKosong(),
  });

/** What the year came to (L676–690). */
export const pengukuranIsian: PembuatIsian = (konteks) => ({
  nama: bertahun("Pengukuran Kinerja", konteks),
  judul: judulIsian(konteks, "Pengukuran Kinerja"),
  kepala: [NO, SASARAN, INDIKATOR, SATUAN, angkaIsian("Target"), angkaIsian("Realisasi"), PERSEN, KRITERIA],
  baris: barisKosong(),
});

/** The nation's figures beside the office's, which the report has from elsewhere (L747–756). */
export const nasionalIsian: PembuatIsian = (konteks) => ({
  nama: "Nasional",
  judul: judulIsian(konteks, "Perbandingan Target dan Realisasi Kinerja dengan Nasional"),
  kepala: [
    NO,
    SASARAN,
    INDIKATOR,
    SATUAN,
    angkaIsian("Target (Nasional)"),
    angkaIsian("Realisasi (Nasional)"),
    angkaIsian("Capaian (Nasional)"),
  ],
  baris: barisKosong(),
});

/** What was reached in the years up to this one. */
export const riwayatIsian: PembuatIsian = (konteks) => {
  const tahun = deretTahun(konteks, 2, 0);
  if (!tahun) return null;
  const rentang = `${tahun[0] ?? ""}-${tahun.at(-1) ?? ""}`;
  return {
    nama: `Realisasi ${rentang}`,
    judul: judulIsian(konteks, "Realisasi Kinerja", ` Tahun ${rentang}`),
    kepala: [NO, SASARAN, INDIKATOR, SATUAN, ...tahun.map((t) => angkaIsian(`Realisasi ${t}`))],
    baris: barisKosong(),
  };
};

/** What the programs below each sasaran reached. */
export const programIsian = (konteks: KonteksTabel): LembarIsian => ({
  nama: bertahun("Kinerja Program", konteks),
  judul: judulIsian(konteks, "Pengukuran Kinerja"),
  kepala: [
    NO,
    SASARAN,
    INDIKATOR,
    angkaIsian("Target", 62),
    angkaIsian("Realisasi", 62),
    teksIsian("Program", 150),
    teksIsian("Indikator Kinerja Program", 160),
    angkaIsian("Target", 62),
    angkaIsian("Realisasi", 62),
    PERSEN,
  ],
  baris: barisKosong(),
});
