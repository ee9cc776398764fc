import type { Dokumen } from "../domain/dokumen/dokumen";
import type { Kenalan } from "../domain/kenalan/kenalan";
import { kenaliTabel } from "../sheets/kenali-tabel";
import { bacaLembar } from "../sheets/baca-lembar";
import { isLembarTabel } from "../sheets/lembar-tabel";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { withCoveredFigures } from "./covered-figures";
import { isTooMuchAtOnce, toExcelFailure } from "./errors";
import { joinBands } from "./join-bands";
import { HEAD_COLUMNS, HEAD_ROWS, readHeads, type SheetHead } from "./read-heads";
import type { SheetHeading } from "./sheet-heading";
import { queuePiece, readInPieces, type Piece } from "./read-pieces";
import type { RangeGrids } from "./read-range";
import { report } from "./watcher";
export type { SheetHeading };

/** Staff's tables are narrower; a stray value in column XFD must not make a sheet unreadable. */
const COLUMNS_MOST = 250;
/** About 60 bytes a cell keep a reply well below the 5 MB that Excel on the web allows (excel.md §2). */
const CELLS_PER_SYNC = 60_000;

/** Reads all sheets after the list of them is loaded: one sync, and more only where Excel's limits force it. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  headings: readonly SheetHeading[],
  kenalan: readonly Kenalan[] = [],
): Promise<WorkbookSnapshot> {
  return completeSnapshot(context, await readHeads(context, headings), kenalan);
}

/** Reads what lies below the tops where a table was recognised, or is one that staff taught. */
export async function completeSnapshot(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  kenalan: readonly Kenalan[],
): Promise<WorkbookSnapshot> {
  return { sheets: await withCoveredFigures(context, await readRests(context, heads, kenalan)) };
}

/** Columns whose fill matters below the head: results, and the cell to the left of each. */
function resultColumns(sheet: SheetSnapshot, dokumen: readonly Dokumen[]): number[] {
  const columns = new Set<number>();
  const add = (cells: readonly ({ readonly column: number } | null)[]): void => {
    for (const cell of cells) if (cell) [cell.column - 1, cell.column].forEach((c) => c >= 0 && columns.add(c));
  };
  for (const { kelompok, tabel } of kenaliTabel(sheet))
    if (!tabel.asli) for (const { persen, kriteria } of kelompok) add([persen, kriteria]);
  // Of a sheet that was taught, and of rows that were set anew, only the document knows the columns.
  for (const satu of dokumen)
    if (satu.bentuk === "indikator")
      for (const { ukuran } of satu.baris) for (const { persen, kriteria } of ukuran) add([persen, kriteria]);
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

async function readRests(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  kenalan: readonly Kenalan[],
): Promise<SheetSnapshot[]> {
  const rests = heads.flatMap((head) => {
    if (!head.snapshot.isPartial) return [];
    if (isLembarTabel(head.snapshot)) return [restOf(head, allColumns(head))];
    const { dokumen } = bacaLembar(head.snapshot, kenalan);
    return dokumen.length > 0 ? [restOf(head, resultColumns(head.snapshot, dokumen))] : [];
  });
  let queue = rests.flatMap(bandsOf);
  const all = queue.length;
  while (queue.length > 0) {
    report(context, { kerja: "membaca", bagian: 1 - queue.length / all });
    const now = takeOneSync(queue);
    queue = queue.slice(now.length);
    // The rows are split over syncs for no other reason than that Excel on the web refuses a larger reply.
    const grids = await readBands(context, now);
    for (const [i, band] of now.entries()) if (grids[i]) keep(band.rest, grids[i]);
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

/** In one sync; each by itself, and in pieces, where they hold more text than Excel gives at once. */
async function readBands(context: Excel.RequestContext, bands: readonly Band[]): Promise<RangeGrids[]> {
  const reads = bands.map((band) => queuePiece(context, pieceOf(band), band.rest.fillColumns));
  try {
    await context.sync();
  } catch (thrown) {
    const cells = bands.reduce((sum, { rows, rest }) => sum + rows * rest.columns, 0);
    if (!isTooMuchAtOnce(toExcelFailure(thrown), cells)) throw thrown;
    const grids: RangeGrids[] = [];
    for (const band of bands) grids.push(await readInPieces(context, pieceOf(band), band.rest.fillColumns));
    return grids;
  }
  return reads.map((read) => read());
}

function pieceOf({ rest, row, rows }: Band): Piece {
  return { sheetId: rest.head.snapshot.id, row, column: 0, rows, columns: rest.columns };
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
