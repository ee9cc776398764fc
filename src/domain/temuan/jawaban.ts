import type { JenisIndikator } from "../capaian/capaian";
import type { Pola } from "../capaian/triwulan";
import type { NilaiTemuan } from "./nilai-temuan";

/** A setting of one indikator, by its name as the sheets spell it. */
export type SetelanIndikator =
  | { readonly bagian: "pola"; readonly nama: string; readonly nilai: Pola }
  | { readonly bagian: "jenis"; readonly nama: string; readonly nilai: JenisIndikator }
  /** The name of the scale on which its grades are compared. */
  | { readonly bagian: "skala"; readonly nama: string; readonly nilai: string };

/** One answer to a question: what it would set, and what would come out then; null where there is no figure. */
export interface PilihanJawaban {
  readonly setelan: SetelanIndikator;
  readonly realisasi: NilaiTemuan | null;
  /** In 0–100 notation; left out where the answer decides a realisasi that no capaian of the office follows from. */
  readonly capaian?: number | null;
}
