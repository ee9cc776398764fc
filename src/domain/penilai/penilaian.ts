import type { Angka } from "../angka/angka";
import { hitungCapaian, type Capaian } from "../capaian/capaian";
import type { Pola } from "../capaian/triwulan";
import type { CellRef } from "../dokumen/sumber";
import { tentukanKriteria, type TingkatKriteria } from "../kriteria/kriteria";
import type { Pengaturan } from "../pengaturan/pengaturan";
import type { Cara } from "./cara";
import type { HasilPola } from "./setahun";

/** A figure that was assessed: what was compared with what, how, and what came out. */
export interface Penilaian {
  readonly cara: Cara;
  /** How its quarters make the year; null where quarters play no part. */
  readonly pola: Pola | null;
  /** What each way of making the year of its quarters would give, where staff are to say which; else none. */
  readonly tanyaPola: readonly HasilPola[];
  readonly target: Angka;
  readonly realisasi: Angka;
  readonly capaian: Capaian;
  readonly kriteria: TingkatKriteria | null;
  /** The cells that the target and the realisasi rest on. */
  readonly selTarget: readonly CellRef[];
  readonly selRealisasi: readonly CellRef[];
}

/** Every cell that a figure rests on, target first. */
export const sumberPenilaian = ({ selTarget, selRealisasi }: Penilaian): CellRef[] => [...selTarget, ...selRealisasi];

/** The class of a capaian; null where there is no capaian. */
export function kriteriaCapaian(capaian: Capaian, pengaturan: Pengaturan): TingkatKriteria | null {
  return capaian.status === "dinilai" ? tentukanKriteria(capaian.persen, pengaturan.kriteria) : null;
}

/**
 * The one call of the capaian formula (kinerja.md §2). `nama` chooses the scale of grades that share their words.
 */
export function capaianMenurut(cara: Cara, nama: string, target: Angka, realisasi: Angka): Capaian {
  return hitungCapaian(cara.jenis, target, realisasi, cara.aturan, nama, cara.predikat);
}
