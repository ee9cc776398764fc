import { gabungUbahan } from "../../domain/pengaturan/gabung-ubahan";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import { isianDari, type Isian } from "./isian-setelan";

/** A form that was begun and not kept yet; it outlives a change of tab. */
export interface Draf {
  /** The settings when it was begun. */
  readonly semula: Pengaturan;
  readonly isian: Isian;
}

/** The form to show: what was typed, on the settings that the workbook has by now. */
export function isianKini(draf: Draf | null, kini: Pengaturan): Isian {
  if (draf === null) return isianDari(kini);
  const { semula, isian } = draf;
  if (semula === kini) return isian;
  const awal = isianDari(semula);
  const baru = isianDari(gabungUbahan(semula, isian.pengaturan, kini));
  const isTingkatSama = JSON.stringify(semula.kriteria) === JSON.stringify(kini.kriteria);
  return {
    pengaturan: baru.pengaturan,
    tahun: isian.tahun === awal.tahun ? baru.tahun : isian.tahun,
    tingkat: isTingkatSama ? isian.tingkat : baru.tingkat,
    sumber: isTingkatSama ? isian.sumber : baru.sumber,
    skala: JSON.stringify(semula.skalaPredikat) === JSON.stringify(kini.skalaPredikat) ? isian.skala : baru.skala,
  };
}

/** What the form comes to; null once it says no more than the workbook does. */
export function drafDari(isian: Isian, kini: Pengaturan): Draf | null {
  return JSON.stringify(isian) === JSON.stringify(isianDari(kini)) ? null : { semula: kini, isian };
}
