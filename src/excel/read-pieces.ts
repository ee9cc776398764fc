import { isTooMuchAtOnce, toExcelFailure } from "./errors";
import { batchRange } from "./batch-range";
import { queueRead, type RangeGrids } from "./read-range";

/** Cells of one sheet. */
export interface Piece {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Text beyond this fills the memory of a web view, and no worksheet of staff holds so much. */
const MOST_TEXT = 32_000_000;

const textRead = new WeakMap<Excel.RequestContext, number>();

const TOO_MUCH_TEXT = Object.assign(new Error("more text than can be read"), {
  code: "ResponsePayloadSizeLimitExceeded",
});

/** Queues the reading of a piece; the returned function gives the grids after the sync. */
export function queuePiece(
  context: Excel.RequestContext,
  { sheetId, row, column, rows, columns }: Piece,
  fillColumns: readonly number[] | "all",
): () => RangeGrids {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = batchRange(sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  const own =
    fillColumns === "all"
      ? "all"
      : fillColumns.flatMap((c) => (c < column || c >= column + columns ? [] : [c - column]));
  return queueRead(range, own);
}

/**
 * Reads a piece that holds so much text that Excel may refuse to give it at once: halves it until it fits. Throws where
 * it is more than can be read at all.
 */
export async function readInPieces(
  context: Excel.RequestContext,
  piece: Piece,
  fillColumns: readonly number[] | "all",
): Promise<RangeGrids> {
  const read = queuePiece(context, piece, fillColumns);
  try {
    await context.sync();
  } catch (thrown) {
    const halves = isTooMuchAtOnce(toExcelFailure(thrown), piece.rows * piece.columns) ? halvesOf(piece) : null;
    if (!halves) throw thrown;
    const [first, second] = halves;
    const before = await readInPieces(context, first, fillColumns);
    const after = await readInPieces(context, second, fillColumns);
    return first.rows < piece.rows ? below(before, after) : beside(before, after);
  }
  const grids = read();
  countText(context, grids);
  return grids;
}

function countText(context: Excel.RequestContext, { values }: RangeGrids): void {
  let text = textRead.get(context) ?? 0;
  for (const row of values) for (const value of row) if (typeof value === "string") text += value.length;
  textRead.set(context, text);
  if (text > MOST_TEXT) throw TOO_MUCH_TEXT;
}

function halvesOf(piece: Piece): [Piece, Piece] | null {
  const { row, column, rows, columns } = piece;
  if (rows > 1) {
    const top = Math.ceil(rows / 2);
    return [
      { ...piece, rows: top },
      { ...piece, row: row + top, rows: rows - top },
    ];
  }
  if (columns === 1) return null;
  const left = Math.ceil(columns / 2);
  return [
    { ...piece, columns: left },
    { ...piece, column: column + left, columns: columns - left },
  ];
}

function below(a: RangeGrids, b: RangeGrids): RangeGrids {
  return {
    rect: { ...a.rect, bottom: b.rect.bottom },
    values: [...a.values, ...b.values],
    formulas: [...a.formulas, ...b.formulas],
    numberFormats: [...a.numberFormats, ...b.numberFormats],
    fill: (row, column) => (row <= a.rect.bottom ? a : b).fill(row, column),
  };
}

function beside(a: RangeGrids, b: RangeGrids): RangeGrids {
  const joined = <T>(left: readonly (readonly T[])[], right: readonly (readonly T[])[]): T[][] =>
    left.map((cells, i) => [...cells, ...(right[i] ?? [])]);
  return {
    rect: { ...a.rect, right: b.rect.right },
    values: joined(a.values, b.values),
    formulas: joined(a.formulas, b.formulas),
    numberFormats: joined(a.numberFormats, b.numberFormats),
    fill: (row, column) => (column <= a.rect.right ? a : b).fill(row, column),
  };
}
