import { readFileSync } from "node:fs";
import { changedParts, codeOf, fixture, onSheet, open, openFile, parts, read, reopen } from "./workbooks";

test("shared formulas are read as each cell has them", async () => {
  openFile(fixture("rumus.xlsx"));
  const { formulas } = await read("D1:D3");
  expect(formulas).toEqual([["=B1*2+$C$1+SUM(B$1:B1)"], ["=B2*2+$C$1+SUM(B$1:B2)"], ["=B3*2+$C$1+SUM(B$1:B3)"]]);
});

test("overwriting the first cell of a shared formula leaves the others theirs", async () => {
  const bytes = readFileSync(fixture("rumus.xlsx"));
  const excel = open(bytes);
  const before = await read("D2:D6");
  await onSheet((sheet) => {
    sheet.getRange("D1").values = [[5]];
  });
  const saved = excel.save();
  expect(changedParts(bytes, saved)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(parts(saved).get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  open(saved);
  expect((await read("D1")).values).toEqual([[5]]);
  const after = await read("D2:D6");
  expect(after.formulas).toEqual(before.formulas);
  expect(after.values).toEqual(before.values);
});

test("a part of an array formula cannot be changed, all of it can", async () => {
  const excel = openFile(fixture("rumus.xlsx"));
  expect((await read("F1")).formulas).toEqual([["=B1:B3*C1:C3"]]);
  const writePart = onSheet((sheet) => {
    sheet.getRange("F2").values = [[1]];
  });
  expect(await codeOf(writePart)).toBe("InvalidOperation");
  await onSheet((sheet) => {
    sheet.getRange("F1:F3").values = [[1], [2], [3]];
  });
  reopen(excel);
  expect((await read("F1:F3")).formulas).toEqual([[1], [2], [3]]);
});

test("newer functions are stored with the prefix that files give them", async () => {
  const bytes = readFileSync(fixture("rumus.xlsx"));
  const excel = open(bytes);
  expect((await read("H1")).formulas[0]![0]).toBe('=TEXTJOIN("-",TRUE,A1:A2)');
  await onSheet((sheet) => {
    sheet.getRange("K1").formulas = [['=IFNA(XLOOKUP("a",A1:A2,B1:B2),"ifna(")']];
  });
  const saved = excel.save();
  expect(parts(saved).get("xl/worksheets/sheet1.xml")).toContain(
    "_xlfn.IFNA(_xlfn.XLOOKUP(&quot;a&quot;,A1:A2,B1:B2),&quot;ifna(&quot;)",
  );
});

test("error values, booleans and text keep their types", async () => {
  openFile(fixture("rumus.xlsx"));
  const range = await read("I1:J1");
  expect(range.values).toEqual([["#DIV/0!", true]]);
  expect(range.valueTypes).toEqual([["Error", "Boolean"]]);
});

test("rich, escaped and spaced texts", async () => {
  openFile(fixture("teks.xlsx"));
  const { values } = await read("A8:A12");
  expect(values.flat()).toEqual([
    "Capaian sangat baik sekali",
    "  spasi  ",
    'baris 1\nbaris 2 & <tanda> "kutip"',
    "_x0041_ tetap",
    "bel\u0007",
  ]);
});

test("dates of a 1904 workbook are numbers that show the right day", async () => {
  openFile(fixture("tanggal-1904.xlsx"));
  const range = await read("E1");
  expect(range.values).toEqual([[44195]]);
  expect(range.text).toEqual([["31/12/2024"]]);
});

test.each(["awalan.xlsx", "pindah.xlsx", "strict.xlsx"])("%s is read, written and read again", async (name) => {
  const excel = openFile(fixture(name));
  expect((await read("A2:C2")).values).toEqual([["Indikator 2", 10, 0.125]]);
  await onSheet((sheet, context) => {
    sheet.getRange("B2:B9").values = [[11], [12], [13], [14], [15], [16], [17], ["baru"]];
    sheet.getRange("A1").format.fill.color = "#00FF00";
    sheet.getRange("A20:B20").merge();
    context.workbook.worksheets.add("Tambahan").getRange("A1").values = [["isi"]];
  });
  reopen(excel);
  expect((await read("A2:C2")).values).toEqual([["Indikator 2", 11, 0.125]]);
  expect((await read("B9")).values).toEqual([["baru"]]);
  expect((await read("A1", "Tambahan")).values).toEqual([["isi"]]);
});

test("cells without references and inline rich text", async () => {
  openFile(fixture("pindah.xlsx"));
  expect((await read("A1:D1")).values).toEqual([["Indikator 1", 0, 0, "satu dua"]]);
});

test("a value keeps the cell's style; blank keeps the styled cell", async () => {
  const excel = openFile(fixture("openpyxl.xlsx"));
  await onSheet((sheet) => {
    sheet.getRange("B1").values = [[77]];
    sheet.getRange("C1").values = [[""]];
  });
  reopen(excel);
  const range = await read("B1:C1");
  expect(range.numberFormat[0]![0]).toBe('#,##0 "dokumen"');
  expect(range.text[0]![0]).toBe("77 dokumen");
  expect(range.valueTypes[0]![1]).toBe("Empty");
  const color = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("C1");
    cell.load("format/fill/color");
    await context.sync();
    return cell.format.fill.color;
  });
  expect(color).toBe("#B8CCE4");
});

test("writing what is there already changes no byte", async () => {
  const bytes = readFileSync(fixture("rumus.xlsx"));
  const excel = open(bytes);
  const used = await read("A1:J6");
  await onSheet((sheet) => {
    const formulas = used.formulas.map((row) => row.map((value) => value as unknown));
    sheet.getRange("A1:E6").formulas = formulas.map((row) => row.slice(0, 5));
    sheet.getRange("H1:H6").formulas = formulas.map((row) => row.slice(7, 8));
  });
  expect(changedParts(bytes, excel.save())).toEqual([]);
});
