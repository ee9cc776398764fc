import type { Tw } from "../capaian/triwulan";

/**
 * What a result cell is the result of (baca.md §3). Its value is looked up by this meaning, never computed from whatever
 * stands beside it. The level (sasaran, program, kegiatan) is that of its row.
 */
export type Makna =
  /** The year of the table itself: the annual capaian, also where only quarters stand beside the cell. */
  | { readonly jenis: "tahun-ini" }
  /** One quarter's own figures. */
  | { readonly jenis: "triwulan"; readonly tw: Tw }
  /** One month's own figures. */
  | { readonly jenis: "bulan"; readonly bulan: number }
  | { readonly jenis: "tahun-lalu" }
  /** Another's own figures, whatever the office's are, under the name that the sheet gives it: "Nasional", "Provinsi Contoh". */
  | { readonly jenis: "pembanding"; readonly pihak: string }
  /** Progress to the target at the end of the plan. */
  | { readonly jenis: "target-akhir" }
  /** The mean of the capaian that were assessed. */
  | { readonly jenis: "rata-rata" };

export const TAHUN_INI: Makna = { jenis: "tahun-ini" };

/** The meaning of figures of one quarter, or of the whole year where no quarter is told. */
export const maknaTw = (tw: Tw | null): Makna => (tw === null ? TAHUN_INI : { jenis: "triwulan", tw });
