import type { Angka } from "../angka/angka";
import type { Capaian } from "./capaian";
import { NOL, persenDari, type Desimal } from "../angka/desimal";

/** Capaian now − capaian last year, in points, unrounded (kinerja.md §2); `null` where one of them has no value. */
export function selisihTahunLalu(kini: Capaian, lalu: Capaian): Desimal | null {
  return kini.status === "dinilai" && lalu.status === "dinilai" ? kini.persen.minus(lalu.persen) : null;
}

/**
 * Progress to the end of the Renstra in percent: realisasi / target akhir × 100 (kinerja.md §2). `null` where one is no
 * number or the target is not above 0.
 */
export function terhadapTargetAkhir(realisasi: Angka, targetAkhir: Angka): Desimal | null {
  if (realisasi.jenis !== "angka" || targetAkhir.jenis !== "angka" || targetAkhir.nilai.lte(NOL)) return null;
  return persenDari(realisasi.nilai, targetAkhir.nilai);
}
