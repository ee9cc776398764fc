import { pertamaBukanNull } from "../alur/pertama";
import type { Angka } from "../angka/angka";
import { daftarPredikat, hanyaSkala, type DaftarPredikat } from "../angka/daftar-predikat";
import type { AturanMinimum, JenisIndikator } from "../capaian/capaian";
import type { BarisIndikator } from "../dokumen/dokumen";
import type { IndikatorPadan } from "../laporan/padanan";
import type { Pengaturan } from "../pengaturan/pengaturan";
import { kunciNama } from "../teks/nama-indikator";
import { bacaRumusCapaian } from "./rumus-capaian";

/** Who said how an indikator is judged, the strongest first; `bawaan` where nobody did. */
export type AsalJenis = "rumus" | "lembar" | "setelan" | "isian" | "angka" | "bawaan";

/** How a figure is judged: by which jenis, by which rule of a minimum indikator, and who said so. */
export interface Cara {
  readonly jenis: JenisIndikator;
  readonly aturan: AturanMinimum;
  readonly dari: AsalJenis;
  /** The scales that grades are compared on; absent: the shipped ones. */
  readonly predikat?: DaftarPredikat;
}

/** What staff set for one of the names; undefined where they set nothing. */
export function setelanNama<T>(nama: readonly string[], setelan: Readonly<Record<string, T>>): T | undefined {
  if (Object.keys(setelan).length === 0) return undefined;
  return nama.map((satu) => setelan[kunciNama(satu)]).find((s) => s !== undefined);
}

/**
 * One answer for all rows that speak of one indikator (baca.md §3): a row's own formula, else a sheet's Jenis column, else
 * the setting, else what staff's own results prove, else what the target itself shows, else maksimum.
 */
export function tentukanCara(baris: readonly BarisIndikator[], target: Angka, pengaturan: Pengaturan): Cara {
  const nama = baris.map(namaBaris);
  return berskala(caraTanpaSkala(baris, nama, target, pengaturan), nama, pengaturan);
}

/** A way of judging with the scales that staff set, for the indikator of these names. */
export function berskala(cara: Cara, nama: readonly string[], pengaturan: Pengaturan): Cara {
  const { skalaPredikat, skalaIndikator } = pengaturan;
  const skala = setelanNama(nama, skalaIndikator);
  if (skala === undefined && skalaPredikat.length === 0) return cara;
  const semua = daftarPredikat(skalaPredikat);
  return { ...cara, predikat: skala === undefined ? semua : hanyaSkala(semua, skala) };
}

function caraTanpaSkala(
  baris: readonly BarisIndikator[],
  nama: readonly string[],
  target: Angka,
  pengaturan: Pengaturan,
): Cara {
  const aturan = pengaturan.aturanMinimum;
  const rumus = pertamaBukanNull(baris, rumusBaris);
  if (rumus) return { ...rumus, dari: "rumus" };
  const lembar = pertamaBukanNull(baris, (b) => b.jenis);
  if (lembar) return { jenis: lembar, aturan, dari: "lembar" };
  const setelan = setelanNama(nama, pengaturan.jenis);
  if (setelan) return { jenis: setelan, aturan, dari: "setelan" };
  const terbukti = pertamaBukanNull(baris, (b) => b.terbukti);
  if (terbukti) return { ...terbukti, dari: "isian" };
  if (target.jenis === "angka" && target.ciri?.batas === "paling-banyak")
    return { jenis: "minimum", aturan, dari: "angka" };
  if (target.jenis === "predikat") return { jenis: "predikat", aturan, dari: "angka" };
  return { jenis: "maksimum", aturan, dari: "bawaan" };
}

const namaBaris = (baris: BarisIndikator): string => baris.indikator.teks;

/** The rule that a row states in its own Formula column; null where that column tells how the realisasi is measured. */
function rumusBaris({ formula }: BarisIndikator): ReturnType<typeof bacaRumusCapaian> {
  return formula === null ? null : bacaRumusCapaian(formula.teks);
}

export const barisPadan = ({ sebutan }: IndikatorPadan): BarisIndikator[] => sebutan.map((s) => s.baris);
