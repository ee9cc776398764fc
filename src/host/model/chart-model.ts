import {
  newChart,
  newSeries,
  type ChartContent,
  type ChartData,
  type SeriesKind,
} from "../store/drawing/chart-content";
import type { DrawnChart } from "../store/drawing/drawing-xml";
import type { NewChart } from "../store/drawing/sheet-drawing";
import { chartXml } from "../store/drawing/chart-xml";
import { cellName } from "../store/sheet/address";
import { bounding, columnCount, type Rect } from "../store/sheet/rect";
import { notImplemented } from "../wire/host-error";
import { quotedName, RangeModel } from "./range-model";
import { readValues } from "./read-model-range";
import type { SheetModel } from "./sheet-model";

/** Where Excel puts a chart that nobody has placed. */
const firstPlace: Rect = { top: 2, left: 4, bottom: 16, right: 11 };

/** A chart of a worksheet: one that the file had, of which only the name is known, or one that was added since. */
export class ChartModel {
  private readonly frame: NewChart & { name: string; rect: Rect };
  private readonly made: ChartContent | null;
  isDeleted = false;

  constructor(
    readonly sheet: SheetModel,
    readonly drawn: DrawnChart | null,
  ) {
    const { drawing } = sheet.listed;
    const made = drawn ? null : newChart();
    this.made = made;
    this.frame = {
      id: drawn?.id ?? drawing.newId(),
      name: drawn?.name ?? "",
      rect: firstPlace,
      xml: (namespaces) => (made ? chartXml(made, namespaces) : ""),
    };
    if (drawn) return;
    this.frame.name = `Chart ${this.frame.id - 1}`;
    drawing.add(this.frame);
  }

  get id(): string {
    const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, "0");
    return `{00000000-0008-0000-${hex(this.sheet.listed.listing.sheetId & 0xffff, 4)}-${hex(this.frame.id, 8)}0000}`;
  }

  get name(): string {
    return this.frame.name;
  }

  /** Throws NotImplemented for a chart that the file had. */
  set name(name: string) {
    if (this.drawn) throw notImplemented("Chart.name =");
    this.frame.name = name;
  }

  /** What the chart shows. Throws NotImplemented for a chart that the file had: its part is kept, but not understood. */
  content(location: string): ChartContent {
    if (!this.made) throw notImplemented(`${location} of a chart that the file had`);
    return this.made;
  }

  place(from: Rect, to: Rect): void {
    this.content("Chart.setPosition");
    this.frame.rect = bounding(from, to);
  }

  delete(): void {
    const { drawing } = this.sheet.listed;
    this.isDeleted = true;
    if (this.drawn) drawing.delete(this.drawn);
    else drawing.withdraw(this.frame);
  }
}

/** The charts of a sheet, in the order in which they were made. */
export function chartsOf(sheet: SheetModel): ChartModel[] {
  sheet.charts ??= sheet.listed.drawing.drawn.map((drawn) => new ChartModel(sheet, drawn));
  sheet.charts = sheet.charts.filter((chart) => !chart.isDeleted);
  return sheet.charts;
}

/** Cells as a chart refers to them. */
export function chartData({ sheet, rect }: RangeModel): ChartData {
  const [first, last] = [cellName(rect.top, rect.left), cellName(rect.bottom, rect.right)].map((name) =>
    name.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"),
  );
  return {
    formula: () => `${quotedName(sheet.name)}!${first === last ? (first ?? "") : `${first ?? ""}:${last ?? ""}`}`,
    values: () => (readValues(new RangeModel(sheet, rect)) ?? []).flat(),
  };
}

/** A new chart with a series for each column of its source. A source that Excel would have to interpret is not implemented. */
export function addChart(sheet: SheetModel, kind: SeriesKind, source: RangeModel): ChartModel {
  if (columnCount(source.rect) !== 1) throw notImplemented("ChartCollection.add of several columns");
  const charts = chartsOf(sheet);
  const chart = new ChartModel(sheet, null);
  const series = newSeries("Series1", kind);
  series.values = chartData(source);
  chart.content("ChartCollection.add").series.push(series);
  sheet.charts = [...charts, chart];
  return chart;
}
