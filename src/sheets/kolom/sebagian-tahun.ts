import { bacaTriwulan, type Tw } from "../../domain/capaian/triwulan";
import { rentangBulan, twRentangBulan } from "./bulan";

const SAMPAI = "(?:-|–|—|s ?[./]? ?d ?\\.?|sampai(?: dengan)?|hingga)";
const RENTANG_TW = new RegExp(
  `\\b(?:triwulan|tw) ?(?:ke ?-? ?)?(?:i{1,3}|[1-3]) ?(?:${SAMPAI}|dan|&|,|\\/) ?(?:(?:triwulan|tw) ?)?(?:ke ?-? ?)?(i{1,3}|[2-3])(?![\\p{L}\\d])`,
  "u",
);

/** The quarter that a title names, also by its months ("Januari - Maret"). Lower case in. */
export function twJudul(judul: string): Tw | null {
  return bacaTriwulan(judul) ?? twRentangBulan(judul);
}

/** True for titles of a part of the year that is no single quarter: "Triwulan I s.d. II", "Januari - Juni". */
export function isSebagianTahun(judul: string): boolean {
  const rentang = rentangBulan(judul);
  return RENTANG_TW.test(judul) || (rentang !== null && !(rentang.dari === 1 && rentang.sampai === 12));
}
