/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load, office-addins/load-object-before-read --
   queued here, read in the returned function after the sync */
import { kenaliTabel } from "../sheets/kenali-tabel";
import { bacaLembar } from "../sheets/baca-lembar";
import { isLembarTabel } from "../sheets/lembar-tabel";
import type { CellValue, Rect, SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { isTooMuchAtOnce, toExcelFailure } from "./errors";
import { queueRead, type RangeGrids } from "./read-range";
import { hasExcelApi } from "./requirements";

/** The top of every sheet is read at once; what lies below is read only where a table was recognised. */
const HEAD_ROWS = 300;
const HEAD_COLUMNS = 60;
const HEAD_ADDRESS = "A1:BH300";
/** Staff's tables are narrower; a stray value in column XFD must not make a sheet unreadable. */
const COLUMNS_MOST = 250;
/** About 60 bytes a cell keep a reply well below the 5 MB that Excel on the web allows (excel.md §2). */
const CELLS_PER_SYNC = 60_000;

export interface SheetHeading {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
}

interface SheetHead {
  readonly snapshot: SheetSnapshot;
  /** The whole used range, from A1. */
  readonly rows: number;
  readonly columns: number;
}

/** Reads all sheets after the list of them is loaded: one sync, and more only where Excel's limits force it. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  headings: readonly SheetHeading[],
): Promise<WorkbookSnapshot> {
  const heads = await readHeads(context, headings);
  const sheets = await readRests(context, heads);
  return { sheets };
}

/** Halves the request where it was too large, or where one sheet can't be read at all (a chart sheet). */
async function readHeads(context: Excel.RequestContext, headings: readonly SheetHeading[]): Promise<SheetHead[]> {
  const pending = headings.map((heading) => queueHead(context, heading));
  try {
    await context.sync();
  } catch (thrown) {
    const failure = toExcelFailure(thrown);
    if (!isTooMuchAtOnce(failure)) throw thrown;
    if (headings.length > 1) {
      const middle = Math.ceil(headings.length / 2);
      const first = await readHeads(context, headings.slice(0, middle));
      return [...first, ...(await readHeads(context, headings.slice(middle)))];
    }
    return headings.map((heading) => unreadable(heading));
  }
  return pending.map((read) => read());
}

function unreadable(heading: SheetHeading): SheetHead {
  const grids = { values: [], formulas: [], numberFormats: [], fills: [] };
  return {
    rows: 0,
    columns: 0,
    snapshot: { ...heading, ...grids, isProtected: false, top: 0, left: 0, merges: null, isPartial: true },
  };
}

/** A blank sheet's used range is its first cell, so that none of these ranges is ever missing. */
function queueHead(context: Excel.RequestContext, heading: SheetHeading): () => SheetHead {
  const sheet = context.workbook.worksheets.getItem(heading.id);
  sheet.protection.load("protected");
  const whole = sheet.getUsedRange(true).getBoundingRect("A1");
  whole.load("rowCount,columnCount");
  const head = whole.getIntersection(HEAD_ADDRESS);
  const grids = queueRead(head, "all");
  const merges = queueMerges(head);
  return () => ({
    rows: whole.rowCount,
    columns: whole.columnCount,
    snapshot: {
      ...heading,
      isProtected: sheet.protection.protected,
      top: 0,
      left: 0,
      ...joinBands([grids()]),
      merges: merges(),
      isPartial: whole.rowCount > HEAD_ROWS || whole.columnCount > HEAD_COLUMNS,
    },
  });
}

function queueMerges(range: Excel.Range): () => Rect[] | null {
  if (!hasExcelApi("1.13")) return () => null;
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map((area) => ({
          top: area.rowIndex,
          left: area.columnIndex,
          bottom: area.rowIndex + area.rowCount - 1,
          right: area.columnIndex + area.columnCount - 1,
        }));
}

/** Columns whose fill matters below the head: results, and the cell to the left of each. */
function resultColumns(sheet: SheetSnapshot): number[] {
  const columns = new Set<number>();
  for (const { kelompok } of kenaliTabel(sheet))
    for (const { persen, kriteria } of kelompok)
      for (const kolom of [persen, kriteria])
        if (kolom) [kolom.column - 1, kolom.column].forEach((c) => c >= 0 && columns.add(c));
  return [...columns].sort((a, b) => a - b);
}

/** Some rows of one sheet, to be read in one piece. */
interface Band {
  readonly rest: Rest;
  readonly row: number;
  readonly rows: number;
}

/** A large sheet that holds a table: what is still to be read of it. */
interface Rest {
  readonly head: SheetHead;
  readonly columns: number;
  readonly fillColumns: readonly number[];
  readonly start: number;
  readonly bands: RangeGrids[];
  /** A whole band was blank: what may stand below is not part of any table. */
  ended: boolean;
}

async function readRests(context: Excel.RequestContext, heads: readonly SheetHead[]): Promise<SheetSnapshot[]> {
  const rests = heads.flatMap((head) => {
    if (!head.snapshot.isPartial) return [];
    if (isLembarTabel(head.snapshot)) return [restOf(head, allColumns(head))];
    return bacaLembar(head.snapshot).length > 0 ? [restOf(head, resultColumns(head.snapshot))] : [];
  });
  let queue = rests.flatMap(bandsOf);
  while (queue.length > 0) {
    const now = takeOneSync(queue);
    queue = queue.slice(now.length);
    const reads = now.map((band) => ({ band, read: queueBand(context, band) }));
    // The rows are split over syncs for no other reason than that Excel on the web refuses a larger reply.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { band, read } of reads) keep(band.rest, read());
    queue = queue.filter((band) => !band.rest.ended);
  }
  return heads.map((head) => {
    const rest = rests.find((r) => r.head === head);
    return rest ? completed(rest) : head.snapshot;
  });
}

/** In a table of ours every cell is ours, with its colour. */
function allColumns(head: SheetHead): number[] {
  return Array.from({ length: Math.min(head.columns, HEAD_COLUMNS) }, (_, column) => column);
}

function restOf(head: SheetHead, wantedFills: readonly number[]): Rest {
  const columns = Math.min(head.columns, COLUMNS_MOST);
  const fillColumns = wantedFills.filter((c) => c < columns);
  return { head, columns, fillColumns, start: columns > HEAD_COLUMNS ? 0 : HEAD_ROWS, bands: [], ended: false };
}

function bandsOf(rest: Rest): Band[] {
  const most = Math.max(1, Math.floor(CELLS_PER_SYNC / rest.columns));
  const bands: Band[] = [];
  for (let row = rest.start; row < rest.head.rows; row += most)
    bands.push({ rest, row, rows: Math.min(most, rest.head.rows - row) });
  return bands;
}

/** As many bands from the front as one reply may hold, at least one. */
function takeOneSync(queue: readonly Band[]): Band[] {
  let cells = 0;
  const fitting = queue.findIndex((band) => (cells += band.rows * band.rest.columns) > CELLS_PER_SYNC);
  return queue.slice(0, fitting < 0 ? queue.length : Math.max(1, fitting));
}

function queueBand(context: Excel.RequestContext, { rest, row, rows }: Band): () => RangeGrids {
  const sheet = context.workbook.worksheets.getItem(rest.head.snapshot.id);
  return queueRead(sheet.getRangeByIndexes(row, 0, rows, rest.columns), rest.fillColumns);
}

function keep(rest: Rest, band: RangeGrids): void {
  if (band.values.every((cells) => cells.every((cell) => cell === ""))) rest.ended = true;
  else if (!rest.ended) rest.bands.push(band);
}

function completed({ head, start, bands }: Rest): SheetSnapshot {
  const all = start === 0 ? bands : [toGrids(head.snapshot), ...bands];
  return { ...head.snapshot, ...joinBands(all), isPartial: false };
}

function toGrids(sheet: SheetSnapshot): RangeGrids {
  const rect = { top: 0, left: 0, bottom: sheet.values.length - 1, right: (sheet.values[0]?.length ?? 0) - 1 };
  const { values, formulas, numberFormats } = sheet;
  return { rect, values, formulas, numberFormats, fill: (row, column) => sheet.fills[row]?.[column] ?? null };
}

function joinBands(
  bands: readonly RangeGrids[],
): Pick<SheetSnapshot, "values" | "formulas" | "numberFormats" | "fills"> {
  const values: (readonly CellValue[])[] = [];
  const formulas: (readonly CellValue[])[] = [];
  const numberFormats: (readonly string[])[] = [];
  const fills: (readonly (string | null)[])[] = [];
  for (const band of bands) {
    for (const [i, row] of band.values.entries()) {
      values.push(row);
      formulas.push(band.formulas[i] ?? []);
      numberFormats.push(band.numberFormats[i] ?? []);
      fills.push(row.map((_, column) => band.fill(band.rect.top + i, column)));
    }
  }
  return { values, formulas, numberFormats, fills };
}
