import { chartData, type ChartModel } from "../../model/chart-model";
import {
  newSeries,
  type ChartData,
  type LabelContent,
  type SeriesContent,
  type SeriesKind,
} from "../../store/drawing/chart-content";
import { isLabelPosition, isMarkerStyle } from "../../store/drawing/series-xml";
import { HostError, invalidArgument, notImplemented } from "../../wire/host-error";
import { defineType, type Argument, type HostObject, type Scalar } from "../../wire/host-object";
import type { Json } from "../../wire/protocol";
import { Arguments } from "../arguments";
import { colorArgument } from "../color-argument";
import {
  chartFill,
  chartFont,
  chartLine,
  flagOf,
  numberOf,
  ofChart,
  partScalar,
  textOf,
  wordOf,
  type PartTarget,
} from "./look-types";

type SeriesTarget = PartTarget<SeriesContent>;

const kinds: readonly SeriesKind[] = ["ColumnClustered", "BarClustered", "Line", "LineMarkers"];

/** A kind of chart that this host can draw. Throws NotImplemented for another. */
export function seriesKind(value: Json, location: string): SeriesKind {
  const kind = kinds.find((one) => one === value);
  if (!kind) throw notImplemented(`${location} ${JSON.stringify(value)}`);
  return kind;
}

const dataLabels = defineType<PartTarget<LabelContent>>({
  name: "ChartDataLabels",
  scalars: {
    ShowValue: partScalar("showValue", (value) => flagOf(value, "ChartDataLabels.showValue")),
    ShowSeriesName: partScalar("showSeriesName", (value) => flagOf(value, "ChartDataLabels.showSeriesName")),
    ShowCategoryName: partScalar("showCategoryName", (value) => flagOf(value, "ChartDataLabels.showCategoryName")),
    Separator: partScalar("separator", (value) => textOf(value, "ChartDataLabels.separator")),
    NumberFormat: partScalar("numberFormat", (value) => textOf(value, "ChartDataLabels.numberFormat")),
    Position: partScalar("position", (value) => wordOf(value, isLabelPosition, "ChartDataLabels.position")),
  },
  since: { NumberFormat: "1.8" },
  supports: ofChart.supports,
  links: {
    Format: defineType<PartTarget<LabelContent>>({
      name: "ChartDataLabelFormat",
      links: { Fill: chartFill, Font: ({ chart, part }) => chartFont({ chart, part: part.font }) },
    }),
  },
});

function labelsOf({ part }: SeriesTarget): LabelContent {
  part.labels ??= { showValue: true, showSeriesName: false, showCategoryName: false, font: {} };
  return part.labels;
}

function rangeData(args: readonly Argument[], location: string): ChartData {
  const range = new Arguments(args, location).rangeObject(0);
  if (!range) throw invalidArgument(location);
  return chartData(range);
}

type Marker = SeriesContent["marker"];

function markerScalar<K extends keyof Marker>(key: K, read: (value: Json) => Marker[K]): Scalar<SeriesTarget> {
  return {
    get: ({ part }) => part.marker[key] ?? null,
    set: ({ part }, value) => {
      part.marker[key] = read(value);
    },
  };
}

/** Of all columns of a chart, whichever of them is asked. */
function groupScalar(key: "gapWidth" | "overlap"): Scalar<SeriesTarget> {
  const location = `ChartSeries.${key}`;
  return {
    get: ({ chart }) => chart.content(location)[key],
    set: ({ chart }, value) => {
      chart.content(location)[key] = numberOf(value, location);
    },
  };
}

const colorOf = (value: Json, location: string): string => colorArgument(textOf(value, location), location);

const seriesFormat = defineType<SeriesTarget>({
  name: "ChartSeriesFormat",
  links: {
    Fill: chartFill,
    Line: ({ chart, part }) => chartLine({ chart, part: part.line }),
  },
});

const series = defineType<SeriesTarget>({
  name: "ChartSeries",
  scalars: {
    Name: partScalar("name", (value) => textOf(value, "ChartSeries.name")),
    ChartType: partScalar("kind", (value) => seriesKind(value, "ChartSeries.chartType")),
    HasDataLabels: {
      get: ({ part }) => part.labels !== null,
      set: (target, value) => {
        if (flagOf(value, "ChartSeries.hasDataLabels")) labelsOf(target);
        else target.part.labels = null;
      },
    },
    GapWidth: groupScalar("gapWidth"),
    Overlap: groupScalar("overlap"),
    MarkerStyle: markerScalar("style", (value) => wordOf(value, isMarkerStyle, "ChartSeries.markerStyle")),
    MarkerSize: markerScalar("size", (value) => numberOf(value, "ChartSeries.markerSize")),
    MarkerBackgroundColor: markerScalar("background", (value) => colorOf(value, "ChartSeries.markerBackgroundColor")),
    MarkerForegroundColor: markerScalar("foreground", (value) => colorOf(value, "ChartSeries.markerForegroundColor")),
  },
  since: {
    ChartType: "1.7",
    HasDataLabels: "1.7",
    GapWidth: "1.7",
    MarkerStyle: "1.7",
    MarkerSize: "1.7",
    MarkerBackgroundColor: "1.7",
    MarkerForegroundColor: "1.7",
    SetValues: "1.7",
    SetXAxisValues: "1.7",
    Delete: "1.7",
    Overlap: "1.8",
    DataLabels: "1.8",
  },
  supports: ofChart.supports,
  links: {
    Format: seriesFormat,
    DataLabels: (target) => dataLabels({ chart: target.chart, part: labelsOf(target) }),
  },
  methods: {
    SetValues: ({ part }, args) => {
      part.values = rangeData(args, "ChartSeries.setValues");
      return null;
    },
    SetXAxisValues: ({ part }, args) => {
      part.categories = rangeData(args, "ChartSeries.setXAxisValues");
      return null;
    },
    Delete: ({ chart, part }) => {
      const all = chart.content("ChartSeries.delete").series;
      all.splice(all.indexOf(part), 1);
      return null;
    },
  },
});

export const seriesCollection: (chart: ChartModel) => HostObject = defineType<ChartModel>({
  name: "ChartSeriesCollection",
  scalars: { Count: { get: (chart) => chart.content("ChartSeriesCollection.count").series.length } },
  items: (chart) => chart.content("ChartSeriesCollection.items").series.map((part) => series({ chart, part })),
  since: { Add: "1.7" },
  supports: (chart, version) => chart.sheet.workbook.supports(version),
  methods: {
    GetItemAt: (chart, args) => {
      const location = "ChartSeriesCollection.getItemAt";
      const part = chart.content(location).series[new Arguments(args, location).integer(0)];
      if (!part) throw new HostError("ItemNotFound", location);
      return series({ chart, part });
    },
    Add: (chart, args) => {
      const location = "ChartSeriesCollection.add";
      const all = chart.content(location).series;
      const name = new Arguments(args, location).optionalText(0) ?? `Series${all.length + 1}`;
      const part = newSeries(name, all[0]?.kind ?? "ColumnClustered");
      all.push(part);
      return series({ chart, part });
    },
  },
});
