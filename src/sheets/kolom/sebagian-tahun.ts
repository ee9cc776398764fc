import { bacaTriwulan, type Tw } from "../../domain/capaian/triwulan";
import { bacaBulan } from "./penentu";

const SAMPAI = "(?:-|–|—|s ?[./]? ?d ?\\.?|sampai(?: dengan)?|hingga)";
const BULAN = "(?:jan|feb|mar|apr|mei|jun|jul|ag|sep|okt|no[pv]|des)[a-z]*";
const RENTANG_BULAN = new RegExp(`\\b(${BULAN})\\b(?: 20\\d\\d)? ?${SAMPAI} ?\\b(${BULAN})\\b`);
const RENTANG_TW = new RegExp(
  `\\b(?:triwulan|tw) ?(?:ke ?-? ?)?(?:i{1,3}|[1-3]) ?(?:${SAMPAI}|dan|&|,|\\/) ?(?:(?:triwulan|tw) ?)?(?:ke ?-? ?)?(i{1,3}|[2-3])(?![\\p{L}\\d])`,
  "u",
);

function rentangBulan(judul: string): { dari: number; sampai: number } | null {
  const [, awal = "", akhir = ""] = RENTANG_BULAN.exec(judul) ?? [];
  const [dari, sampai] = [bacaBulan(awal), bacaBulan(akhir)];
  return dari === null || sampai === null ? null : { dari, sampai };
}

/** The quarter that a title names, also by its months ("Januari - Maret"). Lower case in. */
export function twJudul(judul: string): Tw | null {
  const tw = bacaTriwulan(judul);
  const rentang = tw === null ? rentangBulan(judul) : null;
  if (!rentang || rentang.sampai - rentang.dari !== 2) return tw;
  return rentang.dari === 1 ? 1 : rentang.dari === 4 ? 2 : rentang.dari === 7 ? 3 : rentang.dari === 10 ? 4 : null;
}

/** True for titles of a part of the year that is no single quarter: "Triwulan I s.d. II", "Januari - Juni". */
export function isSebagianTahun(judul: string): boolean {
  const rentang = rentangBulan(judul);
  return RENTANG_TW.test(judul) || (rentang !== null && !(rentang.dari === 1 && rentang.sampai === 12));
}
