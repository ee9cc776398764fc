import { addChart, chartsOf, type ChartModel } from "../../model/chart-model";
import type { SheetModel } from "../../model/sheet-model";
import { HostError, invalidArgument } from "../../wire/host-error";
import { defineType, type HostObject } from "../../wire/host-object";
import { Arguments } from "../arguments";
import { chartType } from "./chart-type";
import { seriesKind } from "./series-type";

function find(sheet: SheetModel, key: string): ChartModel | undefined {
  const name = key.toLowerCase();
  return chartsOf(sheet).find((chart) => chart.id === key || chart.name.toLowerCase() === name);
}

function required(chart: ChartModel | undefined, location: string): HostObject {
  if (!chart) throw new HostError("ItemNotFound", location);
  return chartType(chart);
}

/** `worksheet.charts`. */
export const chartCollection: (sheet: SheetModel) => HostObject = defineType<SheetModel>({
  name: "ChartCollection",
  scalars: { Count: { get: (sheet) => chartsOf(sheet).length } },
  items: (sheet) => chartsOf(sheet).map((chart) => chartType(chart)),
  indexer: (sheet, key) => required(find(sheet, typeof key === "string" ? key : ""), "ChartCollection.getItem"),
  since: { GetCount: "1.4", GetItemOrNullObject: "1.4" },
  supports: ({ workbook }, version) => workbook.supports(version),
  methods: {
    Add: (sheet, args) => {
      const location = "ChartCollection.add";
      const given = new Arguments(args, location);
      const source = given.rangeObject(1);
      if (!source) throw invalidArgument(location);
      if (sheet.part.isProtected) throw new HostError("AccessDenied", location);
      return chartType(addChart(sheet, seriesKind(given.text(0), location), source));
    },
    GetItem: (sheet, args) => {
      const location = "ChartCollection.getItem";
      return required(find(sheet, new Arguments(args, location).text(0)), location);
    },
    GetItemOrNullObject: (sheet, args) => {
      const chart = find(sheet, new Arguments(args, "ChartCollection.getItemOrNullObject").text(0));
      return chart ? chartType(chart) : null;
    },
    GetItemAt: (sheet, args) => {
      const location = "ChartCollection.getItemAt";
      return required(chartsOf(sheet)[new Arguments(args, location).integer(0)], location);
    },
    GetCount: (sheet) => chartsOf(sheet).length,
  },
});
