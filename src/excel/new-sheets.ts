/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   queued here, read by the caller after its sync */
import { ketikan } from "../plan/ketik-sel";
import type { CitraLembar } from "../plan/lembar/citra";
import type { CellValue } from "../sheets/snapshot";
import { hasExcelApi } from "./requirements";
import type { Session } from "./session";

/** Dark green: sheets that this add-in made stand out from staff's. */
export const TAB = "#1F6E43";

/** What became of the sheets that a job had made. */
export interface NewSheets {
  /** Ours, and nothing of staff's is on them: they may go. */
  readonly ours: readonly string[];
  /** They bear the name, and hold what we did not write. */
  readonly kept: readonly string[];
  /** Those of `kept` that this add-in made all the same: Excel, or somebody since, put something else into them. */
  readonly marred: readonly string[];
}

/** Queues a look at the sheets that a job made, or may have made; the returned function tells them apart after the sync. */
export function queueNewSheets(session: Session, citra: readonly CitraLembar[]): () => NewSheets {
  const { worksheets } = session.workbook;
  const count = worksheets.getCount();
  const looks = citra.map((satu) => {
    const sheet = worksheets.getItemOrNullObject(satu.nama);
    sheet.load("position");
    if (hasExcelApi("1.7")) sheet.load("tabColor");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values");
    return { citra: satu, sheet, used };
  });
  return () => {
    const [ours, kept, marred]: [string[], string[], string[]] = [[], [], []];
    for (const { citra: satu, sheet, used } of looks) {
      if (sheet.isNullObject) continue;
      const isAtEnd = sheet.position >= count.value - citra.length;
      const isMarked = hasExcelApi("1.7") && colorOf(sheet) === TAB;
      const isOurs = used.isNullObject
        ? isMarked || isAtEnd
        : isPartOf(satu, used.rowIndex, used.columnIndex, used.values as CellValue[][], isMarked);
      (isOurs ? ours : kept).push(satu.nama);
      if (isMarked && !isOurs) marred.push(satu.nama);
    }
    return { ours, kept, marred };
  };
}

/** A sheet that is not visible tells no colour, whatever the types say: then what stands on it has to do. */
function colorOf(sheet: Excel.Worksheet): string {
  return ((sheet.tabColor as string | null) ?? "").toUpperCase();
}

/**
 * True where every cell that is filled holds what we write there; on a sheet that bears our mark, what we write anywhere in
 * its column: Excel may put values into other rows than it was asked to (office-js #224).
 */
function isPartOf(
  { sel }: CitraLembar,
  top: number,
  left: number,
  values: readonly (readonly CellValue[])[],
  anyRow: boolean,
): boolean {
  const columns = new Map<number, Set<CellValue | undefined>>();
  const column = (at: number): Set<CellValue | undefined> => {
    const known = columns.get(at) ?? new Set(sel.map((row) => row[at]?.content));
    columns.set(at, known);
    return known;
  };
  const isWritten = (content: CellValue, row: number, at: number): boolean =>
    anyRow ? column(at).has(content) : content === sel[row]?.[at]?.content;
  return values.every((baris, r) =>
    baris.every((nilai, k) => nilai === "" || isWritten(ketikan(nilai), top + r, left + k)),
  );
}
