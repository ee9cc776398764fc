import { kunciSel, type CellRef } from "../domain/dokumen/sumber";
import { bandsOf, type Band } from "../plan/bands";
import { pilihSegi } from "../plan/beda-sel";
import type { CellWrite, Plan } from "../plan/plan";
import { queueAnchors } from "./anchors";
import type { CellStates } from "./cell-states";
import { CANCELLED, failureOfOwn, toExcelFailure, type ExcelFailure } from "./errors";
import { queueGuard, type Guard } from "./guard";
import { takeMisplacedBack } from "./misplaced";
import { putBack } from "./put-back";
import { queuePlan } from "./queue-plan";
import type { Session } from "./session";
import { queueStood } from "./stood";
import { isCancelled, mayCancel, report, syncing } from "./watcher";
import { queueWritten, type Unwritten } from "./written";

export { queuePlan };

/** A batch is no transaction, so a write ends in one of four ways (excel.md §2). */
export type ApplyOutcome =
  | { readonly status: "applied" }
  /**
   * Something failed, and every cell holds again what it held before. `covered`: all that failed is that these cells kept
   * nothing of what was written, as cells do that a merged one covers.
   */
  | { readonly status: "restored"; readonly failure: ExcelFailure; readonly covered?: readonly CellRef[] }
  /** Somebody had changed the workbook since it was read; what stood there stands there again. */
  | { readonly status: "changed"; readonly failure: ExcelFailure }
  /** Something failed, and so did putting it back: these cells may be wrong, and `rest` is what was written into them. */
  | {
      readonly status: "uncertain";
      readonly failure: ExcelFailure;
      readonly cells: readonly CellRef[];
      readonly rest: Plan;
    };

/** What may go with a plan into its batch. */
export interface ApplyOptions {
  /** Cells that must still hold what was read when the plan was made. */
  readonly guard?: Guard;
  /** Queues what belongs before the plan's own writes. */
  readonly queueFirst?: () => void;
  /** Queues what belongs behind the plan's own writes. */
  readonly queueAfter?: () => void;
}

/** Excel says which of these it came to before an error. */
const CHECKED = "capaian: checked";

type BandOutcome =
  | { readonly status: "written" }
  /** Excel refused before anything was written: cells are no longer where they were. */
  | { readonly status: "moved" }
  | { readonly status: "failed"; readonly failure: ExcelFailure }
  /** Written, but not on what was read: that is what stood there. */
  | { readonly status: "changed"; readonly stood: CellStates }
  /** Written, but not all of it is found where it belongs. */
  | { readonly status: "misplaced"; readonly unwritten: readonly Unwritten[] };

/**
 * Writes a whole plan with what else is queued before and behind it: one sync, and more only where Excel's limits force
 * it. What was written is read back in the same batch. On failure puts back what had been written; where the workbook had changed since it was read, puts back what really
 * stood there.
 */
export async function applyPlan(session: Session, plan: Plan, options: ApplyOptions = {}): Promise<ApplyOutcome> {
  const bands = bandsOf(plan.writes, options.guard?.cells ?? []);
  const done: CellWrite[] = [];
  mayCancel(session, false);
  for (const [i, band] of bands.entries()) {
    if (isCancelled(session)) return taken(session, plan, done, toExcelFailure(CANCELLED), "restored");
    if (bands.length > 1) report(session, { kerja: "menulis", bagian: i / bands.length });
    const written = await writeBand(session, band, {
      ...(options.guard ? { guard: { ...options.guard, cells: band.guard } } : {}),
      ...(options.queueFirst && i === 0 ? { queueFirst: options.queueFirst } : {}),
      ...(options.queueAfter && i === bands.length - 1 ? { queueAfter: options.queueAfter } : {}),
    });
    if (written.status === "moved") return taken(session, plan, done, failureOfOwn("WorkbookChanged"), "changed");
    if (written.status === "changed")
      return taken(
        session,
        plan,
        [...done, ...asStood(band.writes, written.stood)],
        failureOfOwn("WorkbookChanged"),
        "changed",
      );
    done.push(...band.writes);
    if (written.status === "misplaced") return misplaced(session, done, written.unwritten, options.guard);
    if (written.status === "failed") return taken(session, plan, done, written.failure, "restored");
  }
  return { status: "applied" };
}

async function misplaced(
  session: Session,
  done: readonly CellWrite[],
  unwritten: readonly Unwritten[],
  guard: Guard | undefined,
): Promise<ApplyOutcome> {
  const back = await takeMisplacedBack(session, done, unwritten, guard?.snapshot ?? null);
  if (back.status !== "restored" || !unwritten.every(({ isBlank }) => isBlank)) return back;
  return { ...back, covered: unwritten.map(({ cell }) => cell) };
}

async function writeBand(session: Session, band: Band, options: ApplyOptions): Promise<BandOutcome> {
  const { guard } = options;
  try {
    const { stood, isUnchanged, unwritten } = await syncing(session, () => {
      queueAnchors(session, new Set(band.writes.map(({ cell }) => cell.sheetId)));
      const stood = queueStood(session, guard ? band.writes : []);
      const isUnchanged = guard ? queueGuard(session, guard) : (): boolean => true;
      session.trace(CHECKED);
      options.queueFirst?.();
      queuePlan(session, band);
      const unwritten = queueWritten(session, band.writes);
      options.queueAfter?.();
      return { stood, isUnchanged, unwritten };
    });
    if (!stood.isAsPlanned() || !isUnchanged()) return { status: "changed", stood: stood.states() };
    const elsewhere = unwritten();
    return elsewhere.length === 0 ? { status: "written" } : { status: "misplaced", unwritten: elsewhere };
  } catch (thrown) {
    return isRefusedUnwritten(thrown) ? { status: "moved" } : { status: "failed", failure: toExcelFailure(thrown) };
  }
}

/** Excel looked for cells in vain, and had not come to the writes. */
function isRefusedUnwritten(thrown: unknown): boolean {
  const { code } = toExcelFailure(thrown);
  if (code !== "ItemNotFound" && code !== "InvalidReference") return false;
  const { traceMessages = [] } = thrown as { traceMessages?: readonly string[] };
  return !traceMessages.includes(CHECKED);
}

async function taken(
  session: Session,
  plan: Plan,
  done: readonly CellWrite[],
  failure: ExcelFailure,
  status: "restored" | "changed",
): Promise<ApplyOutcome> {
  const undone = done.length > 0 ? await putBack(session, { ...plan, writes: done }) : { status: "back" as const };
  if (undone.status === "back") return { status, failure };
  return { status: "uncertain", failure, cells: undone.rest.writes.map(({ cell }) => cell), rest: undone.rest };
}

/** The plan was made for another state of the workbook: every cell gets back what stood there just before the write. */
function asStood(writes: readonly CellWrite[], stood: CellStates): CellWrite[] {
  return writes.flatMap(({ cell, after }): CellWrite[] => {
    const state = stood.get(kunciSel(cell));
    return state ? [{ cell, before: pilihSegi(state, after), after }] : [];
  });
}
