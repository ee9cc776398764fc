import type { ChartModel } from "../../model/chart-model";
import type { AxisContent, TextLook, TitleContent } from "../../store/drawing/chart-content";
import { defineType, type HostObject } from "../../wire/host-object";
import { chartFont, chartLine, flagOf, numberOf, ofChart, partScalar, textOf, type PartTarget } from "./look-types";

type WithFont = PartTarget<{ readonly font: TextLook }>;

/** A format that has nothing but a font. */
export function fontFormat(name: string): (target: WithFont) => HostObject {
  return defineType<WithFont>({
    name,
    links: { Font: ({ chart, part }) => chartFont({ chart, part: part.font }) },
  });
}

/** A title with its text; setting the text shows it. */
export function titleType(name: string): (target: PartTarget<TitleContent>) => HostObject {
  return defineType<PartTarget<TitleContent>>({
    name,
    scalars: {
      Text: {
        get: ({ part }) => part.text,
        set: ({ part }, value) => {
          part.text = textOf(value, `${name}.text`);
          part.visible = true;
        },
      },
      Visible: partScalar("visible", (value) => flagOf(value, `${name}.visible`)),
    },
    links: { Format: fontFormat(`${name}Format`) },
  });
}

const gridlines = defineType<PartTarget<AxisContent>>({
  name: "ChartGridlines",
  scalars: { Visible: partScalar("hasGridlines", (value) => flagOf(value, "ChartGridlines.visible")) },
  links: {
    Format: defineType<PartTarget<AxisContent>>({
      name: "ChartGridlinesFormat",
      links: { Line: ({ chart, part }) => chartLine({ chart, part: part.gridLine }) },
    }),
  },
});

const axis = defineType<PartTarget<AxisContent>>({
  name: "ChartAxis",
  scalars: {
    Minimum: partScalar("minimum", (value) => numberOf(value, "ChartAxis.minimum")),
    Maximum: partScalar("maximum", (value) => numberOf(value, "ChartAxis.maximum")),
    MajorUnit: partScalar("majorUnit", (value) => numberOf(value, "ChartAxis.majorUnit")),
    NumberFormat: partScalar("numberFormat", (value) => textOf(value, "ChartAxis.numberFormat")),
  },
  since: { NumberFormat: "1.8" },
  supports: ofChart.supports,
  links: {
    Title: ({ chart, part }) => titleType("ChartAxisTitle")({ chart, part: part.title }),
    MajorGridlines: gridlines,
    Format: defineType<PartTarget<AxisContent>>({
      name: "ChartAxisFormat",
      links: {
        Font: ({ chart, part }) => chartFont({ chart, part: part.font }),
        Line: ({ chart, part }) => chartLine({ chart, part: part.line }),
      },
    }),
  },
});

export const chartAxes = defineType<ChartModel>({
  name: "ChartAxes",
  links: {
    CategoryAxis: (chart) => axis({ chart, part: chart.content("ChartAxes.categoryAxis").categoryAxis }),
    ValueAxis: (chart) => axis({ chart, part: chart.content("ChartAxes.valueAxis").valueAxis }),
  },
});
