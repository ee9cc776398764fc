import type { GrafikBuku } from "../plan/grafik/rencana-grafik";
import type { CitraLembar } from "../plan/lembar/citra";
import type { RencanaLembar } from "../plan/lembar/rencana-lembar";
import { queueCharts, queueChartsBack, type SheetCharts } from "./charts";
import { toExcelFailure, type ExcelFailure } from "./errors";
import { queuePage, queuePageExtras } from "./page-layout";
import { hasExcelApi } from "./requirements";
import type { Session } from "./session";
import { queuePageBack, type SheetLooks } from "./sheet-looks";

/** What tables can do without, and why this Excel did not make it; null for what it made. */
export interface Trimmings {
  readonly charts: ExcelFailure | null;
  readonly pages: ExcelFailure | null;
}

/** Keeps what the workbook is to remember of its charts: reads what must be read, and returns what queues the writing. */
export type KeepCharts = (drawn: boolean) => Promise<() => void>;

/** Once more what fails the first time; the failure of the second time where that fails too. */
async function twice(once: () => Promise<void>, between?: () => Promise<void>): Promise<ExcelFailure | null> {
  const first = await tried(once);
  if (first === null) return null;
  if (between) await tried(between);
  return tried(once);
}

async function tried(work: () => Promise<void>): Promise<ExcelFailure | null> {
  try {
    await work();
    return null;
  } catch (thrown) {
    return toExcelFailure(thrown);
  }
}

/** Charts as they were, and what `save` queues with them; `seen` remembers the charts that were there from one try to the next. */
async function chartsBack(
  session: Session,
  changed: readonly SheetCharts[],
  seen: Map<string, ReadonlySet<string>>,
  save?: () => Promise<() => void>,
): Promise<void> {
  const putBack = queueChartsBack(session, changed, seen);
  await session.sync();
  const queueSave = await save?.();
  queueSave?.();
  putBack();
  await session.sync();
}

const withCharts = (sheets: readonly SheetCharts[]): SheetCharts[] => sheets.filter(({ grafik }) => grafik.length > 0);

/**
 * Draws the charts of these sheets in a batch of their own: some Excels refuse some of their members (office-js #1538,
 * #1688, #1729). Where it can't, charts and what is remembered of them are as they were, as far as Excel lets them.
 */
export async function drawCharts(
  session: Session,
  sheets: readonly SheetCharts[],
  there: GrafikBuku,
  keep: KeepCharts,
): Promise<ExcelFailure | null> {
  const changed = withCharts(sheets);
  if (changed.length === 0) return null;
  const seen = new Map(changed.map(({ kunci }) => [kunci, new Set((there.get(kunci) ?? []).map(({ id }) => id))]));
  const back = (): Promise<void> => chartsBack(session, changed, seen, () => keep(false));
  const draw = async (): Promise<void> => {
    const save = await keep(true);
    queueCharts(session, changed);
    save();
    await session.sync();
  };
  const failure = await twice(draw, back);
  if (failure) await tried(back);
  return failure;
}

/**
 * Sets up the pages of sheets that were drawn, in batches of their own: what it takes hangs on printers, too. A printer
 * without the paper leaves the rest; page numbers and breaks that an Excel refuses leave paper and direction. Older Excels
 * print as they do.
 */
export async function setPages(session: Session, drawn: readonly RencanaLembar[]): Promise<ExcelFailure | null> {
  if (drawn.length === 0 || !hasExcelApi("1.9")) return null;
  const each = async (queue: (sheet: Excel.Worksheet, citra: CitraLembar) => void): Promise<void> => {
    for (const { kunci, citra } of drawn) queue(session.workbook.worksheets.getItem(kunci), citra);
    await session.sync();
  };
  const paper = await twice(() => each((sheet, citra) => queuePage(sheet, citra)));
  if (paper) await tried(() => each((sheet, citra) => queuePage(sheet, citra, false)));
  const extras = await twice(() => each(queuePageExtras));
  return paper ?? extras;
}

/** Puts charts and pages back as they were, after all else is. */
export async function putTrimmingsBack(
  session: Session,
  charts: readonly SheetCharts[],
  looks: readonly SheetLooks[],
): Promise<Trimmings> {
  const changed = withCharts(charts);
  const seen = new Map<string, ReadonlySet<string>>();
  const pageBack = async (): Promise<void> => {
    looks.forEach((satu) => queuePageBack(session, satu));
    await session.sync();
  };
  return {
    charts: changed.length === 0 ? null : await twice(() => chartsBack(session, changed, seen)),
    pages: looks.every(({ page, print }) => !page && !print) ? null : await twice(pageBack),
  };
}
