// The report's model as it is shown: indikator, quarters, groups by class, means.
export type { Capaian } from "../../domain/capaian/capaian";
export { selisihTahunLalu } from "../../domain/capaian/perbandingan";
export { ROMAWI } from "../../domain/capaian/triwulan";
export { namaBulan } from "../../domain/dokumen/nama-bulan";
export { golonganLaporan, type Golongan } from "../../domain/laporan/golongan-laporan";
export type { IndikatorLaporan, Laporan, TriwulanLaporan } from "../../domain/laporan/laporan";
export { rataRataLaporan, type RataRataBerkelas } from "../../domain/laporan/rata-rata-laporan";
export { realisasiTercantum } from "../../domain/laporan/realisasi-tercantum";
