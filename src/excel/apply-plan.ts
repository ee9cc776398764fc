import { kunciSel, type CellRef } from "../domain/sumber";
import { planBlocks, type ColumnBlock } from "../plan/blocks";
import { invert, type CellState, type CellWrite, type Plan } from "../plan/plan";
import { toExcelFailure, type ExcelFailure } from "./errors";
import { queueGuard, type Guard } from "./guard";
import { queueCells, readCells } from "./read-cells";
import type { Session } from "./session";

/** A batch is no transaction, so a write ends in one of four ways (excel.md §2). */
export type ApplyOutcome =
  | { readonly status: "applied" }
  /** Something failed, and every cell holds again what it held before. */
  | { readonly status: "restored"; readonly failure: ExcelFailure }
  /** Somebody had changed the workbook since it was read; what stood there stands there again. */
  | { readonly status: "changed"; readonly failure: ExcelFailure }
  /** Something failed, and so did putting it back: these cells may be wrong. */
  | { readonly status: "uncertain"; readonly failure: ExcelFailure; readonly cells: readonly CellRef[] };

const WORKBOOK_CHANGED: ExcelFailure = {
  code: "WorkbookChanged",
  pesan: "Isi lembar berubah selagi dihitung, sehingga hasil hitung ditarik kembali. Hitung sekali lagi.",
  rincian: "WorkbookChanged: guarded cells differ from the snapshot",
};

function rangeOf<T>(session: Session, block: ColumnBlock<T>): Excel.Range {
  const sheet = session.workbook.worksheets.getItem(block.sheetId);
  return sheet.getRangeByIndexes(block.row, block.column, block.items.length, 1);
}

/** Queues every write of a plan; nothing happens before the caller's sync, and an empty plan queues nothing. */
export function queuePlan(session: Session, plan: Plan): void {
  const blocks = planBlocks(plan);
  for (const block of blocks.formatsFirst) rangeOf(session, block).numberFormat = block.items.map((f) => [f]);
  for (const block of blocks.contents) rangeOf(session, block).values = block.items.map((c) => [c]);
  for (const block of blocks.formatsLast) rangeOf(session, block).numberFormat = block.items.map((f) => [f]);
  for (const block of blocks.fills) {
    const { fill } = rangeOf(session, block).format;
    const color = block.items[0];
    if (color) fill.color = color;
    else fill.clear();
  }
}

/** What may go with a plan into its batch. */
export interface ApplyOptions {
  /** Cells that must still hold what was read when the plan was made. */
  readonly guard?: Guard;
  /** Queues what belongs behind the plan's own writes. */
  readonly queueAfter?: () => void;
}

/**
 * Writes a whole plan in one sync, with what else is queued before and behind it. On failure puts back what had been
 * written of the plan; where the workbook had changed since it was read, puts back what really stood there.
 */
export async function applyPlan(session: Session, plan: Plan, options: ApplyOptions = {}): Promise<ApplyOutcome> {
  let stood: () => Map<string, CellState>;
  let isUnchanged: () => boolean;
  try {
    stood = options.guard
      ? queueCells(
          session,
          plan.writes.map((w) => w.cell),
        )
      : () => new Map<string, CellState>();
    isUnchanged = options.guard ? queueGuard(session, options.guard) : () => true;
    queuePlan(session, plan);
    options.queueAfter?.();
    await session.sync();
  } catch (thrown) {
    return restore(session, plan, toExcelFailure(thrown));
  }
  const before = stood();
  const isAsPlanned = plan.writes.every((w) => !options.guard || isState(before.get(kunciSel(w.cell)), w.before));
  return isAsPlanned && isUnchanged() ? { status: "applied" } : takeBack(session, plan, before);
}

/** Of a write that failed half-way only our own cells are put back: what others wrote since is theirs. */
async function restore(session: Session, plan: Plan, failure: ExcelFailure): Promise<ApplyOutcome> {
  try {
    const ours = await writtenCells(session, plan);
    if (ours.length === 0) return { status: "restored", failure };
    queuePlan(session, invert({ writes: ours }));
    await session.sync();
    const left = await writtenCells(session, { writes: ours });
    if (left.length === 0) return { status: "restored", failure };
    return { status: "uncertain", failure, cells: left.map((w) => w.cell) };
  } catch {
    // The failure that the user must hear of is the first one; which cells it may have touched is all that is known.
    return { status: "uncertain", failure, cells: plan.writes.map((w) => w.cell) };
  }
}

/** The cells that hold something of what the plan writes. */
async function writtenCells(session: Session, plan: Plan): Promise<CellWrite[]> {
  const now = await readCells(
    session,
    plan.writes.map((w) => w.cell),
  );
  return plan.writes.filter((write) => isOurs(now.get(kunciSel(write.cell)), write));
}

/** The plan was made for another state of the workbook: every cell gets back what stood there just before the write. */
async function takeBack(session: Session, plan: Plan, stood: ReadonlyMap<string, CellState>): Promise<ApplyOutcome> {
  const failure = WORKBOOK_CHANGED;
  const writes = plan.writes.flatMap(({ cell, after }): CellWrite[] => {
    const state = stood.get(kunciSel(cell));
    return state ? [{ cell, before: after, after: pickFacets(state, after) }] : [];
  });
  const undone = await applyPlan(session, { writes });
  return undone.status === "applied"
    ? { status: "changed", failure }
    : { status: "uncertain", failure, cells: plan.writes.map((w) => w.cell) };
}

const FACETS = ["content", "numberFormat", "fill"] as const;

function pickFacets(state: CellState, like: Partial<CellState>): Partial<CellState> {
  return Object.fromEntries(FACETS.filter((key) => like[key] !== undefined).map((key) => [key, state[key]]));
}

function isState(now: CellState | undefined, wanted: Partial<CellState>): boolean {
  return FACETS.every((key) => wanted[key] === undefined || now?.[key] === wanted[key]);
}

function isOurs(now: CellState | undefined, { before, after }: CellWrite): boolean {
  const ours = FACETS.filter((key) => after[key] !== undefined && now?.[key] === after[key]);
  const asBefore = FACETS.filter((key) => after[key] !== undefined && now?.[key] === before[key]);
  const facets = FACETS.filter((key) => after[key] !== undefined);
  return ours.length > 0 && facets.every((key) => ours.includes(key) || asBefore.includes(key));
}
