import { codeOf, fixture, onSheet, openFile } from "./workbooks";

const areas = (sheet: Excel.Worksheet) => sheet.getRanges("H1:H3,J2,L5:M6");

test("several areas take one colour, give it back, and lose it together", async () => {
  openFile(fixture("grafik.xlsx"));
  await onSheet(async (sheet, context) => {
    areas(sheet).format.fill.color = "#00B050";
    await context.sync();
    const { fill } = areas(sheet).format;
    const [inside, beside] = ["M6", "J3"].map((address) => sheet.getRange(address).format.fill);
    for (const one of [fill, inside, beside]) one?.load("color");
    await context.sync();
    expect([fill.color, inside?.color, beside?.color]).toEqual(["#00B050", "#00B050", "#FFFFFF"]);
    sheet.getRange("J2").format.fill.color = "#FF0000";
    const mixed = areas(sheet).format.fill;
    mixed.load("color");
    await context.sync();
    expect(mixed.color).toBeNull();
    areas(sheet).format.fill.clear();
    await context.sync();
    fill.load("color");
    const properties = sheet.getRange("H1:M6").getCellProperties({ format: { fill: { pattern: true } } });
    await context.sync();
    expect(properties.value.flat().every(({ format }) => format?.fill?.pattern === "None")).toBe(true);
  }, "Data");
});

test("an address that is too long, or none, is refused, and so is an Excel that is too old", async () => {
  openFile(fixture("grafik.xlsx"));
  const panjang = Array.from({ length: 2_000 }, (_, i) => `H${i + 1}`).join(",");
  const warnai = (address: string) =>
    codeOf(onSheet((sheet) => (sheet.getRanges(address).format.fill.color = "#00B050"), "Data"));
  expect(await warnai(panjang)).toBe("InvalidArgument");
  expect(await warnai("H1,ini bukan alamat")).toBe("InvalidArgument");
  openFile(fixture("grafik.xlsx"), { excelApi: "1.8" });
  expect(await warnai("H1")).toBe("ApiNotFound");
});

test("several areas take font, alignment and wrapping together, and say them where they are alike", async () => {
  openFile(fixture("grafik.xlsx"));
  await onSheet(async (sheet, context) => {
    const { format } = areas(sheet);
    format.font.bold = true;
    format.font.italic = true;
    format.font.size = 14;
    format.font.name = "Arial";
    format.horizontalAlignment = "Right";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    const beside = sheet.getRange("J3").format;
    await context.sync();
    for (const one of [format, beside]) {
      one.load("horizontalAlignment,verticalAlignment,wrapText");
      one.font.load("bold,italic,size,name");
    }
    await context.sync();
    const look = (one: Excel.RangeFormat) => {
      const { horizontalAlignment, verticalAlignment, wrapText, font } = one;
      return [horizontalAlignment, verticalAlignment, wrapText, font.bold, font.italic, font.size, font.name];
    };
    expect(look(format)).toEqual(["Right", "Top", true, true, true, 14, "Arial"]);
    expect(look(beside)).toEqual(["General", "Bottom", false, false, false, 11, "Calibri"]);
    sheet.getRange("J2").format.font.size = 9;
    sheet.getRange("M6").format.horizontalAlignment = "Left";
    format.load("horizontalAlignment");
    format.font.load("size,bold");
    await context.sync();
    expect([format.horizontalAlignment, format.font.size, format.font.bold]).toEqual([null, null, true]);
  }, "Data");
});

test("what several areas are not known to do here is not implemented", async () => {
  openFile(fixture("grafik.xlsx"));
  const tried = (attempt: (format: Excel.RangeFormat) => void) =>
    codeOf(onSheet((sheet) => attempt(areas(sheet).format), "Data"));
  expect(await tried((format) => (format.rowHeight = 20))).toBe("NotImplemented");
  expect(await tried((format) => (format.columnWidth = 20))).toBe("NotImplemented");
  expect(await tried((format) => (format.borders.getItem("EdgeTop").style = "Continuous"))).toBe("NotImplemented");
  expect(await tried((format) => (format.font.underline = "Single"))).toBe("NotImplemented");
  expect(await tried((format) => format.autofitColumns())).toBe("NotImplemented");
});

