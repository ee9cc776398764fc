import type { RencanaLembar } from "../plan/lembar/rencana-lembar";
import { printArea, printTitles } from "./page-layout";
import { readMerges } from "./read-merges";
import { hasExcelApi } from "./requirements";
import type { Session } from "./session";
import { queueLooksRead, type LooksAsked, type SheetLooks } from "./sheet-looks";

/** The looks of sheets that are drawn anew, as they are; of one whose merged areas can't be told, none (ExcelApi 1.9). */
export async function readLooks(session: Session, redrawn: readonly RencanaLembar[]): Promise<SheetLooks[]> {
  const asked: LooksAsked[] = [];
  for (const satu of redrawn) {
    if (!satu.dahulu || !hasExcelApi("1.9")) continue;
    const { rect, cetak } = satu.dahulu;
    // One sheet after the other: Excel fails where it has too many merged areas to tell of.
    const merges = await readMerges(session, satu.kunci, rect);
    if (!merges) continue;
    const print = cetak && {
      area: printArea(cetak.baris, cetak.kolom),
      titles: printTitles(cetak.kepala),
      breaks: cetak.jeda,
    };
    asked.push({ sheetId: satu.kunci, rect, merges, print });
  }
  if (asked.length === 0) return [];
  try {
    return await readAll(session, asked, true);
  } catch {
    // An Excel that refuses page setup tells the rest; any other failure comes again.
    return await readAll(session, asked, false);
  }
}

async function readAll(session: Session, asked: readonly LooksAsked[], withPage: boolean): Promise<SheetLooks[]> {
  const reads = asked.map((satu) => queueLooksRead(session, satu, withPage));
  await session.sync();
  return reads.map((read) => read());
}
