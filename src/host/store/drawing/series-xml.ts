import { escapeXml } from "../xml-text";
import type { ChartData, LabelContent, SeriesContent } from "./chart-content";
import { lineXml, shapeXml, textXml } from "./chart-look";

const positions: Readonly<Record<string, string>> = {
  OutsideEnd: "outEnd",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  Center: "ctr",
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
};

/** Whether the file format has data labels at this place. */
export function isLabelPosition(position: string): boolean {
  return positions[position] !== undefined;
}

const symbols: Readonly<Record<string, string>> = {
  None: "none",
  Diamond: "diamond",
  Square: "square",
  Circle: "circle",
  Triangle: "triangle",
  Dash: "dash",
  X: "x",
  Plus: "plus",
  Star: "star",
};

/** Whether the file format has this marker. */
export function isMarkerStyle(style: string): boolean {
  return symbols[style] !== undefined;
}

/** Values with what the cells hold now; blank cells and texts are gaps. */
function numbersXml(data: ChartData): string {
  const values = data.values();
  const points = values.flatMap((value, at) =>
    typeof value === "number" ? [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`] : [],
  );
  const cache = `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache>`;
  return `<c:val><c:numRef><c:f>${escapeXml(data.formula())}</c:f>${cache}</c:numRef></c:val>`;
}

function categoriesXml(data: ChartData): string {
  const values = data.values();
  const points = values.flatMap((value, at) =>
    value === "" ? [] : [`<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`],
  );
  return `<c:cat><c:strRef><c:f>${escapeXml(data.formula())}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache></c:strRef></c:cat>`;
}

function labelsXml(labels: LabelContent | null): string {
  if (!labels) return "";
  const { showValue, showSeriesName, showCategoryName, separator, position, numberFormat, fill, font } = labels;
  const flag = (name: string, is: boolean): string => `<c:${name} val="${is ? 1 : 0}"/>`;
  return [
    "<c:dLbls>",
    numberFormat === undefined ? "" : `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`,
    fill === undefined ? "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" : shapeXml(fill, { style: "None" }),
    textXml(font),
    position === undefined ? "" : `<c:dLblPos val="${positions[position] ?? "outEnd"}"/>`,
    flag("showLegendKey", false),
    flag("showVal", showValue),
    flag("showCatName", showCategoryName),
    flag("showSerName", showSeriesName),
    flag("showPercent", false),
    flag("showBubbleSize", false),
    separator === undefined ? "" : `<c:separator>${escapeXml(separator)}</c:separator>`,
    "</c:dLbls>",
  ].join("");
}

function markerXml({ kind, marker }: SeriesContent): string {
  if (kind === "Line") return '<c:marker><c:symbol val="none"/></c:marker>';
  const { style, size, background, foreground } = marker;
  const look = shapeXml(background, foreground === undefined ? {} : { color: foreground });
  const symbol = style === undefined ? "" : `<c:symbol val="${symbols[style] ?? "none"}"/>`;
  const inside = `${symbol}${size === undefined ? "" : `<c:size val="${size}"/>`}${look}`;
  return inside === "" ? "" : `<c:marker>${inside}</c:marker>`;
}

/** `c:ser`; `index` counts over all series of the chart. */
export function seriesXml(series: SeriesContent, index: number): string {
  const { kind, name, fill, line, labels, categories, values } = series;
  const isLine = kind === "Line" || kind === "LineMarkers";
  const ownLine = lineXml(line);
  const look = isLine ? (ownLine === "" ? "" : `<c:spPr>${ownLine}</c:spPr>`) : shapeXml(fill, line);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`,
    look,
    isLine ? markerXml(series) : '<c:invertIfNegative val="0"/>',
    labelsXml(labels),
    categories ? categoriesXml(categories) : "",
    values ? numbersXml(values) : "",
    isLine ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}
