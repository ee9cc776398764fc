import type { Angka } from "../angka/angka";
import { NOL, persenDari, type Desimal } from "../angka/desimal";
import { bilanganDari } from "../angka/isi";

/**
 * The part of the way from the baseline to the target at the end of the plan that the realisasi has come, in percent: from
 * 24 toward 14, 20 is 40. Below 0 where it went back. Null where one is no plain number, or the way has no length.
 */
export function kemajuanDariBaseline(
  baseline: Angka | undefined,
  realisasi: Angka | undefined,
  akhir: Angka | undefined,
): Desimal | null {
  const [awal, kini, tuju] = [baseline, realisasi, akhir].map((a) => bilanganDari(a));
  if (!awal || !kini || !tuju) return null;
  const jarak = tuju.minus(awal);
  return jarak.eq(NOL) ? null : persenDari(kini.minus(awal), jarak);
}
