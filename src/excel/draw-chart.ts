import { PENGATURAN_BAWAAN } from "../domain/pengaturan/pengaturan";
import type { DeretLembar, Grafik } from "../plan/grafik/rencana-grafik";
import type { Rect } from "../sheets/snapshot";
import { batchRange } from "./batch-range";

const HITAM = "#262626";
const ABU = "#D9D9D9";
const HURUF = { judul: 11, sumbu: 9, label: 8 };

/** A column with the cell above its first: never a single cell, which Excel would replace by what surrounds it. */
function sourceOf(rect: Rect): Rect {
  return { ...rect, top: rect.top - 1 };
}

function queueLabels(series: Excel.ChartSeries, { label, sebagai }: DeretLembar): void {
  if (!label) return;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.showSeriesName = label.denganNama;
  if (label.denganNama) dataLabels.separator = "\n";
  dataLabels.numberFormat = label.format;
  dataLabels.position = sebagai === "batang" ? "OutsideEnd" : "Top";
  // The line of the target runs behind the words of a bar that nearly reaches it.
  if (label.denganNama) dataLabels.format.fill.setSolidColor("#FFFFFF");
  dataLabels.format.font.size = HURUF.label;
  dataLabels.format.font.color = HITAM;
}

function queueSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, deret: DeretLembar, kategori: Rect): void {
  series.name = deret.nama;
  series.chartType = deret.sebagai === "batang" ? "ColumnClustered" : "LineMarkers";
  series.setValues(batchRange(sheet, deret.nilai));
  series.setXAxisValues(batchRange(sheet, kategori));
  const { line, fill } = series.format;
  if (deret.sebagai === "batang") {
    fill.setSolidColor(deret.warna);
    line.color = deret.tepi;
    line.weight = 0.75;
  } else {
    line.color = deret.warna;
    line.weight = 2;
    line.lineStyle = "Dash";
    series.markerStyle = "Diamond";
    series.markerSize = 6;
    series.markerBackgroundColor = deret.warna;
    series.markerForegroundColor = deret.warna;
  }
  queueLabels(series, deret);
}

function queueAxes({ axes }: Excel.Chart, { sumbuNilai, sumbuKategori, skala }: Grafik): void {
  const { valueAxis, categoryAxis } = axes;
  for (const [axis, judul] of [
    [valueAxis, sumbuNilai],
    [categoryAxis, sumbuKategori],
  ] as const) {
    axis.title.text = judul;
    axis.title.format.font.size = HURUF.sumbu;
    axis.title.format.font.bold = false;
    axis.title.format.font.color = HITAM;
    axis.format.font.size = HURUF.sumbu;
    axis.format.font.color = HITAM;
    axis.format.line.color = HITAM;
  }
  valueAxis.numberFormat = "General";
  if (skala) {
    valueAxis.minimum = 0;
    valueAxis.maximum = skala.puncak;
    valueAxis.majorUnit = skala.langkah;
  }
  valueAxis.majorGridlines.format.line.color = ABU;
}

/** Queues the making of one chart of ours; one of its name goes once all of the new one is made. Needs `GRAFIK_SINCE`. */
export function queueChart(sheet: Excel.Worksheet, grafik: Grafik, replaces = false): void {
  const [pertama, ...lain] = grafik.deret;
  if (!pertama) return;
  const chart = sheet.charts.add("ColumnClustered", batchRange(sheet, sourceOf(pertama.nilai)), "Columns");
  chart.title.text = grafik.judul;
  chart.format.font.name = grafik.huruf ?? PENGATURAN_BAWAAN.huruf;
  chart.format.font.color = HITAM;
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.format.border.color = ABU;
  chart.title.format.font.size = HURUF.judul;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = HITAM;
  const series = [chart.series.getItemAt(0), ...lain.map(({ nama }) => chart.series.add(nama))];
  grafik.deret.forEach((deret, i) => {
    const satu = series[i];
    if (satu) queueSeries(sheet, satu, deret, grafik.kategori);
  });
  const batang = series[grafik.deret.findIndex((d) => d.sebagai === "batang")];
  if (batang) {
    batang.gapWidth = 60;
    batang.overlap = grafik.bertumpang ? 100 : -5;
  }
  queueAxes(chart, grafik);
  chart.legend.position = "Bottom";
  chart.legend.format.font.size = HURUF.sumbu;
  chart.displayBlanksAs = "NotPlotted";
  const { top, bottom, left, right } = grafik.tempat;
  const first = batchRange(sheet, { top, bottom: top, left, right: left });
  chart.setPosition(first, batchRange(sheet, { top: bottom, bottom, left: right, right }));
  if (replaces) sheet.charts.getItem(grafik.nama).delete();
  chart.name = grafik.nama;
}
