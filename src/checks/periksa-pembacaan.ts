import { petakan, type Bertahap } from "../domain/alur/bertahap";
import type { Alamat } from "../domain/dokumen/alamat";
import type { Laporan } from "../domain/laporan/laporan";
import type { Temuan } from "../domain/temuan/temuan";
import { barisKembar } from "./baris-kembar";
import { evaluasi } from "./temuan-evaluasi";
import type { Pemeriksaan } from "./pemeriksaan";
import { t05Rerata } from "./t05-rerata";
import { t05TotalDibiarkan } from "./t05-tingkat-baris";
import { t07NamaMirip } from "./t07-nama-mirip";
import { t08JudulTriwulan } from "./t08-judul-triwulan";
import { t09AngkaTakTerbaca } from "./t09-angka-tak-terbaca";
import { t11TanpaTarget } from "./t11-tanpa-target";
import { t12Diragukan } from "./t12-diragukan";
import { t12NolBelumTerisi } from "./t12-nol-belum-terisi";
import { t12SerapanMustahil } from "./t12-serapan-mustahil";
import { t12TargetNol } from "./t12-target-nol";
import { t13GalatExcel } from "./t13-galat-excel";
import { t15DuaLembar } from "./t15-dua-lembar";
import { t16DasarTargetCadangan } from "./t16-dasar-target-cadangan";
import { t17AnggaranSetahun } from "./t17-anggaran-setahun";
import { t17Bulanan } from "./t17-bulanan";
import { t17JenisDanPola } from "./t17-jenis-dan-pola";
import { t17SkalaPredikat } from "./t17-skala-predikat";
import { t20SatuanIsian } from "./t20-satuan-isian";
import { t25PerluDikenalkan } from "./t25-perlu-dikenalkan";
import { t26KenalanBergeser } from "./t26-kenalan-bergeser";

const ATURAN: readonly Pemeriksaan[] = [
  barisKembar,
  t05TotalDibiarkan,
  t05Rerata,
  t07NamaMirip,
  t08JudulTriwulan,
  t09AngkaTakTerbaca,
  t11TanpaTarget,
  t12TargetNol,
  t12Diragukan,
  t12NolBelumTerisi,
  t12SerapanMustahil,
  t13GalatExcel,
  t15DuaLembar,
  t16DasarTargetCadangan,
  t17JenisDanPola,
  t17SkalaPredikat,
  t17AnggaranSetahun,
  t17Bulanan,
  t20SatuanIsian,
  evaluasi,
  t25PerluDikenalkan,
  t26KenalanBergeser,
];

const URUTAN = { galat: 0, peringatan: 1, catatan: 2 } as const;

/** What reading and putting together met, rule by rule. */
export function* periksaPembacaan(laporan: Laporan, alamat: Alamat): Bertahap<Temuan[]> {
  return (yield* petakan(ATURAN, (aturan) => aturan(laporan, alamat), 1)).flat();
}

/** By tingkat, then by kode; the order within one kode stays. */
export function urutkanTemuan(temuan: readonly Temuan[]): Temuan[] {
  return [...temuan].sort((a, b) => URUTAN[a.tingkat] - URUTAN[b.tingkat] || a.kode.localeCompare(b.kode));
}
