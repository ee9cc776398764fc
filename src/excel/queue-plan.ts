import { planBlocks, type ColumnBlock } from "../plan/blocks";
import { fillAreas } from "../plan/fill-areas";
import type { Plan } from "../plan/plan";
import { batchRange } from "./batch-range";
import { isFilteredSheet } from "./filtered-sheets";
import { hasExcelApi } from "./requirements";
import type { Session } from "./session";

function rangeOf<T>(session: Session, block: ColumnBlock<T>): Excel.Range {
  const sheet = session.workbook.worksheets.getItem(block.sheetId);
  const { row, column } = block;
  return batchRange(sheet, { top: row, left: column, bottom: row + block.items.length - 1, right: column });
}

/** Excel gives a single value to every cell of a range; its types know only grids. */
function format(session: Session, block: ColumnBlock<string>): void {
  const [first] = block.items;
  const grid = block.items.every((item) => item === first) ? [[first]] : block.items.map((item) => [item]);
  rangeOf(session, block).numberFormat = grid;
}

/** Queues every write of a plan; nothing happens before the caller's sync, and an empty plan queues nothing. */
export function queuePlan(session: Session, plan: Plan): void {
  const blocks = planBlocks(plan, (sheetId) => isFilteredSheet(session, sheetId));
  for (const block of blocks.formatsFirst) format(session, block);
  for (const block of blocks.contents) rangeOf(session, block).values = block.items.map((c) => [c]);
  for (const block of blocks.formatsLast) format(session, block);
  queueFills(session, blocks.fills);
}

/** Colours lie scattered: where this Excel takes several areas at once, one colour of a sheet is one assignment. */
function queueFills(session: Session, fills: readonly ColumnBlock<string | null>[]): void {
  if (hasExcelApi("1.9"))
    for (const { sheetId, address, color } of fillAreas(fills))
      paint(session.workbook.worksheets.getItem(sheetId).getRanges(address).untrack().format.fill, color);
  else for (const block of fills) paint(rangeOf(session, block).format.fill, block.items[0] ?? null);
}

function paint(fill: Excel.RangeFill, color: string | null): void {
  if (color) fill.color = color;
  else fill.clear();
}
