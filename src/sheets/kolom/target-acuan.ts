import { ratakan } from "../rata-teks";
import type { Kolom } from "./kolom";
import { isBertahun } from "./penentu";

/** What T-C.23 keeps before the office's own targets: norms of the ministries. */
const ACUAN = /^target (indikator )?(nspk|ikk|iku|spm|sdgs?|tpb|lainnya)( (nasional|lainnya))?$/;

/** "Target NSPK | Target IKK | Target Indikator Lainnya" beside the office's targets of several years measure nothing there. */
export function tanpaTargetAcuan(kolom: readonly Kolom[]): Kolom[] {
  const target = kolom.filter((k) => k.konsep === "target");
  const berkala = target.filter((k) => isBertahun(k.penentu));
  return kolom.map((k) =>
    berkala.length > 1 && target.includes(k) && !berkala.includes(k) && ACUAN.test(ratakan(k.teks.at(-1) ?? ""))
      ? { ...k, konsep: null }
      : k,
  );
}
