import type { TeksBersumber } from "../domain/dokumen/sumber";
import type { Grid } from "./grid";
import { isBlank, rapikan, ratakan } from "./rata-teks";

const TAHUN = /20\d\d/g;
const RENTANG = /20\d\d\s*(-|–|—|s\.?d\.?|s\/d|sampai|hingga|dan)\s*(tahun )?20\d\d/;
/** "PENGUKURAN KINERJA TAHUN 2023 (RENSTRA 2021–2025)": the period of the plan beside the year of what is measured. */
const MENGUKUR = /\b(pengukuran|capaian|realisasi|evaluasi|monev|monitoring|perjanjian|rencana aksi)\b/;
const PERIODE_RENCANA = new RegExp(
  `\\b(renstra|rpjm[dn]?|rpd|rencana strategis|periode)\\b\\D{0,40}${RENTANG.source}`,
  "g",
);
/** "PERATURAN BUPATI NOMOR 12 TAHUN 2021": the year of a regulation, not of the table. */
const PERATURAN = /\b(nomor|no\.?) ?:? ?[\p{L}\d./-]+ tahun 20\d\d/gu;
const MENUNGGU_TAHUN = /\b(tahun( anggaran| pelaporan)?|ta|t\.a\.?|periode)\s*[:=]?$/;
const HANYA_TANDA = /^[:=\-–]+$/;
const [TAHUN_TERKECIL, TAHUN_TERBESAR] = [2000, 2100];

/** The year that a title line is about: none where it names a span ("2023-2026") or several. */
function tahunBaris(lengkap: string): number | null {
  const polos = lengkap.replace(PERATURAN, "");
  const teks = MENGUKUR.test(polos) ? polos.replace(PERIODE_RENCANA, "") : polos;
  if (RENTANG.test(teks)) return null;
  const semua = [...teks.matchAll(TAHUN)].filter(
    ({ index, 0: isi }) => !/\d/.test(teks.charAt(index - 1)) && !/\d/.test(teks.charAt(index + isi.length)),
  );
  return semua.length === 1 ? Number(semua[0]?.[0]) : null;
}

/** The latest year that lower-case title lines are about; null where they name none. */
export function tahunJudul(baris: readonly string[]): number | null {
  const tahun = baris.flatMap((teks) => tahunBaris(teks) ?? []);
  return tahun.length === 0 ? null : Math.max(...tahun);
}

/** The latest year that stands in title lines at all, of a span or beside others; null where there is none. */
export function tahunTerakhir(baris: readonly string[]): number | null {
  const tahun = baris.flatMap((teks) => teks.match(TAHUN) ?? []).map(Number);
  return tahun.length === 0 ? null : Math.max(...tahun);
}

/** "TAHUN ANGGARAN" | ":" | 2018: a year in a cell of its own, to the right of the words that wait for it; else null. */
export function tahunTersendiri(grid: Grid, row: number, column: number): TeksBersumber | null {
  const nilai = grid.value(row, column);
  if (typeof nilai !== "number" || !Number.isInteger(nilai)) return null;
  if (nilai < TAHUN_TERKECIL || nilai > TAHUN_TERBESAR) return null;
  for (let kiri = column - 1; kiri >= grid.left; kiri--) {
    const isi = grid.value(row, kiri);
    if (isBlank(isi) || HANYA_TANDA.test(rapikan(isi))) continue;
    return MENUNGGU_TAHUN.test(ratakan(isi)) ? { teks: `Tahun ${nilai}`, sel: grid.ref(row, column) } : null;
  }
  return null;
}
