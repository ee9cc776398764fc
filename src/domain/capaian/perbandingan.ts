import type { Capaian } from "./capaian";
import type { Desimal } from "../angka/desimal";

/** Capaian now − capaian last year, in points, unrounded (kinerja.md §2); `null` where one of them has no value. */
export function selisihTahunLalu(kini: Capaian, lalu: Capaian): Desimal | null {
  return kini.status === "dinilai" && lalu.status === "dinilai" ? kini.persen.minus(lalu.persen) : null;
}
