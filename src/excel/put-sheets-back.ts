import type { Plan } from "../plan/plan";
import type { CitraLembar } from "../plan/lembar/citra";
import type { SheetCharts } from "./charts";
import { queueNewSheets } from "./new-sheets";
import { putBack } from "./put-back";
import type { Session } from "./session";
import { queueRekam, type RekamLaci } from "./simpanan/baca-laci";
import { isLaciSama, queueLaciKembali } from "./simpanan/tulis-laci";
import { queueLooksBack, queueUnmerge, type SheetLooks } from "./sheet-looks";

/** What a job on our own sheets changes besides cells, as it was before. */
export interface SheetsBefore {
  /** Sheets that the job makes. */
  readonly baru: readonly CitraLembar[];
  readonly looks: readonly SheetLooks[];
  /** What the job does to the charts of sheets that were there. */
  readonly charts: readonly SheetCharts[];
  readonly settings: readonly RekamLaci[];
}

/**
 * True where all is as it was: it is looked at again. `rest` are cells that are still to be put back, among them such as
 * merged ones hid. Charts and page setup need nothing: they are made after all that a failure takes back.
 */
export async function putSheetsBack(session: Session, before: SheetsBefore, rest: Plan | null): Promise<boolean> {
  // What failed once may succeed now, and nothing here does harm done twice.
  return (await attempt(session, before, rest)) || (await attempt(session, before, rest));
}

async function attempt(session: Session, before: SheetsBefore, rest: Plan | null): Promise<boolean> {
  try {
    const newSheets = queueNewSheets(session, before.baru);
    const settingsNow = queueSettingsNow(session, before);
    if (rest) before.looks.forEach((looks) => queueUnmerge(session, looks));
    await session.sync();
    const putSettingsBack = await settingsNow();
    if (rest && (await putBack(session, rest)).status === "left") return false;
    const { ours } = newSheets();
    queueSheetsBack(session, before, ours);
    putSettingsBack();
    await session.sync();
    return !(await isTouched(session, before));
  } catch {
    // The failure that made this necessary is the one to report.
    return false;
  }
}

/** Queues looks as they were, and takes away these sheets. */
export function queueSheetsBack(session: Session, { looks }: SheetsBefore, gone: readonly string[]): void {
  looks.forEach((satu) => queueLooksBack(session, satu));
  for (const nama of gone) session.workbook.worksheets.getItem(nama).delete();
}

function readNow(session: Session, { settings }: SheetsBefore): (() => Promise<RekamLaci>)[] {
  return settings.map(({ laci }) => queueRekam(session, laci));
}

/** Queues a look at the settings; the returned function gives, after the sync, what queues them as they were. */
export function queueSettingsNow(session: Session, before: SheetsBefore): () => Promise<() => void> {
  const reads = readNow(session, before);
  return async () => {
    const now: RekamLaci[] = [];
    for (const read of reads) now.push(await read());
    return () =>
      before.settings.forEach((was, i) => {
        const is = now[i];
        if (is) queueLaciKembali(session, was, is);
      });
  };
}

/** Whether a new sheet or a changed setting shows that the batch came to its writes. */
export async function isTouched(session: Session, before: SheetsBefore): Promise<boolean> {
  const newSheets = queueNewSheets(session, before.baru);
  const reads = readNow(session, before);
  await session.sync();
  const { ours, marred } = newSheets();
  if (ours.length + marred.length > 0) return true;
  for (const [i, read] of reads.entries()) {
    const was = before.settings[i];
    if (was && !isLaciSama(was, await read())) return true;
  }
  return false;
}
