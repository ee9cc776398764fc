import type { CellValue } from "../../../sheets/snapshot";

/** How a text looks; what is undefined is left to whoever draws. */
export interface TextLook {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
}

/** How a line looks: `style` as Excel names it ("Continuous", "Dash", "None"), `weight` in points. */
export interface LineLook {
  color?: string;
  weight?: number;
  style?: string;
}

/** Cells that a chart shows, as they are when it is asked. */
export interface ChartData {
  readonly formula: () => string;
  readonly values: () => readonly CellValue[];
}

export interface LabelContent {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  separator?: string;
  position?: string;
  numberFormat?: string;
  fill?: string;
  readonly font: TextLook;
}

export type SeriesKind = "ColumnClustered" | "BarClustered" | "Line" | "LineMarkers";

export interface SeriesContent {
  name: string;
  kind: SeriesKind;
  values: ChartData | null;
  categories: ChartData | null;
  fill?: string;
  readonly line: LineLook;
  readonly marker: { style?: string; size?: number; background?: string; foreground?: string };
  labels: LabelContent | null;
}

export interface TitleContent {
  text: string;
  visible: boolean;
  readonly font: TextLook;
}

export interface AxisContent {
  readonly title: TitleContent;
  readonly font: TextLook;
  readonly line: LineLook;
  readonly gridLine: LineLook;
  hasGridlines: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
}

/** A chart while the workbook is open; written out as a chart part. */
export interface ChartContent {
  readonly title: TitleContent;
  readonly legend: { visible: boolean; position: string; readonly font: TextLook };
  readonly categoryAxis: AxisContent;
  readonly valueAxis: AxisContent;
  readonly series: SeriesContent[];
  readonly font: TextLook;
  readonly border: LineLook;
  fill?: string;
  gapWidth: number;
  overlap: number;
  blanksAs: string;
  plotVisibleOnly: boolean;
}

function newAxis(hasGridlines: boolean): AxisContent {
  return { title: { text: "", visible: false, font: {} }, font: {}, line: {}, gridLine: {}, hasGridlines };
}

/** A chart as Excel starts it, before anybody has formatted anything. */
export function newChart(): ChartContent {
  return {
    title: { text: "Chart Title", visible: true, font: {} },
    legend: { visible: true, position: "Bottom", font: {} },
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series: [],
    font: {},
    border: {},
    gapWidth: 150,
    overlap: 0,
    blanksAs: "NotPlotted",
    plotVisibleOnly: true,
  };
}

export function newSeries(name: string, kind: SeriesKind): SeriesContent {
  return { name, kind, values: null, categories: null, line: {}, marker: {}, labels: null };
}
