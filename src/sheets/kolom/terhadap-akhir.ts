import type { Kolom } from "./kolom";

const isPersen = ({ konsep }: Kolom): boolean => konsep === "persen" || konsep === "capaian";

/**
 * A second percentage right behind the target akhir is the progress towards it ("Target Akhir | Tingkat Kemajuan (%)"):
 * the year has its own before them.
 */
export function artikanTerhadapAkhir(kolom: readonly Kolom[]): Kolom[] {
  return kolom.map((k, i) => {
    const sebelumnya = kolom[i - 1];
    if (!isPersen(k) || sebelumnya?.konsep !== "target-akhir" || sebelumnya.column !== k.column - 1) return k;
    const kiri = kolom.slice(0, i - 1);
    const setahun = kiri.findIndex((satu) => satu.konsep === "realisasi");
    return setahun >= 0 && kiri.slice(setahun).some(isPersen) ? { ...k, konsep: "terhadap-akhir" } : k;
  });
}
