import type { ChartModel } from "../../model/chart-model";
import { RangeModel } from "../../model/range-model";
import type { ChartContent } from "../../store/drawing/chart-content";
import { isBlanksAs, isLegendPosition } from "../../store/drawing/chart-xml";
import { invalidArgument } from "../../wire/host-error";
import { defineType, isHostObject, type Argument, type HostObject } from "../../wire/host-object";
import type { Rect } from "../../store/sheet/rect";
import { rangeAt } from "../range-at";
import { chartAxes, fontFormat, titleType } from "./axis-types";
import {
  chartBorder,
  chartFill,
  chartFont,
  flagOf,
  ofChart,
  partScalar,
  textOf,
  wordOf,
  type PartTarget,
} from "./look-types";
import { seriesCollection } from "./series-type";

type Legend = ChartContent["legend"];

const legend = defineType<PartTarget<Legend>>({
  name: "ChartLegend",
  scalars: {
    Visible: partScalar("visible", (value) => flagOf(value, "ChartLegend.visible")),
    Position: partScalar("position", (value) => wordOf(value, isLegendPosition, "ChartLegend.position")),
  },
  links: { Format: fontFormat("ChartLegendFormat") },
});

const areaFormat = defineType<ChartModel>({
  name: "ChartAreaFormat",
  since: { Border: "1.7" },
  supports: (chart, version) => ofChart.supports({ chart }, version),
  links: {
    Font: (chart) => chartFont({ chart, part: chart.content("ChartAreaFormat.font").font }),
    Border: (chart) => chartBorder({ chart, part: chart.content("ChartAreaFormat.border").border }),
    Fill: (chart) => chartFill({ chart, part: chart.content("ChartAreaFormat.fill") }),
  },
});

function cellsOf(chart: ChartModel, value: Argument | undefined): Rect {
  const location = "Chart.setPosition";
  if (isHostObject(value) && value.target instanceof RangeModel) return value.target.rect;
  if (typeof value !== "string") throw invalidArgument(location);
  return rangeAt(chart.sheet, value, location).rect;
}

export const chartType: (chart: ChartModel) => HostObject = defineType<ChartModel>({
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  since: { Id: "1.7", DisplayBlanksAs: "1.8", PlotVisibleOnly: "1.8" },
  supports: (chart, version) => ofChart.supports({ chart }, version),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (chart, value) => {
        chart.name = textOf(value, "Chart.name");
      },
    },
    DisplayBlanksAs: {
      set: (chart, value) => {
        const location = "Chart.displayBlanksAs";
        chart.content(location).blanksAs = wordOf(value, isBlanksAs, location);
      },
    },
    PlotVisibleOnly: {
      set: (chart, value) => {
        const location = "Chart.plotVisibleOnly";
        chart.content(location).plotVisibleOnly = flagOf(value, location);
      },
    },
  },
  links: {
    Title: (chart) => titleType("ChartTitle")({ chart, part: chart.content("Chart.title").title }),
    Legend: (chart) => legend({ chart, part: chart.content("Chart.legend").legend }),
    Axes: chartAxes,
    Series: seriesCollection,
    Format: areaFormat,
  },
  methods: {
    SetPosition: (chart, args) => {
      const from = cellsOf(chart, args[0]);
      chart.place(from, (args[1] ?? null) === null ? from : cellsOf(chart, args[1]));
      return null;
    },
    Delete: (chart) => {
      chart.delete();
      return null;
    },
  },
});
