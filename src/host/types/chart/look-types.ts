import type { ChartModel } from "../../model/chart-model";
import type { LineLook, TextLook } from "../../store/drawing/chart-content";
import { isLineStyle } from "../../store/drawing/chart-look";
import { invalidArgument } from "../../wire/host-error";
import { defineType, type HostObject, type Scalar, type TypeSpec } from "../../wire/host-object";
import type { Json } from "../../wire/protocol";
import { Arguments } from "../arguments";
import { colorArgument } from "../color-argument";

/** A part of a chart, with the chart that it belongs to. */
export interface PartTarget<T> {
  readonly chart: ChartModel;
  readonly part: T;
}

/** How the classes of a chart tell which requirement set they have. */
export const ofChart = {
  supports: ({ chart }: { readonly chart: ChartModel }, version: string): boolean =>
    chart.sheet.workbook.supports(version),
};

export function textOf(value: Json, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

export function flagOf(value: Json, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}

export function numberOf(value: Json, location: string): number {
  if (typeof value !== "number") throw invalidArgument(location);
  return value;
}

/** A scalar that is one of the words that `accepts`. */
export function wordOf(value: Json, accepts: (word: string) => boolean, location: string): string {
  const word = textOf(value, location);
  if (!accepts(word)) throw invalidArgument(location);
  return word;
}

/** A scalar of a part, read as null where nobody has set it. */
export function partScalar<T, K extends keyof T>(key: K, read: (value: Json) => T[K]): Scalar<PartTarget<T>> {
  return {
    get: ({ part }) => part[key] ?? null,
    set: ({ part }, value) => {
      part[key] = read(value);
    },
  };
}

export const chartFont = defineType<PartTarget<TextLook>>({
  name: "ChartFont",
  scalars: {
    Bold: partScalar("bold", (value) => flagOf(value, "ChartFont.bold")),
    Italic: partScalar("italic", (value) => flagOf(value, "ChartFont.italic")),
    Color: partScalar("color", (value) => colorArgument(textOf(value, "ChartFont.color"), "ChartFont.color")),
    Name: partScalar("name", (value) => textOf(value, "ChartFont.name")),
    Size: partScalar("size", (value) => numberOf(value, "ChartFont.size")),
  },
});

/** The classes for lines differ in name alone. */
function lineType(name: string): (target: PartTarget<LineLook>) => HostObject {
  const spec: TypeSpec<PartTarget<LineLook>> = {
    name,
    scalars: {
      Color: partScalar("color", (value) => colorArgument(textOf(value, `${name}.color`), `${name}.color`)),
      LineStyle: partScalar("style", (value) => wordOf(value, isLineStyle, `${name}.lineStyle`)),
      Weight: partScalar("weight", (value) => numberOf(value, `${name}.weight`)),
    },
    since: { LineStyle: "1.7", Weight: "1.7" },
    supports: ofChart.supports,
    methods: {
      Clear: ({ part }) => {
        part.style = "None";
        return null;
      },
    },
  };
  return defineType(spec);
}

export const chartLine = lineType("ChartLineFormat");
export const chartBorder = lineType("ChartBorder");

export const chartFill = defineType<PartTarget<{ fill?: string }>>({
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ part }, args) => {
      const location = "ChartFill.setSolidColor";
      part.fill = colorArgument(new Arguments(args, location).text(0), location);
      return null;
    },
  },
});
