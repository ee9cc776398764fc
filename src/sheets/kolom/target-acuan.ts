import { ratakan } from "../rata-teks";
import type { Kolom } from "./kolom";

/** What T-C.23 keeps before the office's own targets: norms of the ministries. */
const ACUAN = /^target (indikator )?(nspk|ikk|iku|spm|sdgs?|tpb|lainnya)( (nasional|lainnya))?$/;

/** "Target NSPK | Target IKK | Target Indikator Lainnya" beside the office's targets of several years measure nothing there. */
export function tanpaTargetAcuan(kolom: readonly Kolom[]): Kolom[] {
  const isBertahun = ({ konsep, penentu }: Kolom): boolean =>
    konsep === "target" && (penentu.tahun ?? penentu.tahunKe) !== null;
  const bertahun = kolom.filter(isBertahun).length > 1;
  return kolom.map((k) =>
    bertahun && k.konsep === "target" && !isBertahun(k) && ACUAN.test(ratakan(k.teks.at(-1) ?? ""))
      ? { ...k, konsep: null }
      : k,
  );
}
