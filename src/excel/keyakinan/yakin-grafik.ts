import { kirim, sebagaiJson, type Galat } from "./alat";
import type { Keyakinan, Percobaan } from "./keyakinan";

const DASAR = ["src/excel/draw-chart.ts", "src/excel/charts.ts"];
const HITAM = "#262626";
const DATA = [
  ["k", "Capaian", "Target"],
  ["a", 80, 100],
  ["b", 90, 100],
  ["c", "", 100],
];

type Langkah = readonly [nama: string, antrekan: (chart: Excel.Chart, sheet: Excel.Worksheet) => void];

/** Columns and a line, as ours are; each step is sent alone, so that the one that is refused is known. */
const LANGKAH: readonly Langkah[] = [
  [
    "deret",
    ({ series }, sheet) => {
      const batang = series.getItemAt(0);
      batang.name = "Capaian";
      batang.setValues(sheet.getRange("B2:B4"));
      batang.setXAxisValues(sheet.getRange("A2:A4"));
    },
  ],
  [
    "deretGaris",
    ({ series }, sheet) => {
      const garis = series.add("Target");
      garis.chartType = "LineMarkers";
      garis.setValues(sheet.getRange("C2:C4"));
      garis.setXAxisValues(sheet.getRange("A2:A4"));
    },
  ],
  [
    "rupaBatang",
    ({ series }) => {
      const batang = series.getItemAt(0);
      batang.gapWidth = 60;
      batang.overlap = 100;
      batang.format.fill.setSolidColor("#00B050");
      batang.format.line.color = "#7F7F7F";
      batang.format.line.weight = 0.75;
    },
  ],
  [
    "rupaGaris",
    ({ series }) => {
      const { line } = series.getItemAt(1).format;
      line.color = "#1F4E79";
      line.weight = 2;
      line.lineStyle = "Dash";
    },
  ],
  [
    "penanda",
    ({ series }) => {
      const garis = series.getItemAt(1);
      garis.markerStyle = "Diamond";
      garis.markerSize = 6;
      garis.markerBackgroundColor = "#1F4E79";
      garis.markerForegroundColor = "#1F4E79";
    },
  ],
  [
    "label",
    ({ series }) => {
      const batang = series.getItemAt(0);
      batang.hasDataLabels = true;
      const { dataLabels } = batang;
      dataLabels.showValue = true;
      dataLabels.showSeriesName = true;
      dataLabels.separator = "\n";
      dataLabels.numberFormat = '#,##0.00"%"';
      dataLabels.position = "OutsideEnd";
      dataLabels.format.fill.setSolidColor("#FFFFFF");
      dataLabels.format.font.size = 8;
      dataLabels.format.font.color = HITAM;
    },
  ],
  [
    "labelGaris",
    ({ series }) => {
      const garis = series.getItemAt(1);
      garis.hasDataLabels = true;
      garis.dataLabels.position = "Top";
    },
  ],
  [
    "sumbuNilai",
    ({ axes: { valueAxis } }) => {
      valueAxis.minimum = 0;
      valueAxis.maximum = 120;
      valueAxis.majorUnit = 20;
      valueAxis.numberFormat = "General";
      valueAxis.majorGridlines.format.line.color = "#D9D9D9";
    },
  ],
  [
    "judulSumbu",
    ({ axes: { valueAxis, categoryAxis } }) => {
      valueAxis.title.text = "Capaian (%)";
      categoryAxis.title.text = "Indikator";
      for (const { title, format } of [valueAxis, categoryAxis]) {
        title.format.font.size = 9;
        title.format.font.bold = false;
        title.format.font.color = HITAM;
        format.font.size = 9;
        format.font.color = HITAM;
        format.line.color = HITAM;
      }
    },
  ],
  [
    "judul",
    ({ title }) => {
      title.text = "Uji";
      title.format.font.size = 11;
      title.format.font.bold = true;
      title.format.font.color = HITAM;
    },
  ],
  [
    "bingkai",
    ({ format, legend }) => {
      format.font.name = "Arial";
      format.font.color = HITAM;
      format.fill.setSolidColor("#FFFFFF");
      format.border.color = "#D9D9D9";
      legend.position = "Bottom";
      legend.format.font.size = 9;
    },
  ],
  [
    "kosongTidakDigambar",
    (chart) => {
      chart.displayBlanksAs = "NotPlotted";
    },
  ],
  ["letak", (chart, sheet) => chart.setPosition(sheet.getRange("E2"), sheet.getRange("J15"))],
];

async function buat({ session, sheet }: Percobaan): Promise<[Excel.Chart, Galat]> {
  sheet.getRange("A1:C4").values = DATA;
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B4"), "Columns");
  chart.name = "Capaian uji 1";
  return [chart, await kirim(session, () => undefined)];
}

/** Charts. */
export const KEYAKINAN_GRAFIK: readonly Keyakinan[] = [
  {
    id: "grafik",
    judul: "Grafik batang dan garis seperti yang dibuat untuk LKj",
    dasar: DASAR,
    sejak: "1.8",
    coba: async (p) => {
      const [chart, e] = await buat(p);
      if (e !== null) return { buat: e };
      const langkah: Record<string, Galat> = {};
      for (const [nama, antrekan] of LANGKAH) langkah[nama] = await kirim(p.session, () => antrekan(chart, p.sheet));
      chart.series.load("items/name,items/chartType");
      const baca = await kirim(p.session, () => undefined);
      const deret = baca ?? chart.series.items.map(({ name, chartType }) => [name, chartType]);
      return sebagaiJson({ buat: e, langkah, deret });
    },
  },
  {
    id: "grafik-nama",
    judul: "Grafik ditemukan dengan namanya, punya pengenal, dan terhapus",
    dasar: ["src/excel/charts.ts"],
    sejak: "1.8",
    coba: async (p) => {
      const [, e] = await buat(p);
      if (e !== null) return { buat: e };
      const { charts } = p.sheet;
      charts.load("items/id,items/name");
      await p.session.sync();
      const ada = charts.items.map(({ id, name }) => [typeof id === "string" && id !== "", name] as const);
      const hapus = await kirim(p.session, () => charts.getItem("Capaian uji 1").delete());
      charts.load("items/id");
      await p.session.sync();
      return { buat: e, ada, hapus, sisa: charts.items.length };
    },
  },
];
