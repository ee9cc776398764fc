import { escapeXml } from "../xml-text";
import type { AxisContent, ChartContent, SeriesContent, SeriesKind } from "./chart-content";
import { lineXml, shapeXml, textXml, titleXml } from "./chart-look";
import type { DrawingNamespaces } from "./namespaces";
import { seriesXml } from "./series-xml";

const categoryAxisId = 500_000_001;
const valueAxisId = 500_000_002;
const axisIds = `<c:axId val="${categoryAxisId}"/><c:axId val="${valueAxisId}"/>`;

const legendPositions: Readonly<Record<string, string>> = {
  Bottom: "b",
  Top: "t",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
const gaps: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interpolated: "span" };

/** Whether the file format has a legend at this place. */
export function isLegendPosition(position: string): boolean {
  return legendPositions[position] !== undefined;
}

/** Whether the file format draws blanks in this way. */
export function isBlanksAs(value: string): boolean {
  return gaps[value] !== undefined;
}

function barsXml(content: ChartContent, direction: "col" | "bar", series: string): string {
  const { gapWidth, overlap } = content;
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gapWidth}"/><c:overlap val="${overlap}"/>${axisIds}</c:barChart>`;
}

function groupXml(content: ChartContent, kinds: readonly SeriesKind[], draw: (series: string) => string): string {
  const own = content.series.flatMap((one, at) => (kinds.includes(one.kind) ? [seriesXml(one, at)] : []));
  return own.length === 0 ? "" : draw(own.join(""));
}

function plotXml(content: ChartContent): string {
  return [
    groupXml(content, ["ColumnClustered"], (series) => barsXml(content, "col", series)),
    groupXml(content, ["BarClustered"], (series) => barsXml(content, "bar", series)),
    groupXml(
      content,
      ["Line", "LineMarkers"],
      (series) =>
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`,
    ),
  ].join("");
}

interface AxisPlace {
  readonly element: "catAx" | "valAx";
  readonly id: number;
  readonly other: number;
  readonly position: "b" | "l";
  readonly tail: string;
}

function axisXml(axis: AxisContent, { element, id, other, position, tail }: AxisPlace): string {
  const { minimum, maximum, majorUnit, numberFormat, hasGridlines, gridLine, font, line, title } = axis;
  const number = (name: string, value: number | undefined): string =>
    value === undefined ? "" : `<c:${name} val="${value}"/>`;
  const scaling = `<c:scaling><c:orientation val="minMax"/>${number("max", maximum)}${number("min", minimum)}</c:scaling>`;
  const gridLook = lineXml(gridLine);
  const grid =
    gridLook === "" ? "<c:majorGridlines/>" : `<c:majorGridlines><c:spPr>${gridLook}</c:spPr></c:majorGridlines>`;
  const code = numberFormat ?? "General";
  return [
    `<c:${element}><c:axId val="${id}"/>${scaling}<c:delete val="0"/><c:axPos val="${position}"/>`,
    hasGridlines ? grid : "",
    titleXml(title, position === "l"),
    `<c:numFmt formatCode="${escapeXml(code)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    shapeXml(undefined, line),
    textXml(font),
    `<c:crossAx val="${other}"/><c:crosses val="autoZero"/>${tail}`,
    number("majorUnit", majorUnit),
    `</c:${element}>`,
  ].join("");
}

function isSideways(series: readonly SeriesContent[]): boolean {
  return series.some(({ kind }) => kind === "BarClustered");
}

function axesXml({ categoryAxis, valueAxis, series }: ChartContent): string {
  const [across, up] = isSideways(series) ? (["l", "b"] as const) : (["b", "l"] as const);
  return (
    axisXml(categoryAxis, {
      element: "catAx",
      id: categoryAxisId,
      other: valueAxisId,
      position: across,
      tail: '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
    }) +
    axisXml(valueAxis, {
      element: "valAx",
      id: valueAxisId,
      other: categoryAxisId,
      position: up,
      tail: '<c:crossBetween val="between"/>',
    })
  );
}

/** A chart part, in the namespaces of its file. */
export function chartXml(content: ChartContent, spaces: DrawingNamespaces): string {
  const { title, legend, font, border, fill, blanksAs, plotVisibleOnly } = content;
  const legendXml = legend.visible
    ? `<c:legend><c:legendPos val="${legendPositions[legend.position] ?? "b"}"/><c:overlay val="0"/>${textXml(legend.font)}</c:legend>`
    : "";
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${spaces.chart}" xmlns:a="${spaces.main}" xmlns:r="${spaces.relationships}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(title, false),
    `<c:autoTitleDeleted val="${title.visible ? 0 : 1}"/>`,
    `<c:plotArea><c:layout/>${plotXml(content)}${axesXml(content)}</c:plotArea>`,
    legendXml,
    `<c:plotVisOnly val="${plotVisibleOnly ? 1 : 0}"/><c:dispBlanksAs val="${gaps[blanksAs] ?? "gap"}"/>`,
    "</c:chart>",
    shapeXml(fill, border),
    textXml(font),
    "</c:chartSpace>",
  ].join("");
}
