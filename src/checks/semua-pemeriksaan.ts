import type { Alamat } from "../domain/dokumen/alamat";
import { petakan, type Bertahap } from "../domain/alur/bertahap";
import type { Laporan } from "../domain/laporan/laporan";
import type { Temuan } from "../domain/temuan/temuan";
import { evaluasi } from "./temuan-evaluasi";
import type { Pemeriksaan } from "./pemeriksaan";
import { urutkanTemuan } from "./periksa-pembacaan";
import { t01TargetBerbeda } from "./t01-target-berbeda";
import { t02JumlahTriwulan } from "./t02-jumlah-triwulan";
import { t03RealisasiBerbeda } from "./t03-realisasi-berbeda";
import { t04PersenTercetak } from "./t04-persen-tercetak";
import { t05Rerata } from "./t05-rerata";
import { t05TingkatBaris } from "./t05-tingkat-baris";
import { t05TotalTercetak } from "./t05-total-tercetak";
import { t06PaguBerbeda } from "./t06-pagu-berbeda";
import { t07NamaMirip } from "./t07-nama-mirip";
import { t08JudulTriwulan } from "./t08-judul-triwulan";
import { t09AngkaTakTerbaca } from "./t09-angka-tak-terbaca";
import { t10RealisasiDiTarget } from "./t10-realisasi-di-target";
import { t11IndikatorHilang, tanpaPk } from "./t11-indikator-hilang";
import { t12NilaiMustahil } from "./t12-nilai-mustahil";
import { t12DiragukanLain } from "./t12-diragukan";
import { t12NolBelumTerisi } from "./t12-nol-belum-terisi";
import { t13GalatExcel } from "./t13-galat-excel";
import { t14KaskadeBergeser } from "./t14-kaskade-bergeser";
import { t15DuaLembar } from "./t15-dua-lembar";
import { t16DasarTargetCadangan } from "./t16-dasar-target-cadangan";
import { t17AnggaranSetahun } from "./t17-anggaran-setahun";
import { t17Bulanan } from "./t17-bulanan";
import { t17JenisDanPola } from "./t17-jenis-dan-pola";
import { t17SkalaPredikat } from "./t17-skala-predikat";
import { t19TargetTriwulanBerbeda } from "./t19-target-triwulan-berbeda";
import { t20SatuanBerbeda } from "./t20-satuan-berbeda";
import { t21Kelengkapan } from "./t21-kelengkapan";
import { t22RealisasiTerlambat } from "./t22-realisasi-terlambat";
import { t23TakAdaDiRenstra } from "./t23-tak-ada-di-renstra";
import { t24TargetBerbalik } from "./t24-target-berbalik";
import { t20SatuanIsian } from "./t20-satuan-isian";
import { t25PerluDikenalkan } from "./t25-perlu-dikenalkan";
import { t26KenalanBergeser } from "./t26-kenalan-bergeser";
import { t27AngkaDiKalimat } from "./t27-angka-di-kalimat";

/** Indikator that no PK names are T11's; T16 tells of the others. */
const t16TanpaT11: Pemeriksaan = (laporan, alamat) => {
  const milikT11 = new Set(tanpaPk(laporan));
  return t16DasarTargetCadangan({ ...laporan, indikator: laporan.indikator.filter((i) => !milikT11.has(i)) }, alamat);
};

const ATURAN: readonly Pemeriksaan[] = [
  t01TargetBerbeda,
  t02JumlahTriwulan,
  t03RealisasiBerbeda,
  t04PersenTercetak,
  t05TotalTercetak,
  t05TingkatBaris,
  t05Rerata,
  t06PaguBerbeda,
  t07NamaMirip,
  t08JudulTriwulan,
  t09AngkaTakTerbaca,
  t10RealisasiDiTarget,
  t11IndikatorHilang,
  t12NilaiMustahil,
  t12DiragukanLain,
  t12NolBelumTerisi,
  t13GalatExcel,
  t14KaskadeBergeser,
  t15DuaLembar,
  t16TanpaT11,
  t17JenisDanPola,
  t17SkalaPredikat,
  t17AnggaranSetahun,
  t17Bulanan,
  evaluasi,
  t19TargetTriwulanBerbeda,
  t20SatuanBerbeda,
  t20SatuanIsian,
  t21Kelengkapan,
  t22RealisasiTerlambat,
  t23TakAdaDiRenstra,
  t24TargetBerbalik,
  t25PerluDikenalkan,
  t26KenalanBergeser,
  t27AngkaDiKalimat,
];

/** Everything that Periksa finds, the gravest first (kinerja.md §8). */
export function* periksa(laporan: Laporan, alamat: Alamat): Bertahap<Temuan[]> {
  const temuan = yield* petakan(ATURAN, (aturan) => aturan(laporan, alamat), 1);
  return urutkanTemuan(temuan.flat());
}
