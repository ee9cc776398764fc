import type { Plan } from "../plan/plan";
import type { CitraLembar } from "../plan/lembar/citra";
import { queueChartsBack, type SheetCharts } from "./charts";
import { queueNewSheets } from "./new-sheets";
import { putBack } from "./put-back";
import type { Session } from "./session";
import { queueSettingsBack, queueSettingsBefore, type SettingsBefore } from "./settings-back";
import { queueLooksBack, queueUnmerge, type SheetLooks } from "./sheet-looks";

/** What a job on our own sheets changes besides cells, as it was before. */
export interface SheetsBefore {
  /** Sheets that the job makes. */
  readonly baru: readonly CitraLembar[];
  readonly looks: readonly SheetLooks[];
  /** What the job does to the charts of sheets that were there. */
  readonly charts: readonly SheetCharts[];
  readonly settings: SettingsBefore;
}

/** True where all is as it was; `rest` are cells that could not be put back while they were hidden by merged ones. */
export async function putSheetsBack(session: Session, before: SheetsBefore, rest: Plan | null): Promise<boolean> {
  // What failed once may succeed now, and nothing here does harm done twice.
  return (await attempt(session, before, rest)) || (await attempt(session, before, rest));
}

async function attempt(session: Session, before: SheetsBefore, rest: Plan | null): Promise<boolean> {
  try {
    const newSheets = queueNewSheets(session, before.baru);
    const putChartsBack = queueChartsBack(session, before.charts);
    if (rest) before.looks.forEach((looks) => queueUnmerge(session, looks));
    await session.sync();
    if (rest && (await putBack(session, rest)).status === "left") return false;
    const { ours } = newSheets();
    queueSheetsBack(session, before, ours);
    putChartsBack();
    await session.sync();
    return true;
  } catch {
    // The failure that made this necessary is the one to report.
    return false;
  }
}

/** Queues looks and settings as they were, and takes away these sheets. */
export function queueSheetsBack(session: Session, { looks, settings }: SheetsBefore, gone: readonly string[]): void {
  looks.forEach((satu) => queueLooksBack(session, satu));
  queueSettingsBack(session, settings);
  for (const nama of gone) session.workbook.worksheets.getItem(nama).delete();
}

/** Whether a new sheet or a changed setting shows that the batch came to its writes. */
export async function isTouched(session: Session, { baru, settings }: SheetsBefore): Promise<boolean> {
  const newSheets = queueNewSheets(session, baru);
  const now = queueSettingsBefore(session, [...settings.keys()]);
  await session.sync();
  return newSheets().ours.length > 0 || [...now()].some(([key, value]) => value !== settings.get(key));
}
