import { bacaTriwulan, type Tw } from "../../domain/capaian/triwulan";
import { KATA_ANTARA } from "../../domain/teks/kata-sampai";
import { akhirBulan, bulanJudul, rentangBulan, twRentangBulan } from "./bulan";
import { bacaSemester, twSemester } from "./semester";

const SAMPAI = `(?:${KATA_ANTARA})`;
const RENTANG_TW = new RegExp(
  `\\b(?:triwulan|tw) ?(?:ke ?-? ?)?(?:i{1,3}|[1-3]) ?(?:${SAMPAI}|dan|&|,|\\/) ?(?:(?:triwulan|tw) ?)?(?:ke ?-? ?)?(i{1,3}|[2-3])(?![\\p{L}\\d])`,
  "u",
);

const twSendiri = (judul: string): Tw | null => bacaTriwulan(judul) ?? twRentangBulan(judul);

const DESEMBER = 12;
const TW_BULAN: Readonly<Record<number, Tw>> = { 3: 1, 6: 2, 9: 3 };

/** The quarter at whose end the title's figures stand: "Semester I", "Januari - Juni". `bulanIni`: the table counts up to its title's month. */
function twGabungan(judul: string, bulanIni: boolean): Tw | null {
  const semester = bacaSemester(judul);
  if (semester !== null) return twSemester(semester);
  const rentang = rentangBulan(judul);
  if (rentang?.dari === 7 && rentang.sampai === DESEMBER) return 4;
  const bulan = rentang?.dari === 1 ? rentang.sampai : bulanIni ? bulanJudul(judul) : null;
  return TW_BULAN[bulan ?? 0] ?? null;
}

/** What the titles of a table say of its time, apart from its columns. */
export interface WaktuJudul {
  /** A title's words say nothing of the year's parts where its columns are of whole years. */
  readonly setahun: boolean;
  /** Its columns count up to the month of the title ("s.d. bulan ini"). */
  readonly bulanIni: boolean;
}

const WAKTU_BIASA: WaktuJudul = { setahun: false, bulanIni: false };

/** Figures of several quarters together, and of no single one, are what these titles name. Lower case in. */
export const isGabungan = (judul: readonly string[], { setahun, bulanIni }: WaktuJudul): boolean =>
  !setahun &&
  judul.some((satu) => twGabungan(satu, bulanIni) !== null) &&
  judul.every((satu) => twSendiri(satu) === null);

/** The quarter that a title names, also by its months or a semester. Lower case in. */
export function twJudul(judul: string, { setahun, bulanIni }: WaktuJudul = WAKTU_BIASA): Tw | null {
  return twSendiri(judul) ?? (setahun ? null : twGabungan(judul, bulanIni));
}

/** True for titles of a part of the year that is no single quarter: "Triwulan I s.d. II", "Januari - Mei", "s.d. Mei", "Bulan Mei 2024"; what reaches a quarter's end ("s.d. Juni") says so itself. Lower case in, lines joined by " | ". */
export function isSebagianTahun(judul: string): boolean {
  const rentang = rentangBulan(judul);
  if (rentang !== null && !(rentang.dari === 1 && rentang.sampai === DESEMBER)) return true;
  if (RENTANG_TW.test(judul) || /\bsemester\b|\bbulan ke\b/.test(judul)) return true;
  const bulan = akhirBulan(judul);
  if (bulan !== null) return bulan % 3 !== 0;
  const satuBulan = bulanJudul(judul);
  return satuBulan !== null && satuBulan !== DESEMBER;
}
