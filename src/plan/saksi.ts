import { HimpunanSel } from "../domain/dokumen/himpunan-sel";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Grid } from "../sheets/grid";
import { ketikan } from "./ketik-sel";
import type { Plan, Witness } from "./plan";

/**
 * The plan together with the words that stand on the rows it writes to: as long as they are there, the rows are those
 * that the plan was made for.
 */
export function denganSaksi(plan: Plan, landasan: readonly CellRef[], grids: ReadonlyMap<string, Grid>): Plan {
  const rows = new HimpunanSel();
  for (const { cell } of plan.writes) rows.tambah(kepalaBaris(cell));
  const witnesses: Witness[] = [];
  for (const cell of landasan) {
    const grid = grids.get(cell.sheetId);
    const value = grid?.value(cell.row, cell.column);
    if (!grid || typeof value !== "string" || value === "" || !rows.ada(kepalaBaris(cell))) continue;
    witnesses.push({ cell, content: grid.formula(cell.row, cell.column) ?? ketikan(value) });
  }
  return witnesses.length === 0 ? plan : { ...plan, witnesses };
}

const kepalaBaris = ({ sheetId, row }: CellRef): CellRef => ({ sheetId, row, column: 0 });
