import type { CellRef } from "../domain/sumber";
import { Grid } from "../sheets/grid";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { ketikan } from "./ketikan";
import type { Plan, Witness } from "./plan";

/**
 * The plan together with the words that stand on the rows it writes to: as long as they are there, the rows are those
 * that the plan was made for.
 */
export function denganSaksi(plan: Plan, landasan: readonly CellRef[], snapshot: WorkbookSnapshot): Plan {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, new Grid(sheet)]));
  const rows = new Set(plan.writes.map(({ cell }) => kunciBaris(cell)));
  const witnesses = landasan.flatMap((cell): Witness[] => {
    const grid = rows.has(kunciBaris(cell)) ? grids.get(cell.sheetId) : undefined;
    const value = grid?.value(cell.row, cell.column);
    if (!grid || typeof value !== "string" || value === "") return [];
    return [{ cell, content: grid.formula(cell.row, cell.column) ?? ketikan(value) }];
  });
  return witnesses.length === 0 ? plan : { ...plan, witnesses };
}

const kunciBaris = ({ sheetId, row }: CellRef): string => `${sheetId} ${row}`;
