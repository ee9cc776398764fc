import type { GrafikAda, GrafikBuku, TulisanGrafik } from "../plan/grafik/rencana-grafik";
import { queueChart } from "./draw-chart";
import { hasExcelApi } from "./requirements";
import type { Session } from "./session";

/** What happens to the charts of one sheet. */
export interface SheetCharts {
  readonly kunci: string;
  readonly grafik: readonly TulisanGrafik[];
}

/** True where this Excel has everything that our charts are made with. */
export function canChart(): boolean {
  return hasExcelApi("1.8");
}

function queueChartLists(session: Session, sheetIds: readonly string[]): Map<string, Excel.ChartCollection> {
  const lists = new Map(sheetIds.map((id) => [id, session.workbook.worksheets.getItem(id).charts]));
  for (const charts of lists.values()) charts.load("items/id,items/name");
  return lists;
}

/** The charts of these sheets: one sync, or none where there are no sheets. */
export async function readCharts(session: Session, sheetIds: readonly string[]): Promise<GrafikBuku> {
  const lists = queueChartLists(session, sheetIds);
  if (lists.size > 0) await session.sync();
  return new Map(
    [...lists].map(([id, { items }]) => [id, items.map((one): GrafikAda => ({ id: one.id, nama: one.name }))]),
  );
}

/** Queues what has to happen to the charts of these sheets; nothing happens before the caller's sync. */
export function queueCharts(session: Session, sheets: readonly SheetCharts[]): void {
  for (const { kunci, grafik } of sheets) {
    if (grafik.length === 0) continue;
    const sheet = session.workbook.worksheets.getItem(kunci);
    for (const { nama, ada, after } of grafik) {
      if (after) queueChart(sheet, after, ada.length > 0);
      else if (ada.length > 0) sheet.charts.getItem(nama).delete();
    }
  }
}

/**
 * Queues a look at the charts of these sheets; the returned function queues, after the sync, what puts them back: charts
 * that were not there go, and one that is gone is drawn as it was last written. `seen` remembers, from one attempt to the
 * next, which charts stood there: one that an attempt left without its name is known by being new.
 */
export function queueChartsBack(
  session: Session,
  sheets: readonly SheetCharts[],
  seen = new Map<string, ReadonlySet<string>>(),
): () => void {
  const changed = sheets.filter(({ grafik }) => grafik.length > 0);
  const now = queueChartLists(
    session,
    changed.map(({ kunci }) => kunci),
  );
  return () => {
    for (const { kunci, grafik } of changed) {
      const items = now.get(kunci)?.items ?? [];
      const earlier = seen.get(kunci);
      const names = new Set(grafik.map(({ nama }) => nama));
      if (earlier)
        items.filter(({ id, name }) => !earlier.has(id) && !names.has(name)).forEach((chart) => chart.delete());
      else seen.set(kunci, new Set(items.map(({ id }) => id)));
      for (const { nama, ada, before } of grafik) {
        const senama = items.filter((chart) => chart.name === nama);
        const semula = senama.filter(({ id }) => ada.includes(id));
        senama.filter((chart) => !semula.includes(chart)).forEach((chart) => chart.delete());
        if (before && semula.length < ada.length) queueChart(session.workbook.worksheets.getItem(kunci), before);
      }
    }
  };
}
