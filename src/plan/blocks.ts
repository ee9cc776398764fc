import type { CellValue } from "../sheets/snapshot";
import type { CellWrite, Plan } from "./plan";

/** Cells below one another in one column that get contents, or number formats, in one assignment. */
export interface ColumnBlock<T> {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly items: readonly T[];
}

/** A plan as the fewest assignments: contents and formats by runs of a column, fills by runs of one colour. */
export interface PlanBlocks {
  readonly formatsFirst: readonly ColumnBlock<string>[];
  readonly contents: readonly ColumnBlock<CellValue>[];
  /** Text formats come after their contents, so that a number stays a number. */
  readonly formatsLast: readonly ColumnBlock<string>[];
  readonly fills: readonly ColumnBlock<string | null>[];
}

function sorted(plan: Plan): CellWrite[] {
  return [...plan.writes].sort(
    (a, b) => bySheet(a.cell.sheetId, b.cell.sheetId) || a.cell.column - b.cell.column || a.cell.row - b.cell.row,
  );
}

/** Comparing by language is dear, and nearly all neighbours are of one sheet. */
export function bySheet(a: string, b: string): number {
  return a === b ? 0 : a.localeCompare(b);
}

function runs<T>(
  writes: readonly CellWrite[],
  pick: (write: CellWrite) => T | undefined,
  mayJoin: (previous: T, next: T, sheetId: string) => boolean,
): ColumnBlock<T>[] {
  const blocks: (ColumnBlock<T> & { items: T[] })[] = [];
  for (const write of writes) {
    const item = pick(write);
    if (item === undefined) continue;
    const last = blocks.at(-1);
    const { sheetId, row, column } = write.cell;
    const follows = last?.sheetId === sheetId && last.column === column && last.row + last.items.length === row;
    const previous = last?.items.at(-1);
    if (last && follows && previous !== undefined && mayJoin(previous, item, sheetId)) last.items.push(item);
    else blocks.push({ sheetId, row, column, items: [item] });
  }
  return blocks;
}

const isTextFormat = (format: string | undefined): boolean => format === "@";

/**
 * Groups a plan's writes; every changed facet of every cell stands in exactly one block. On the sheets of `cellByCell`
 * contents and formats are not joined.
 */
export function planBlocks(plan: Plan, cellByCell: (sheetId: string) => boolean = () => false): PlanBlocks {
  const writes = sorted(plan);
  const split = new Set([...new Set(writes.map(({ cell }) => cell.sheetId))].filter(cellByCell));
  const always = (_: unknown, __: unknown, sheetId: string): boolean => !split.has(sheetId);
  const format = (w: CellWrite): string | undefined => w.after.numberFormat;
  return {
    formatsFirst: runs(writes, (w) => (isTextFormat(format(w)) ? undefined : format(w)), always),
    contents: runs(writes, (w) => w.after.content, always),
    formatsLast: runs(writes, (w) => (isTextFormat(format(w)) ? format(w) : undefined), always),
    fills: runs(
      writes,
      (w) => w.after.fill,
      (a, b) => a === b,
    ),
  };
}
