import { invert, type CellWrite, type Plan } from "../plan/plan";
import { bandsOf } from "../plan/bands";
import { queueAnchors } from "./anchors";
import { isOurs } from "./cell-states";
import { queuePlan } from "./queue-plan";
import { queueCells } from "./read-cells";
import type { Session } from "./session";
import { report, syncing } from "./watcher";

/** All that was written is gone again; or this is what may be left of it. */
export type PutBack = { readonly status: "back" } | { readonly status: "left"; readonly rest: Plan };

/**
 * Puts back what was written of a plan. Only cells that still hold our own content are touched: what others wrote since
 * is theirs. Verified by reading; never throws.
 */
export async function putBack(session: Session, plan: Plan): Promise<PutBack> {
  let rest = plan.writes;
  try {
    const ours = await stillOurs(session, plan.writes);
    rest = ours;
    const bands = bandsOf(ours, []);
    for (const [i, { writes }] of bands.entries()) {
      if (bands.length > 1) report(session, { kerja: "memulihkan", bagian: i / bands.length });
      if (writes.length === 0) break;
      await syncing(session, () => {
        queueAnchors(session, new Set(writes.map(({ cell }) => cell.sheetId)));
        queuePlan(session, invert({ writes }));
      });
    }
    rest = ours.length > 0 ? await stillOurs(session, ours) : [];
    return rest.length === 0 ? { status: "back" } : { status: "left", rest: { ...plan, writes: rest } };
  } catch {
    // What the user must hear of is the failure that made this necessary; what is left of it is all that is told here.
    return { status: "left", rest: { ...plan, writes: rest } };
  }
}

/** The writes whose cells hold something of them; cells of sheets that are gone hold nothing. */
async function stillOurs(session: Session, writes: readonly CellWrite[]): Promise<CellWrite[]> {
  const ours: CellWrite[] = [];
  for (const band of bandsOf(writes, [])) {
    const cells = band.writes.map(({ cell }) => cell);
    const states = await syncing(session, () => queueCells(session, cells));
    const now = states();
    ours.push(...band.writes.filter((write) => isOurs(now, write)));
  }
  return ours;
}
