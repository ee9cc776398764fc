import type { AturanKriteria } from "../../domain/kriteria/kriteria";
import { salahKriteria, type SalahKriteria } from "../../domain/kriteria/sah-kriteria";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import { salahSkala, type SalahSkala } from "../../domain/angka/sah-skala";
import type { Skala } from "../../domain/angka/skala-predikat";
import { isianSkala, skalaDariIsian, type IsianSkala } from "./isian-skala";
import { kelasDari, sumberUntuk, tingkatDari, type IsianKelas } from "./isian-kriteria";

/** The form as it is being filled in: what may be half typed is text, the rest are settings already. */
export interface Isian {
  readonly tahun: string;
  readonly tingkat: readonly IsianKelas[];
  /** Where the scale comes from; blank: as the product knows it. */
  readonly sumber: string;
  /** The scales of grades that staff set. */
  readonly skala: readonly IsianSkala[];
  readonly pengaturan: Pengaturan;
}

/** What can't be taken as it stands. */
export interface Kesalahan {
  readonly tahun: boolean;
  readonly kriteria: SalahKriteria | null;
  readonly skala: SalahSkala | null;
}

export function isianDari(pengaturan: Pengaturan): Isian {
  return {
    tahun: pengaturan.tahun === null ? "" : String(pengaturan.tahun),
    tingkat: kelasDari(pengaturan.kriteria),
    sumber: pengaturan.kriteria.sumber ?? "",
    skala: pengaturan.skalaPredikat.map(isianSkala),
    pengaturan,
  };
}

/** The form with another scale in place. */
export function denganKriteria(isian: Isian, kriteria: AturanKriteria): Isian {
  return { ...isianDari({ ...isian.pengaturan, kriteria }), tahun: isian.tahun, skala: isian.skala };
}

/** The form with other classes, and the source line that is true of them. */
export function denganKelas(isian: Isian, tingkat: readonly IsianKelas[]): Isian {
  return { ...isian, tingkat, sumber: sumberUntuk(tingkatDari(tingkat), isian.sumber) };
}

/** The scale that the form stands for, whether it can be used or not. */
export function kriteriaIsian({ tingkat, sumber, pengaturan }: Isian): AturanKriteria {
  const asal = sumber.trim() === "" ? {} : { sumber: sumber.trim() };
  const { pembulatan, tingkat: lama } = pengaturan.kriteria;
  const baru = tingkatDari(tingkat);
  return { ...asal, tingkat: JSON.stringify(baru) === JSON.stringify(lama) ? lama : baru, pembulatan };
}

/** The scales of grades that the form stands for, whether they can be used or not. */
export const skalaIsian = ({ skala, pengaturan }: Isian): readonly Skala[] =>
  skalaDariIsian(skala, pengaturan.skalaPredikat);

export function kesalahanIsian(isian: Isian): Kesalahan {
  return {
    tahun: !/^(|(19|20)\d\d)$/.test(isian.tahun.trim()),
    kriteria: salahKriteria(kriteriaIsian(isian)),
    skala: salahSkala(skalaIsian(isian)),
  };
}

/** The settings that the form stands for; null as long as something in it can't be taken. */
export function pengaturanDari(isian: Isian): Pengaturan | null {
  const salah = kesalahanIsian(isian);
  if (salah.tahun || salah.kriteria !== null || salah.skala !== null) return null;
  const tahun = isian.tahun.trim() === "" ? null : Number(isian.tahun);
  return { ...isian.pengaturan, tahun, kriteria: kriteriaIsian(isian), skalaPredikat: skalaIsian(isian) };
}
