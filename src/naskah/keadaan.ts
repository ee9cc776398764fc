import { SERATUS } from "../domain/angka/desimal";
import { kelasMenurun } from "../domain/kriteria/kriteria";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";

/** How an indikator stands; it decides every branch of its sentences (narasi.md §1). */
export type Keadaan =
  | "lampau"
  | "tepat"
  /** Below 100, yet in the highest class. */
  | "hampir"
  | "kurang"
  /** The realisasi reaches a quarter only. */
  | "sampai-tw"
  | "belum"
  | "tanpa-target"
  | "galat";

/** Which of the branches of narasi.md §1 an indikator is in. */
export function keadaan(i: IndikatorLaporan, { pengaturan }: Pick<Laporan, "pengaturan">): Keadaan {
  const { capaian } = i;
  if (capaian.status === "tidak-dapat-dihitung") return "galat";
  if (i.target === null || i.target.angka.angka.jenis === "kosong") return "tanpa-target";
  if (capaian.status === "belum-dinilai") return "belum";
  if ((i.realisasi?.sampaiTw ?? null) !== null) return "sampai-tw";
  if (capaian.persen.gt(SERATUS)) return "lampau";
  if (capaian.persen.eq(SERATUS)) return "tepat";
  const [teratas] = kelasMenurun(pengaturan.kriteria.tingkat);
  return i.kriteria !== null && i.kriteria.nama === teratas?.nama ? "hampir" : "kurang";
}

/** True where the target was reached or exceeded, whatever its kind. */
export const isTercapai = (k: Keadaan): boolean => k === "lampau" || k === "tepat";
