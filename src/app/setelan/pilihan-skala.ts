import { daftarPredikat, kunciSkala } from "../../domain/angka/daftar-predikat";
import { kenaliPredikat } from "../../domain/angka/predikat";
import { isSkalaBiner } from "../../domain/angka/skala-predikat";
import { skalaIsian, type Isian } from "./isian-setelan";
import type { IsianSkala } from "./isian-skala";

const isSenama = (a: string, b: string): boolean => kunciSkala(a) === kunciSkala(b);

/** The form with the choices of indikator changed that name a scale. */
function gantiPilihan(isian: Isian, ganti: (skala: string) => string | null): Isian {
  const skalaIndikator = Object.entries(isian.pengaturan.skalaIndikator).flatMap(([nama, skala]) => {
    const jadi = ganti(skala);
    return jadi === null ? [] : [[nama, jadi] as const];
  });
  return { ...isian, pengaturan: { ...isian.pengaturan, skalaIndikator: Object.fromEntries(skalaIndikator) } };
}

/** The form with these scales; an indikator's choice of one that is gone is no choice any more. */
export function denganSemuaSkala(semula: Isian, skala: readonly IsianSkala[]): Isian {
  const isian = { ...semula, skala };
  const ada = daftarPredikat(skalaIsian(isian)).skala;
  const { skalaPredikat: dulu } = isian.pengaturan;
  const isMilik = (daftar: readonly { readonly nama: string }[], nama: string): boolean =>
    daftar.some((satu) => isSenama(satu.nama, nama));
  return gantiPilihan(isian, (nama) => (isMilik(dulu, nama) && !isMilik(ada, nama) ? null : nama));
}

/** A scale that gets another name stays the choice of those that chose it. */
export const denganNamaSkala = (isian: Isian, dari: string, ke: string): Isian =>
  dari === ke ? isian : gantiPilihan(isian, (nama) => (isSenama(nama, dari) ? ke : nama));

/** Where a scale of that name stands in the form; -1 where it is not changed there. */
export const letakSkala = ({ skala }: Isian, nama: string): number =>
  skala.findIndex((satu) => isSenama(satu.nama, nama));

/** The scales on which an indikator's grades can be compared, by name; `kini`, which it has, among them. */
export function namaSkala(isian: Isian, kini: string): string[] {
  const nama = daftarPredikat(skalaIsian(isian)).skala.flatMap((satu) => (isSkalaBiner(satu.nama) ? [] : [satu.nama]));
  return kini === "" || nama.includes(kini) ? nama : [...nama, kini];
}

/** The words of a scale that others have as well, with the names of these. */
export function kataBersama(isian: Isian, { nama, kelas }: IsianSkala) {
  const daftar = daftarPredikat(skalaIsian(isian));
  return kelas.flatMap(({ nama: kata }) => {
    const lain = kenaliPredikat(kata, daftar).flatMap(({ skala }) => (isSenama(skala, nama) ? [] : [skala]));
    return lain.length === 0 ? [] : [{ kata, lain }];
  });
}
