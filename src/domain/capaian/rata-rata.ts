import { bagi, dariBilangan, jumlahkan, type Desimal } from "../angka/desimal";
import type { Capaian } from "./capaian";

/** A mean of capaian in percent and how many of how many were assessed; `nilai` null where none was (kinerja.md §2). */
export interface RataRata {
  readonly nilai: Desimal | null;
  readonly dinilai: number;
  readonly semua: number;
}

/** The mean of what was assessed, each capped at `batas` percent where there is one; the unassessed never enter. */
export function rataRataCapaian(daftar: readonly Capaian[], batas: Desimal | null = null): RataRata {
  const nilai = daftar.flatMap((c) => (c.status === "dinilai" ? [c.persen] : []));
  const dibatasi = nilai.map((n) => (batas !== null && n.gt(batas) ? batas : n));
  const banyak = dariBilangan(dibatasi.length);
  const rata = banyak === null || dibatasi.length === 0 ? null : bagi(jumlahkan(dibatasi), banyak);
  return { nilai: rata, dinilai: dibatasi.length, semua: daftar.length };
}
