import { SERATUS } from "../angka/desimal";
import { batasDari } from "../capaian/batas-rata-rata";
import { SEMUA_TW, type Tw } from "../capaian/triwulan";
import { rataRataCapaian, type RataRata } from "../capaian/rata-rata";
import { tentukanKriteria, type TingkatKriteria } from "../kriteria/kriteria";
import type { Pengaturan } from "../pengaturan/pengaturan";
import type { IndikatorLaporan, Laporan } from "./laporan";
import { sasaranLaporan, type SasaranLaporan } from "./sasaran-laporan";

/** A mean of capaian with its class. */
export interface RataRataBerkelas extends RataRata {
  /** null where none was assessed. */
  readonly kriteria: TingkatKriteria | null;
}

/** The averages of a report: each sasaran's, and the office's over all its indikator. */
export interface RataRataLaporan extends RataRataBerkelas {
  /** The last quarter that an assessed realisasi reaches without reaching the year's end; null where all do. */
  readonly sampaiTw: Tw | null;
  readonly sasaran: readonly (RataRataBerkelas & SasaranLaporan)[];
}

type Setelan = Pick<Pengaturan, "batasRataRata" | "kriteria">;

/**
 * The mean capaian of these indikator, each capped as staff chose, and its class. What is not assessed or can't be
 * computed never enters; a capaian of 0 does (kinerja.md §1–2).
 */
export function rataRataIndikator(indikator: readonly IndikatorLaporan[], setelan: Setelan): RataRataBerkelas {
  const rata = rataRataCapaian(
    indikator.map((i) => i.capaian),
    batasDari(setelan),
  );
  return { ...rata, kriteria: rata.nilai === null ? null : tentukanKriteria(rata.nilai, setelan.kriteria) };
}

/** The averages of the sasaran of Tabel III.2; the office's is over their indikator, not over the sasaran's means. */
export function rataRataLaporan(laporan: Laporan): RataRataLaporan {
  const { pengaturan } = laporan;
  const sasaran = sasaranLaporan(laporan);
  const indikator = sasaran.flatMap((s) => s.indikator);
  const tw = new Set(indikator.flatMap((i) => (i.capaian.status === "dinilai" ? (i.realisasi?.sampaiTw ?? []) : [])));
  return {
    ...rataRataIndikator(indikator, pengaturan),
    sampaiTw: [...SEMUA_TW].reverse().find((satu) => tw.has(satu)) ?? null,
    sasaran: sasaran.map((s) => ({ ...s, ...rataRataIndikator(s.indikator, pengaturan) })),
  };
}

/**
 * Whether a sasaran was reached: its mean capaian, capped as averages are, is 100 or more. null where that can't be said:
 * an indikator is not assessed, or not for the whole year; a mean over some would speak for those nobody measured.
 */
export function sasaranTercapai({ indikator }: SasaranLaporan, setelan: Setelan): boolean | null {
  const rata = rataRataIndikator(indikator, setelan);
  if (rata.nilai === null || rata.dinilai < rata.semua) return null;
  return indikator.some((i) => (i.realisasi?.sampaiTw ?? null) !== null) ? null : rata.nilai.gte(SERATUS);
}
