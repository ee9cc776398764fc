import { bacaTriwulan, type Tw } from "../../domain/capaian/triwulan";
import { bacaBulan, twRentangBulan } from "./bulan";
import { bacaTahunKe } from "./nomor-tahun";
import { bacaPihak, type Pihak } from "./pihak";
import { bacaSemester, type Semester } from "./semester";

/** Words that say which of several like columns it is. */
export interface Penentu {
  readonly tw: Tw | null;
  readonly tahun: number | null;
  /** Whose figures: the nation's, the office's own, or another's by its name. */
  readonly pihak: Pihak | null;
  readonly sisi: "kinerja" | "anggaran" | null;
  readonly sampaiDengan: boolean;
  /** 1–12 for a month's own column. */
  readonly bulan: number | null;
  readonly semester: Semester | null;
  /** 1 for the first year of the plan ("Tahun ke-1"), where no year itself is named. */
  readonly tahunKe: number | null;
  /** "Tahun lalu", "Tahun sebelumnya": no figure of this year's. */
  readonly lalu: boolean;
}

/** Nothing said. */
export const PENENTU_KOSONG: Penentu = {
  tw: null,
  tahun: null,
  pihak: null,
  sisi: null,
  sampaiDengan: false,
  bulan: null,
  semester: null,
  tahunKe: null,
  lalu: false,
};

/** "s.d. Desember 2024", "sampai akhir tahun": the whole year. */
const SETAHUN_PENUH = /(s ?[/.]? ?d|sampai)\b.*\b(desember|akhir tahun)\b/;

/** "Target Kinerja dan Anggaran": of both, so that what stands below tells which ("Target | Pagu"). */
const KEDUA_SISI = /\bkinerja (dan|&|\/) (anggaran|keuangan)\b|\b(anggaran|keuangan) (dan|&|\/) kinerja\b/;

function bacaSisi(t: string): Penentu["sisi"] {
  if (KEDUA_SISI.test(t)) return null;
  if (/\brp\b|rupiah|\banggaran\b|\bkeu(angan)?\b|\bpagu\b|\bbelanja\b|penyerapan|serapan/.test(t)) return "anggaran";
  return /^((target|realisasi|%) )?k( \(?%\)?)?$|\bkinerja\b|\bfisik\b/.test(t) ? "kinerja" : null;
}

/** What a cleaned header text says of quarter, year, side and the like. */
export function bacaPenentu(t: string): Penentu {
  const tahun = /(?:^|\D)(20\d\d)(?!\d)/.exec(t);
  const twTigaBulan = twRentangBulan(t);
  const duaTahun = (t.match(/20\d\d/g)?.length ?? 0) > 1;
  return {
    tw: bacaTriwulan(t) ?? twTigaBulan,
    tahun: tahun && !duaTahun ? Number(tahun[1]) : null,
    bulan: bacaBulan(t),
    semester: bacaSemester(t),
    tahunKe: tahun ? null : bacaTahunKe(t),
    lalu: /\b(tahun|periode) (lalu|sebelum(nya)?|kemarin)\b|\bn ?- ?1\b/.test(t),
    pihak: bacaPihak(t),
    sisi: bacaSisi(t),
    sampaiDengan: /\bs ?[/.]? ?d\b|\bsampai\b|kumulatif/.test(t) && !SETAHUN_PENUH.test(t) && twTigaBulan === null,
  };
}

/** It names its year, or which year of the plan it is. */
export const isBertahun = ({ tahun, tahunKe }: Penentu): boolean => tahun !== null || tahunKe !== null;

/** The very same quarter, year, side and nation. */
export function samaPenentu(a: Penentu, b: Penentu): boolean {
  return a.tw === b.tw && a.tahun === b.tahun && a.pihak === b.pihak && a.sisi === b.sisi && a.lalu === b.lalu;
}

/** The very same time, party and side. */
export const penentuSemasa = (a: Penentu, b: Penentu): boolean =>
  samaPenentu(a, b) && a.semester === b.semester && a.bulan === b.bulan && a.sampaiDengan === b.sampaiDengan;

/** What the headings of one column say together, the nearest first. */
export function gabungPenentu(dariDaun: readonly Penentu[]): Penentu {
  const pertama = <K extends keyof Penentu>(kunci: K): Penentu[K] | null =>
    dariDaun.find((p) => p[kunci] !== null)?.[kunci] ?? null;
  return {
    tw: pertama("tw"),
    tahun: pertama("tahun"),
    pihak: pertama("pihak"),
    sisi: pertama("sisi"),
    sampaiDengan: dariDaun.some((p) => p.sampaiDengan),
    bulan: pertama("bulan"),
    semester: pertama("semester"),
    tahunKe: pertama("tahunKe"),
    lalu: dariDaun.some((p) => p.lalu),
  };
}
