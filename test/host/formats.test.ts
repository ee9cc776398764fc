import { readFileSync } from "node:fs";
import { codeOf, fixture, onSheet, open, openFile, parts, reopen } from "./workbooks";

const wanted =
  "format/fill/color,format/fill/pattern,format/font/bold,format/font/italic,format/font/color,format/font/size,format/font/name,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/columnWidth,format/rowHeight";

async function formatOf(address: string): Promise<Record<string, unknown>> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(wanted);
    await context.sync();
    const { fill, font, ...format } = range.format.toJSON();
    return { ...format, ...fill, ...font };
  });
}

const plain = {
  bold: false,
  italic: false,
  color: "#000000",
  size: 11,
  name: "Calibri",
  pattern: "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  columnWidth: 48,
  rowHeight: 15,
};

test("a cell that is not there has the defaults", async () => {
  openFile(fixture("grafik.xlsx"));
  expect(await formatOf("Z90")).toMatchObject(plain);
});

test("formats are set, read and saved; the cells beside keep theirs", async () => {
  const excel = openFile(fixture("grafik.xlsx"));
  await onSheet((sheet) => {
    const { format } = sheet.getRange("B2:C3");
    format.fill.color = "#AABBCC";
    format.font.bold = true;
    format.font.color = "red";
    format.font.size = 14;
    format.font.name = "Arial";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.columnWidth = 96;
    format.rowHeight = 30;
  });
  const expected = {
    bold: true,
    size: 14,
    name: "Arial",
    pattern: "Solid",
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    columnWidth: 96,
    rowHeight: 30,
  };
  expect(await formatOf("B2:C3")).toMatchObject(expected);
  reopen(excel);
  expect(await formatOf("B2:C3")).toMatchObject(expected);
  expect(await formatOf("D4")).toMatchObject(plain);
  expect(await formatOf("C3:D4")).toMatchObject({ bold: null, size: null, columnWidth: null, rowHeight: null });
});

test("existing formats are never changed, equal ones never doubled", async () => {
  const bytes = readFileSync(fixture("openpyxl.xlsx"));
  const excel = open(bytes);
  await onSheet((sheet) => {
    sheet.getRange("A1:C6").format.fill.color = "#00FF00";
    sheet.getRange("A1:A6").numberFormat = "0.000" as never;
  });
  const before = parts(bytes).get("xl/styles.xml")!;
  const after = parts(excel.save()).get("xl/styles.xml")!;
  const list = (text: string, name: string): string =>
    new RegExp(`<${name}[ >][\\s\\S]*</${name}>`)
      .exec(text)?.[0]
      .replace(/^<[^>]*>/, "")
      .replace(/<\/[^<]*>$/, "") ?? "";
  for (const name of ["fonts", "fills", "borders", "cellXfs", "cellStyleXfs", "cellStyles"])
    expect(list(after, name).startsWith(list(before, name))).toBe(true);
  expect(after.match(/FF00FF00/g)).toHaveLength(1);
  expect(after.match(/0\.000/g)).toHaveLength(1);
});

test("a cleared fill is none, not white", async () => {
  const excel = openFile(fixture("openpyxl.xlsx"));
  await onSheet((sheet) => {
    sheet.getRange("C1:C3").format.fill.clear();
  });
  reopen(excel);
  expect(await formatOf("C1")).toMatchObject({ pattern: "None" });
  expect(await formatOf("C1:C3")).toMatchObject({ pattern: "None" });
});

test("borders", async () => {
  const excel = openFile(fixture("grafik.xlsx"));
  await onSheet((sheet) => {
    for (const index of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const) {
      const border = sheet.getRange("B2:C4").format.borders.getItem(index);
      border.style = "Continuous";
      border.color = "#123456";
    }
  });
  reopen(excel);
  await onSheet(async (sheet, context) => {
    const inner = sheet.getRange("B3").format.borders.getItem("EdgeTop");
    const outer = sheet.getRange("B2:C4").format.borders.getItem("EdgeLeft");
    inner.load("style,color,weight");
    outer.load("style");
    await context.sync();
    expect([inner.style, inner.color, inner.weight, outer.style]).toEqual(["Continuous", "#123456", "Thin", "None"]);
  });
});

test("merging, unmerging and clearing", async () => {
  const excel = openFile(fixture("grafik.xlsx"));
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("D1:F3").merge(true);
    sheet.getRange("A5:C6").clear("Contents");
    await context.sync();
    const merged = sheet.getRange("A1:Z9").getMergedAreasOrNullObject();
    const none = sheet.getRange("A5:Z9").getMergedAreasOrNullObject();
    merged.load("address,areaCount,areas/items/address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(merged.areaCount).toBe(4);
    expect(merged.areas.items.map((area) => area.address)).toEqual([
      "Data!A1:B2",
      "Data!D1:F1",
      "Data!D2:F2",
      "Data!D3:F3",
    ]);
    sheet.getRange("D2").unmerge();
  });
  reopen(excel);
  await onSheet(async (sheet, context) => {
    const merged = sheet.getRange().getMergedAreasOrNullObject();
    merged.load("areaCount");
    const range = sheet.getRange("A1:C6");
    range.load("values");
    await context.sync();
    expect(merged.areaCount).toBe(3);
    expect(range.values).toEqual([
      ["Indikator 1", "", 0],
      ["", "", 0.125],
      ["Indikator 3", 20, 0.25],
      ["Indikator 4", 30, 0.375],
      ["", "", ""],
      ["", "", ""],
    ]);
  });
});

test("a colour that is none is refused", async () => {
  openFile(fixture("grafik.xlsx"));
  const run = onSheet((sheet) => {
    sheet.getRange("A1").format.fill.color = "merah muda";
  });
  expect(await codeOf(run)).toBe("InvalidArgument");
});
