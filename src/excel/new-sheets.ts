/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   queued here, read by the caller after its sync */
import { ketikan } from "../plan/ketikan";
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
    const [ours, kept]: [string[], string[]] = [[], []];
    for (const { citra: satu, sheet, used } of looks) {
      if (sheet.isNullObject) continue;
      const isAtEnd = sheet.position >= count.value - citra.length;
      const isMarked = hasExcelApi("1.7") && colorOf(sheet) === TAB;
      const isOurs = used.isNullObject
        ? isMarked || isAtEnd
        : isPartOf(satu, used.rowIndex, used.columnIndex, used.values as CellValue[][]);
      (isOurs ? ours : kept).push(satu.nama);
    }
    return { ours, kept };
  };
}

/** A sheet that is not visible tells no colour, whatever the types say: then what stands on it has to do. */
function colorOf(sheet: Excel.Worksheet): string {
  return ((sheet.tabColor as string | null) ?? "").toUpperCase();
}

/** True where every cell that is filled holds what we write there. */
function isPartOf({ sel }: CitraLembar, top: number, left: number, values: readonly (readonly CellValue[])[]): boolean {
  return values.every((baris, r) =>
    baris.every((nilai, k) => nilai === "" || ketikan(nilai) === sel[top + r]?.[left + k]?.content),
  );
}
