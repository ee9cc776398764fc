import type { Grid } from "../grid";
import type { Konsep } from "../judul-kolom";
import { isKepala, type SelJudul } from "./sel-judul";

const JANGKAR: readonly Konsep[] = [
  "indikator",
  "indikator-tujuan",
  "indikator-program",
  "indikator-kegiatan",
  "sasaran-indikator",
  "sasaran",
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
const isBerpagu = (konsep: ReadonlySet<Konsep>, sel: readonly SelJudul[]): boolean =>
  konsep.has("pagu") &&
  konsep.has("realisasi") &&
  sel.some((s) => s.konsep === "penanggung-jawab" || s.konsep === null);

/** Mostly header words or headings of groups, one of them naming the rows. */
export function isBarisJangkar(grid: Grid, row: number, sel: readonly SelJudul[]): boolean {
  const konsep = konsepDari(sel);
  if (!JANGKAR.some((k) => konsep.has(k)) && !isBerpagu(konsep, sel)) return false;
  const judul = sel.filter((s) => s.isJudul).length;
  if (judul * 2 > sel.length || row === grid.bottom) return judul * 2 > sel.length;
  return (judul + sel.filter((s) => !s.isJudul && isKepala(grid, row, s)).length) * 2 > sel.length;
}
