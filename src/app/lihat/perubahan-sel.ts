import { kelompokkan } from "../../domain/alur/kelompok";
import { kunciSel, type CellRef } from "../../domain/dokumen/sumber";
import type { Temuan } from "../../domain/temuan/temuan";
import { countPlan, type CellWrite } from "../../plan/plan";
import { temuanMenahan } from "../../plan/sebab-tetap";
import { Grid } from "../../sheets/grid";
import type { BukuDikenal } from "./buku-terbaca";

export type { CellState, CellWrite } from "../../plan/plan";
export { isFormatPersen } from "../../domain/angka/format-sel";

/** The changes sheet by sheet, in the order in which they are written. */
export const perLembar = (writes: readonly CellWrite[]): [sheetId: string, CellWrite[]][] => [
  ...kelompokkan(writes, ({ cell }) => cell.sheetId),
];

/** The number format of each cell of a sheet as it was read; "General" for what was not. */
export function formatLembar({ snapshot }: BukuDikenal, sheetId: string): (sel: CellRef) => string {
  const lembar = snapshot.sheets.find(({ id }) => id === sheetId);
  const grid = lembar && new Grid(lembar);
  return ({ row, column }) => grid?.numberFormat(row, column) ?? "General";
}

/** What Hitung Capaian does not write. */
export interface Tertahan {
  /** Results of protected sheets. */
  readonly terkunci: readonly CellWrite[];
  /** Where it changes nothing at all, every finding that may be why; but for that of the protected sheets themselves. */
  readonly menahan: readonly Temuan[];
}

export function tertahan(buku: BukuDikenal): Tertahan {
  const { terkunci, plan } = buku.rencana;
  if (countPlan(plan).cells > 0) return { terkunci, menahan: [] };
  const sel = new Set(terkunci.map(({ cell }) => kunciSel(cell)));
  return { terkunci, menahan: temuanMenahan(buku).filter((t) => !t.sel.every((satu) => sel.has(kunciSel(satu)))) };
}
