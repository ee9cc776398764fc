import { kunciSel, type CellRef } from "../domain/dokumen/sumber";
import type { CellWrite, Plan } from "./plan";

/** A plan without the result cells that merged ones cover, and what was left out of it. */
export interface TanpaTertutup {
  readonly plan: Plan;
  readonly ditinggalkan: readonly CellWrite[];
}

/**
 * Leaves covered cells out, and with each the cell right above it that was to hold a result too: one merged cell over two
 * indikator can't show what either of them reached.
 */
export function tanpaTertutup(plan: Plan, tertutup: readonly CellRef[]): TanpaTertutup {
  const kunci = new Set(tertutup.flatMap((sel) => [kunciSel(sel), kunciSel({ ...sel, row: sel.row - 1 })]));
  const isDitinggalkan = ({ cell }: CellWrite): boolean => kunci.has(kunciSel(cell));
  return {
    plan: { ...plan, writes: plan.writes.filter((write) => !isDitinggalkan(write)) },
    ditinggalkan: plan.writes.filter(isDitinggalkan),
  };
}
