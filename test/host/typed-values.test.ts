import { readFileSync } from "node:fs";
import { codeOf, fixture, onSheet, open, openFile, read, reopen } from "./workbooks";

async function typed(
  value: unknown,
  format?: string,
): Promise<{ value: unknown; formula: unknown; format: unknown; text: unknown; type: unknown }> {
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange("Z50");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,formulas,numberFormat,text,valueTypes");
    await context.sync();
    return {
      value: cell.values[0]![0] as unknown,
      formula: cell.formulas[0]![0] as unknown,
      format: cell.numberFormat[0]![0] as unknown,
      text: cell.text[0]![0],
      type: cell.valueTypes[0]![0],
    };
  });
}

describe("what is typed into a cell", () => {
  beforeEach(() => openFile(fixture("grafik.xlsx")));

  test.each([
    ["12.5%", 0.125, "0.00%", "12.50%"],
    ["12%", 0.12, "0%", "12%"],
    ["2025", 2025, "General", "2025"],
    [" 7 ", 7, "General", "7"],
    ["-3.5", -3.5, "General", "-3.5"],
    ["12,345", 12345, "#,##0", "12,345"],
    ["1e3", 1000, "0.00E+00", "1.00E+03"],
    ["31/12/2024", "31/12/2024", "General", "31/12/2024"],
    ["12/31/2024", 45657, "m/d/yyyy", "12/31/2024"],
    ["12,5", "12,5", "General", "12,5"],
    ["1.234.567", "1.234.567", "General", "1.234.567"],
    ["123456789012345678", 123456789012345000, "General", "1.23457E+17"],
    ["TRUE", true, "General", "TRUE"],
    ["#N/A", "#N/A", "General", "#N/A"],
    ["'0012", "0012", "General", "0012"],
    ["'=A1", "=A1", "General", "=A1"],
    ["=", "=", "General", "="],
    ["Maret", "Maret", "General", "Maret"],
    ["", "", "General", ""],
  ])("%j", async (given, value, format, text) => {
    expect(await typed(given)).toMatchObject({ value, format, text });
  });

  test("a formula, through values too", async () => {
    expect(await typed("=SUM(B1:B6)")).toMatchObject({ formula: "=SUM(B1:B6)" });
  });

  test("format @ keeps text as it is", async () => {
    expect(await typed("0012", "@")).toMatchObject({ value: "0012", type: "String", format: "@" });
    expect(await typed("=A1", "@")).toMatchObject({ value: "=A1", formula: "=A1", type: "String" });
    expect(await typed(12.5, "@")).toMatchObject({ value: "12.5", type: "String" });
  });

  test("a format that is there is kept", async () => {
    expect(await typed("12.5%", "0.0")).toMatchObject({ value: 0.125, format: "0.0" });
  });

  test("an error value is an error", async () => {
    expect(await typed("#REF!")).toMatchObject({ value: "#REF!", type: "Error" });
  });

  test("null leaves a cell, a scalar fills, a wrong shape is refused", async () => {
    await onSheet((sheet) => {
      sheet.getRange("Y1:Z2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("Y1:Z2").values = [
        [null, 5],
        [6, null],
      ];
      sheet.getRange("AA1:AB2").values = "isi" as never;
      sheet.getRange("AC1:AC2").values = [["satu"]];
    });
    expect((await read("Y1:AC2")).values).toEqual([
      [1, 5, "isi", "isi", "satu"],
      [6, 4, "isi", "isi", "satu"],
    ]);
    const wrong = onSheet((sheet) => {
      sheet.getRange("Y1:Z2").values = [[1, 2, 3]];
    });
    expect(await codeOf(wrong)).toBe("InvalidArgument");
  });

  test("all of it survives saving, the apostrophe too", async () => {
    const excel = open(readFileSync(fixture("grafik.xlsx")));
    await onSheet((sheet) => {
      sheet.getRange("Y1:Y5").values = [["'0012"], ["12.5%"], ["a\u0007b\n  _x0041_"], [true], ["=1+1"]];
    });
    reopen(excel);
    const range = await read("Y1:Y5");
    expect(range.values).toEqual([["0012"], [0.125], ["a\u0007b\n  _x0041_"], [true], [""]]);
    expect(range.formulas[4]).toEqual(["=1+1"]);
    expect(range.numberFormat[1]).toEqual(["0.00%"]);
    expect(range.valueTypes[0]).toEqual(["String"]);
  });

  test("what merged cells cover takes no value", async () => {
    openFile(fixture("openpyxl.xlsx"));
    await onSheet((sheet) => {
      sheet.getRange("E1:G2").values = "isi" as never;
    });
    expect((await read("E1:G2")).values).toEqual([
      ["isi", "", ""],
      ["", "", ""],
    ]);
  });
});
