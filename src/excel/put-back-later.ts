import { kunciSel, type CellRef } from "../domain/dokumen/sumber";
import { pilihSegi } from "../plan/beda-sel";
import { bandsOf } from "../plan/bands";
import type { CellWrite, Plan } from "../plan/plan";
import { applyPlan, type ApplyOutcome } from "./apply-plan";
import { isOurs, isState, type CellStates } from "./cell-states";
import { queueFilterReadIfThere } from "./filtered-sheets";
import { queueCells } from "./read-cells";
import type { Session } from "./session";
import { syncing } from "./watcher";

/** How putting back a plan of an earlier run ended. */
export interface PutBackLater {
  readonly outcome: ApplyOutcome;
  /** What was put back. */
  readonly writes: readonly CellWrite[];
  /** Cells that somebody has changed since; they were left alone. */
  readonly changed: readonly CellRef[];
  /** Sheets whose rows are no longer those that were written to; nothing on them was touched. */
  readonly movedSheets: readonly string[];
}

/**
 * Puts back what an earlier run has written. Somebody may have worked on since: only cells that still hold what we wrote
 * are touched, and no cell of a sheet whose rows have moved.
 */
export async function putBackLater(session: Session, plan: Plan): Promise<PutBackLater> {
  const witnesses = plan.witnesses ?? [];
  const seen = await readStates(
    session,
    witnesses.map(({ cell }) => cell),
  );
  const isGone = ({ cell, content }: (typeof witnesses)[number]): boolean =>
    seen.get(kunciSel(cell))?.content !== content;
  const moved = new Set(witnesses.filter(isGone).map(({ cell }) => cell.sheetId));
  const now = await readStates(
    session,
    plan.writes.map(({ cell }) => cell),
  );
  const writes = plan.writes.filter((w) => !moved.has(w.cell.sheetId) && isOurs(now, w));
  const ours = new Set(writes);
  const isStill = (w: CellWrite): boolean => isState(now.get(kunciSel(w.cell)), w.before);
  const there = plan.writes.filter((w) => now.has(kunciSel(w.cell)) && !moved.has(w.cell.sheetId));
  const changed = there.filter((w) => !ours.has(w) && !isStill(w)).map(({ cell }) => cell);
  const guard = { cells: [], snapshot: { sheets: [] } };
  const outcome =
    writes.length === 0 ? APPLIED : await applyPlan(session, { writes: backFrom(now, writes) }, { guard });
  return { outcome, writes, changed, movedSheets: [...moved] };
}

/** A cell may hold only part of what was written; the writing rests on what stands there now. */
function backFrom(now: CellStates, writes: readonly CellWrite[]): CellWrite[] {
  return writes.flatMap(({ cell, before }): CellWrite[] => {
    const state = now.get(kunciSel(cell));
    return state ? [{ cell, before: pilihSegi(state, before), after: before }] : [];
  });
}

const APPLIED: ApplyOutcome = { status: "applied" };

async function readStates(session: Session, cells: readonly CellRef[]): Promise<CellStates> {
  const all = new Map<string, ReturnType<CellStates["get"]> & object>();
  const sheetIds = new Set(cells.map(({ sheetId }) => sheetId));
  const asked = cells.map((cell): CellWrite => ({ cell, before: {}, after: {} }));
  for (const band of asked.length > 0 ? bandsOf(asked, []) : []) {
    const states = await syncing(session, () => {
      for (const id of sheetIds) queueFilterReadIfThere(session, id);
      return queueCells(
        session,
        band.writes.map(({ cell }) => cell),
      );
    });
    for (const [key, state] of states()) all.set(key, state);
  }
  return all;
}
