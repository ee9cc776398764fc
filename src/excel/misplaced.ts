import { kunciSel, type CellRef } from "../domain/dokumen/sumber";
import { alamatRingkas } from "../plan/alamat-ringkas";
import { bedaSel } from "../plan/beda-sel";
import { ketikan } from "../plan/ketik-sel";
import { invert, type CellState, type CellWrite, type Plan } from "../plan/plan";
import { Grid } from "../sheets/grid";
import type { CellValue, WorkbookSnapshot } from "../sheets/snapshot";
import { isState } from "./cell-states";
import { failureOfOwn, type ExcelFailure } from "./errors";
import { writeCellByCell } from "./filtered-sheets";
import { putBack } from "./put-back";
import { queueCells } from "./read-cells";
import type { Session } from "./session";
import { syncing } from "./watcher";
import type { Unwritten } from "./written";

/** How taking back a write whose values landed elsewhere ended. */
export type MisplacedBack =
  | { readonly status: "restored"; readonly failure: ExcelFailure }
  | {
      readonly status: "uncertain";
      readonly failure: ExcelFailure;
      readonly cells: readonly CellRef[];
      readonly rest: Plan;
    };

/** Cells that did not hold what was written, as one failure that names them by sheet and address. */
export function failureOfMisplaced(unwritten: readonly Unwritten[]): ExcelFailure {
  const names = new Map(unwritten.map(({ cell, sheet }) => [cell.sheetId, sheet]));
  const cells = unwritten.map(({ cell }) => cell);
  const alamat = alamatRingkas(cells, (id) => names.get(id) ?? id);
  const failure = failureOfOwn("Misplaced");
  return { ...failure, pesan: `${failure.pesan} Sel yang berbeda: ${alamat}.` };
}

/**
 * Takes back a plan's writes, cell by cell, and then what of them stands in other cells: of those that the plan names it
 * says what stood there, of those beside them the snapshot does. Without one they can't be known: the outcome is uncertain.
 */
export async function takeMisplacedBack(
  session: Session,
  writes: readonly CellWrite[],
  unwritten: readonly Unwritten[],
  snapshot: WorkbookSnapshot | null,
): Promise<MisplacedBack> {
  const failure = failureOfMisplaced(unwritten);
  const sheetIds = new Set(unwritten.map(({ cell }) => cell.sheetId));
  for (const id of sheetIds) writeCellByCell(session, id);
  const undone = await putBack(session, { writes });
  const stood = [...whatStoodThere(writes, unwritten), ...whatStoodBeside(writes, sheetIds, snapshot)];
  const astray = await findAstray(session, writes, stood);
  const found = astray && astray.length > 0 ? await putBack(session, { writes: astray }) : { status: "back" as const };
  const left = [undone, found].flatMap((part) => (part.status === "left" ? part.rest.writes : []));
  const isKnown = astray !== null && isRead(snapshot, sheetIds);
  if (isKnown && left.length === 0) return { status: "restored", failure };
  const known = left.map(({ cell }) => cell);
  const cells = isKnown ? known : [...known, ...unwritten.map(({ cell }) => cell)];
  return { status: "uncertain", failure, cells, rest: { writes: left } };
}

/** A cell and what it held before anything was written. */
interface StoodBefore {
  readonly cell: CellRef;
  readonly before: Partial<CellState>;
}

const isRead = (snapshot: WorkbookSnapshot | null, sheetIds: ReadonlySet<string>): boolean =>
  [...sheetIds].every((sheetId) => snapshot?.sheets.some(({ id }) => id === sheetId));

/** Cells that were to be written and hold something else. */
function whatStoodThere(writes: readonly CellWrite[], unwritten: readonly Unwritten[]): StoodBefore[] {
  const keys = new Set(unwritten.map(({ cell }) => kunciSel(cell)));
  return writes.filter(({ cell }) => keys.has(kunciSel(cell)));
}

/** The other cells of the columns that were written to, as far as their sheets were read. */
function whatStoodBeside(
  writes: readonly CellWrite[],
  sheetIds: ReadonlySet<string>,
  snapshot: WorkbookSnapshot | null,
): StoodBefore[] {
  const planned = new Set(writes.map(({ cell }) => kunciSel(cell)));
  const sheets = (snapshot?.sheets ?? []).filter(({ id }) => sheetIds.has(id));
  return sheets.flatMap((sheet) => {
    const grid = new Grid(sheet);
    const columns = new Set(writes.flatMap(({ cell }) => (cell.sheetId === sheet.id ? [cell.column] : [])));
    const cells = [...columns].flatMap((column) => sheet.values.map((_, i) => grid.ref(sheet.top + i, column)));
    return cells
      .filter((cell) => !planned.has(kunciSel(cell)))
      .map((cell) => {
        const { row, column } = cell;
        return { cell, before: { content: grid.formula(row, column) ?? ketikan(grid.value(row, column)) } };
      });
  });
}

/**
 * Those of these cells that no longer hold what stood there but something that was written to their column; null where
 * Excel gives no answer. Anything else in them is another person's.
 */
async function findAstray(
  session: Session,
  writes: readonly CellWrite[],
  stood: readonly StoodBefore[],
): Promise<CellWrite[] | null> {
  const written = new Set(writes.map(({ cell, after }) => columnKey(cell, after.content)));
  try {
    const cells = stood.map(({ cell }) => cell);
    const now = (await syncing(session, () => queueCells(session, cells)))();
    return stood.flatMap(({ cell, before }): CellWrite[] => {
      const state = now.get(kunciSel(cell));
      if (!state || isState(state, before)) return [];
      const isOurs = state.content === before.content || written.has(columnKey(cell, state.content));
      const change = isOurs ? bedaSel(cell, state, before) : null;
      return change ? [...invert({ writes: [change] }).writes] : [];
    });
  } catch {
    // The misplaced values are the failure to report; where they went stays unknown.
    return null;
  }
}

const columnKey = ({ sheetId, column }: CellRef, content: CellValue | undefined): string =>
  JSON.stringify([sheetId, column, content]);