test("rows and columns take their sizes at once, and give them back", async () => {
  openFile(fixture("grafik.xlsx"));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("H10:J11");
    range.setRowProperties([{ format: { rowHeight: 33 } }, {}]);
    range.setColumnProperties([60, 75, 90].map((columnWidth) => ({ format: { columnWidth } })));
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    const columns = range.getColumnProperties({ format: { columnWidth: true } });
    const below = sheet.getRange("A12").format;
    below.load("rowHeight");
    const single = sheet.getRange("I1").format;
    single.load("columnWidth");
    await context.sync();
    expect(rows.value).toEqual([{ format: { rowHeight: 33 } }, { format: { rowHeight: below.rowHeight } }]);
    expect(columns.value.map(({ format }) => format?.columnWidth)).toEqual([60, 75, 90]);
    expect(single.columnWidth).toBe(75);
  }, "Data");
});

test("sizes of too few rows, or of what is no size, are refused; other properties of lines are not implemented", async () => {
  openFile(fixture("grafik.xlsx"));
  const tried = (attempt: (range: Excel.Range) => void) =>
    codeOf(onSheet((sheet) => attempt(sheet.getRange("H10:J11")), "Data"));
  expect(await tried((range) => range.setRowProperties([{ format: { rowHeight: 20 } }]))).toBe("InvalidArgument");
  expect(
    await tried((range) => range.setColumnProperties([-1, 2, 3].map((columnWidth) => ({ format: { columnWidth } })))),
  ).toBe("InvalidArgument");
  expect(await tried((range) => range.setRowProperties([{ rowHidden: true }, {}]))).toBe("NotImplemented");
  expect(await tried((range) => range.getRowProperties({ rowHidden: true }))).toBe("NotImplemented");
  expect(await tried((range) => range.getColumnProperties({ format: { fill: { color: true } } }))).toBe(
    "NotImplemented",
  );
  openFile(fixture("grafik.xlsx"), { excelApi: "1.8" });
  expect(await tried((range) => range.setRowProperties([{}, {}]))).toBe("ApiNotFound");
});

test("margins are set together, those that are not named stay", async () => {
  openFile(fixture("grafik.xlsx"));
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.load("topMargin,leftMargin");
    await context.sync();
    const { topMargin } = pageLayout;
    pageLayout.setPrintMargins("Points", { left: 36, right: 18 });
    pageLayout.load("topMargin,leftMargin,rightMargin");
    await context.sync();
    expect([pageLayout.topMargin, pageLayout.leftMargin, pageLayout.rightMargin]).toEqual([topMargin, 36, 18]);
  }, "Data");
  expect(await codeOf(onSheet((sheet) => sheet.pageLayout.setPrintMargins("Inches", { left: 1 }), "Data"))).toBe(
    "NotImplemented",
  );
});

test("a range that is given up before its batch goes out writes and answers all the same, and keeps no reference", async () => {
  const excel = openFile(fixture("grafik.xlsx"));
  const send = excel.bridge.sendMessageToHost.bind(excel.bridge);
  const sent: string[] = [];
  excel.bridge.sendMessageToHost = (text) => {
    sent.push(text);
    send(text);
  };
  await onSheet(async (sheet, context) => {
    sheet.getRangeByIndexes(0, 20, 2, 1).untrack().values = [[1], [2]];
    const seen = sheet.getRange("U1:U2").untrack();
    seen.load("values");
    await context.sync();
    expect(seen.values).toEqual([[1], [2]]);
  }, "Data");
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((text) => /_KeepReference|_RemoveReference/.test(text))).toEqual([]);
});
