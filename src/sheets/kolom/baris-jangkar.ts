import type { Grid } from "../grid";
import type { Konsep } from "../judul-kolom";
import { isKepala, selBaris, type SelJudul } from "./sel-judul";

const JANGKAR: readonly Konsep[] = [
  "indikator",
  "indikator-tujuan",
  "indikator-program",
  "indikator-kegiatan",
  "sasaran-indikator",
  "sasaran",
  "sasaran-program",
  "sasaran-kegiatan",
  "program",
  "kegiatan",
  "saran",
  "belanja",
  "uraian",
];
/** The columns' meanings that cells of a header name. */
export function konsepDari(sel: readonly SelJudul[]): Set<Konsep> {
  return new Set(sel.flatMap((s) => (s.konsep === null ? [] : [s.konsep])));
}

/** "Bidang | Pagu | Realisasi", "Sumber Dana | Pagu | Realisasi": a budget, whatever its rows are. */
function isBerpagu(grid: Grid, row: number, konsep: ReadonlySet<Konsep>, sel: readonly SelJudul[]): boolean {
  if (!konsep.has("pagu")) return false;
  if (konsep.has("realisasi")) return sel.some((s) => s.konsep === "penanggung-jawab" || s.konsep === null);
  return konsep.has("penanggung-jawab") && konsepDiBawah(grid, row).has("realisasi");
}

const konsepDiBawah = (grid: Grid, row: number): ReadonlySet<Konsep> =>
  row < grid.bottom ? konsepDari(selBaris(grid, row + 1)) : new Set();

/** "Keluaran | Target | Realisasi", "Output › Volume › Target | Realisasi": outputs that are measured. */
function isPerKeluaran(grid: Grid, row: number, konsep: ReadonlySet<Konsep>): boolean {
  if (!konsep.has("keluaran")) return false;
  const semua = new Set([...konsep, ...konsepDiBawah(grid, row)]);
  return semua.has("target") && semua.has("realisasi");
}

/** Mostly header words or headings of groups, one of them naming the rows. */
export function isBarisJangkar(grid: Grid, row: number, sel: readonly SelJudul[]): boolean {
  const konsep = konsepDari(sel);
  const bernama = JANGKAR.some((k) => konsep.has(k)) || isPerKeluaran(grid, row, konsep);
  if (!bernama && !isBerpagu(grid, row, konsep, sel)) return false;
  const judul = sel.filter((s) => s.isJudul).length;
  if (judul * 2 > sel.length || row === grid.bottom) return judul * 2 > sel.length;
  return (judul + sel.filter((s) => !s.isJudul && isKepala(grid, row, s)).length) * 2 > sel.length;
}
