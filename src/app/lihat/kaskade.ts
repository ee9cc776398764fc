import type { Angka } from "../../domain/angka/angka";
import { KOSONG } from "../../domain/angka/isi";
import type { BarisIndikator } from "../../domain/dokumen/dokumen";
import { cabangKaskade, dokumenKaskade, pohonKaskade, type CabangKaskade } from "../../domain/dokumen/pohon-kaskade";
import type { AngkaBersumber, CellRef } from "../../domain/dokumen/sumber";
import type { IndikatorLaporan, Laporan } from "../../domain/laporan/laporan";

export type { CabangKaskade };

/** Sasaran → program → kegiatan as one sheet of the workbook has them. */
export interface Kaskade {
  readonly lembar: string;
  readonly cabang: readonly CabangKaskade[];
}

export const adaKaskade = ({ terpilih }: Laporan): boolean => dokumenKaskade(terpilih.dipakai) !== null;

/** null where no sheet has one. */
export function kaskadeLaporan({ terpilih }: Laporan): Kaskade | null {
  const dokumen = dokumenKaskade(terpilih.dipakai);
  return dokumen ? { lembar: dokumen.asal.sheetName, cabang: cabangKaskade(pohonKaskade(dokumen)) } : null;
}

interface Figur {
  readonly angka: Angka;
  readonly sel: CellRef | undefined;
}

/** What the cascade shows of one indikator. */
export interface AngkaSimpul extends Pick<IndikatorLaporan, "capaian" | "kriteria"> {
  readonly target: Figur;
  readonly realisasi: Figur;
}

const figur = (satu: AngkaBersumber | undefined): Figur => ({ angka: satu?.angka ?? KOSONG, sel: satu?.sel });

/** An indikator of the report with the report's own figures, so that list and cascade never tell two; else its row's. */
export function angkaSimpul({ indikator, penilai }: Laporan, baris: BarisIndikator): AngkaSimpul {
  const milik = indikator.find(({ padan }) => padan.sebutan.some((s) => s.baris === baris));
  if (milik) {
    const { capaian, kriteria, target, realisasi } = milik;
    const nyata = { angka: realisasi?.angka ?? KOSONG, sel: realisasi?.sel[0] };
    return { capaian, kriteria, target: figur(target?.angka), realisasi: nyata };
  }
  const { capaian, kriteria, target, realisasi, selTarget, selRealisasi } = penilai.setahun(baris);
  return {
    capaian,
    kriteria,
    target: { angka: target, sel: selTarget[0] },
    realisasi: { angka: realisasi, sel: selRealisasi[0] },
  };
}
