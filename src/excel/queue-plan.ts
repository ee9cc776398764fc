import { planBlocks, type ColumnBlock } from "../plan/blocks";
import type { Plan } from "../plan/plan";
import type { Session } from "./session";

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
