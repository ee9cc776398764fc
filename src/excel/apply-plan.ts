import { kunciSel, type CellRef } from "../domain/sumber";
import { planBlocks, type ColumnBlock } from "../plan/blocks";
import { invert, type CellState, type CellWrite, type Plan } from "../plan/plan";
import { toExcelFailure, type ExcelFailure } from "./errors";
import { readCells } from "./read-cells";
import type { Session } from "./session";

/** A batch is no transaction, so a write ends in one of three ways (excel.md §2). */
export type ApplyOutcome =
  | { readonly status: "applied" }
  /** Something failed, and every cell holds again what it held before. */
  | { readonly status: "restored"; readonly failure: ExcelFailure }
  /** Something failed, and so did putting it back: these cells may be wrong. */
  | { readonly status: "uncertain"; readonly failure: ExcelFailure; readonly cells: readonly CellRef[] };

function rangeOf<T>(session: Session, block: ColumnBlock<T>): Excel.Range {
  const sheet = session.workbook.worksheets.getItem(block.sheetId);
  return sheet.getRangeByIndexes(block.row, block.column, block.items.length, 1);
}

/** Queues every write of a plan; nothing happens before the caller's sync, and an empty plan queues nothing. */
function queuePlan(session: Session, plan: Plan): void {
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

/** Writes a whole plan in one sync, with what else is queued; on failure puts back what had been written. */
export async function applyPlan(session: Session, plan: Plan): Promise<ApplyOutcome> {
  try {
    queuePlan(session, plan);
    await session.sync();
    return { status: "applied" };
  } catch (thrown) {
    return restore(session, plan, toExcelFailure(thrown));
  }
}

/** Only cells that really changed are written back: a protected sheet would refuse even its own old values. */
async function restore(session: Session, plan: Plan, failure: ExcelFailure): Promise<ApplyOutcome> {
  try {
    const changed = await changedCells(session, plan);
    if (changed.length === 0) return { status: "restored", failure };
    queuePlan(session, invert({ writes: changed }));
    await session.sync();
    const left = await changedCells(session, { writes: changed });
    if (left.length === 0) return { status: "restored", failure };
    return { status: "uncertain", failure, cells: left.map((w) => w.cell) };
  } catch {
    // The failure that the user must hear of is the first one; which cells it may have touched is all that is known.
    return { status: "uncertain", failure, cells: plan.writes.map((w) => w.cell) };
  }
}

async function changedCells(session: Session, plan: Plan): Promise<CellWrite[]> {
  const now = await readCells(
    session,
    plan.writes.map((w) => w.cell),
  );
  return plan.writes.filter((write) => !isBefore(now.get(kunciSel(write.cell)), write.before));
}

function isBefore(now: CellState | undefined, before: Partial<CellState>): boolean {
  const same = (key: keyof CellState): boolean => before[key] === undefined || now?.[key] === before[key];
  return same("content") && same("numberFormat") && same("fill");
}
