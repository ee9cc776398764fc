import { JENIS_INDIKATOR, type JenisIndikator } from "../../domain/capaian/capaian";
import { POLA, type Pola } from "../../domain/capaian/triwulan";
import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import { kunciNama } from "../../domain/teks/nama-indikator";

export { JENIS_INDIKATOR, POLA, type JenisIndikator, type Pola };

/** What is set of one indikator alone; "" where nothing is. */
export interface SetelanTerpasang {
  /** "lembar": a column of its sheet says it, and can't be overruled. */
  readonly jenis: JenisIndikator | "" | "lembar";
  readonly pola: Pola | "" | "lembar";
  /** null where it has no grades. */
  readonly skala: string | null;
}

const kunciSebutan = ({ padan }: IndikatorLaporan): string[] =>
  padan.sebutan.map((s) => kunciNama(s.baris.indikator.teks));

const isBerpredikat = ({ target, realisasi, jenis }: IndikatorLaporan): boolean =>
  jenis === "predikat" || target?.angka.angka.jenis === "predikat" || realisasi?.angka.jenis === "predikat";

/** Under any of an indikator's spellings. */
export function setelanTerpasang(
  indikator: IndikatorLaporan,
  { jenis, pola, skalaIndikator }: Pengaturan,
): SetelanTerpasang {
  const kunci = kunciSebutan(indikator);
  const dari = <T>(peta: Readonly<Record<string, T>>): T | "" =>
    kunci.map((satu) => peta[satu]).find((isi) => isi !== undefined) ?? "";
  const { sebutan } = indikator.padan;
  return {
    jenis: sebutan.some((s) => s.baris.jenis !== null) ? "lembar" : dari(jenis),
    pola: sebutan.some((s) => s.baris.pola !== null) ? "lembar" : dari(pola),
    skala: isBerpredikat(indikator) ? dari(skalaIndikator) : null,
  };
}

/** Another setting for one indikator; undefined takes it out. */
export type SetelanBaru =
  | readonly ["jenis", JenisIndikator | undefined]
  | readonly ["pola", Pola | undefined]
  | readonly ["skalaIndikator", string | undefined];

export function pasangSetelan(
  pengaturan: Pengaturan,
  indikator: IndikatorLaporan,
  [bagian, isi]: SetelanBaru,
): Pengaturan {
  const kunci = kunciSebutan(indikator);
  const lain = Object.entries(pengaturan[bagian]).filter(([satu]) => !kunci.includes(satu));
  const [pertama] = kunci;
  const milik = isi === undefined || pertama === undefined ? [] : [[pertama, isi] as const];
  return { ...pengaturan, [bagian]: Object.fromEntries([...lain, ...milik]) };
}
