import type { PembuatTabel } from "./konteks-tabel";
import { grafikCapaian } from "./daftar/grafik-capaian";
import { grafikTriwulan } from "./daftar/grafik-triwulan";
import { jumlahPegawai } from "./daftar/i-1-pegawai";
import { saranaPrasarana } from "./daftar/i-2-sarana";
import { perbandinganAnggaran } from "./daftar/i-3-anggaran";
import { sasaranStrategis } from "./daftar/ii-1-sasaran";
import { strategiKebijakan } from "./daftar/ii-2-strategi";
import { strukturProgram } from "./daftar/ii-3-program";
import { perjanjianKinerja } from "./daftar/ii-perjanjian-kinerja";
import { skalaKriteria } from "./daftar/iii-1-skala";
import { capaianKinerja } from "./daftar/iii-2-capaian";
import { anggaranSasaran } from "./daftar/iii-anggaran";
import { beberapaTahun } from "./daftar/iii-beberapa-tahun";
import { capaianProgram } from "./daftar/iii-program";
import { rataRataCapaian } from "./daftar/iii-rata-rata";
import { seriSasaran } from "./daftar/iii-seri";
import { tindakLanjutLhe } from "./daftar/iii-tindak-lanjut";
import { matriksRenstra } from "./daftar/lampiran-1-renstra";
import { indikatorUtama } from "./daftar/lampiran-2-iku";
import { monevTriwulan } from "./daftar/lampiran-5-monev";

/** Every table of the LKj, in the report's order, which is also the order of the sheets. */
export const DAFTAR_TABEL: readonly PembuatTabel[] = [
  jumlahPegawai,
  saranaPrasarana,
  perbandinganAnggaran,
  sasaranStrategis,
  strategiKebijakan,
  strukturProgram,
  perjanjianKinerja,
  skalaKriteria,
  capaianKinerja,
  seriSasaran,
  anggaranSasaran,
  tindakLanjutLhe,
  rataRataCapaian,
  capaianProgram,
  beberapaTahun,
  matriksRenstra,
  indikatorUtama,
  monevTriwulan,
  grafikCapaian,
  grafikTriwulan,
];
