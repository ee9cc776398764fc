import { planBlocks, type ColumnBlock } from "../plan/blocks";
import type { Plan } from "../plan/plan";

function rangeOf<T>(context: Excel.RequestContext, block: ColumnBlock<T>): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(block.sheetId);
  return sheet.getRangeByIndexes(block.row, block.column, block.items.length, 1);
}

/** Queues every write of a plan; nothing happens before the caller's sync, and an empty plan queues nothing. */
export function queuePlan(context: Excel.RequestContext, plan: Plan): void {
  const blocks = planBlocks(plan);
  for (const block of blocks.formatsFirst) rangeOf(context, block).numberFormat = block.items.map((f) => [f]);
  for (const block of blocks.contents) rangeOf(context, block).values = block.items.map((c) => [c]);
  for (const block of blocks.formatsLast) rangeOf(context, block).numberFormat = block.items.map((f) => [f]);
  for (const block of blocks.fills) {
    const { fill } = rangeOf(context, block).format;
    const color = block.items[0];
    if (color) fill.color = color;
    else fill.clear();
  }
}
