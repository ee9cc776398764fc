import { changedParts, codeOf, fixture, onSheet, open, openFile, parts, reopen, sample } from "./workbooks";

async function names(sheet?: string): Promise<string[]> {
  const charts = await onSheet((one) => {
    one.charts.load("items/name");
    return one.charts;
  }, sheet);
  return charts.items.map((chart) => chart.name);
}

/** A chart of a column and a line over rows 2 to 6. */
function addChart(sheet: Excel.Worksheet, name: string): Excel.Chart {
  const values = sheet.getRange("B2:B6");
  const chart = sheet.charts.add("ColumnClustered", values, "Columns");
  chart.name = name;
  chart.title.text = "Judul & <isi>";
  chart.setPosition("N2", "T16");
  const columns = chart.series.getItemAt(0);
  columns.setValues(values);
  columns.setXAxisValues(sheet.getRange("A2:A6"));
  columns.format.fill.setSolidColor("#00B050");
  const line = chart.series.add("Batas");
  line.chartType = "LineMarkers";
  line.setValues(sheet.getRange("C2:C6"));
  line.markerStyle = "Diamond";
  return chart;
}

test("a chart becomes parts of its own, and is there when the file is opened again", async () => {
  const excel = openFile(sample);
  const before = excel.save();
  await onSheet((sheet) => addChart(sheet, "Baru"));
  const after = excel.save();
  const now = parts(after);
  const sheet = [...now.keys()].find((part) => part.startsWith("xl/worksheets/sheet")) ?? "";
  expect(changedParts(before, after)).toEqual(
    expect.arrayContaining(["[Content_Types].xml", "xl/charts/chart1.xml", "xl/drawings/drawing1.xml"]),
  );
  expect(now.get("[Content_Types].xml")).toContain("drawingml.chart+xml");
  expect(now.get("xl/drawings/_rels/drawing1.xml.rels")).toContain('Target="/xl/charts/chart1.xml"');
  expect(sheet).not.toBe("");
  const chart = now.get("xl/charts/chart1.xml") ?? "";
  expect(chart).toContain("Judul &amp; &lt;isi&gt;");
  expect(chart.match(/<c:ser>/g)).toHaveLength(2);
  expect(chart).toMatch(/<c:barChart>.*<c:lineChart>.*<c:symbol val="diamond"\/>/s);
  expect(excel.save()).toEqual(after);
  open(after);
  expect(await names()).toEqual(["Baru"]);
});

test.each([
  ["grafik.xlsx", ["Chart 1", "Baru"]],
  ["gambar.xlsx", ["Baru"]],
])("what %s has drawn stays beside a new chart", async (file, expected) => {
  const excel = openFile(fixture(file));
  const before = excel.save();
  await onSheet((sheet) => addChart(sheet, "Baru"));
  const after = excel.save();
  const [old, now] = [parts(before), parts(after)];
  const drawing = [...old.keys()].find((part) => /^xl\/drawings\/drawing\d+\.xml$/.test(part)) ?? "";
  const anchors = /<xdr:(?:two|one)CellAnchor.*?<\/xdr:(?:two|one)CellAnchor>/gs;
  const drawn = old.get(drawing)?.match(anchors) ?? [];
  expect(drawn.length).toBeGreaterThan(0);
  expect(now.get(drawing)?.match(anchors)?.slice(0, drawn.length)).toEqual(drawn);
  for (const part of old.keys())
    if (/^xl\/(charts|media|worksheets\/sheet)/.test(part))
      expect([part, now.get(part)]).toEqual([part, old.get(part)]);
  open(after);
  expect(await names()).toEqual(expected);
});

test("a chart that the file had can be deleted with its part, but not be changed", async () => {
  const excel = openFile(fixture("grafik.xlsx"));
  const change = (run: (chart: Excel.Chart) => void): Promise<string> =>
    codeOf(onSheet((sheet) => run(sheet.charts.getItem("Chart 1"))));
  expect(await change((chart) => (chart.title.text = "x"))).toBe("NotImplemented");
  expect(await change((chart) => (chart.name = "x"))).toBe("NotImplemented");
  await onSheet((sheet) => sheet.charts.getItem("Chart 1").delete());
  expect(await names()).toEqual([]);
  const now = parts(excel.save());
  expect(now.has("xl/charts/chart1.xml")).toBe(false);
  expect(now.has("xl/charts/chart2.xml")).toBe(true);
  expect(now.get("[Content_Types].xml")).not.toContain("/xl/charts/chart1.xml");
  reopen(excel);
  expect(await names()).toEqual([]);
});

test("a new chart that is deleted leaves the file as it was", async () => {
  const excel = openFile(fixture("grafik.xlsx"));
  const before = excel.save();
  await onSheet(async (sheet, context) => {
    const chart = addChart(sheet, "Baru");
    await context.sync();
    chart.delete();
  });
  expect(excel.save()).toEqual(before);
});

test("a strict file gets charts in its own namespaces", async () => {
  const excel = openFile(fixture("strict.xlsx"));
  await onSheet((sheet) => addChart(sheet, "Baru"));
  const now = parts(excel.save());
  expect(now.get("xl/charts/chart1.xml")).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
  expect(now.get("xl/drawings/_rels/drawing1.xml.rels")).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/chart"',
  );
});

test("members are as new as in Excel, and what is unknown is not guessed", async () => {
  openFile(sample, { excelApi: "1.6" });
  expect(await codeOf(onSheet((sheet) => addChart(sheet, "Baru")))).toBe("ApiNotFound");
  openFile(sample);
  const withChart = (run: (chart: Excel.Chart, sheet: Excel.Worksheet) => void): Promise<string> =>
    codeOf(onSheet((sheet) => run(addChart(sheet, "Baru"), sheet)));
  expect(await withChart((chart) => chart.activate())).toBe("NotImplemented");
  expect(await withChart((chart) => (chart.style = 3))).toBe("NotImplemented");
  expect(await withChart((_, sheet) => sheet.charts.add("Pie", sheet.getRange("B2:B6")))).toBe("NotImplemented");
  expect(await withChart((_, sheet) => sheet.charts.getItem("Tidak ada").delete())).toBe("ItemNotFound");
  expect(await withChart((chart) => (chart.series.getItemAt(0).markerStyle = "Dot" as "Diamond"))).toBe(
    "InvalidArgument",
  );
});
