import { codeOf, fixture, onSheet, openFile } from "./workbooks";

test("requirement sets are those of the Excel that is posed as", () => {
  openFile(fixture("grafik.xlsx"), { excelApi: "1.9" });
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  openFile(fixture("grafik.xlsx"));
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  expect(requirements.isSetSupported("ExcelApiDesktop", "1.1")).toBe(false);
});

test("newer members answer ApiNotFound", async () => {
  openFile(fixture("grafik.xlsx"), { excelApi: "1.3" });
  expect(await codeOf(onSheet((sheet) => sheet.getRange("A1").getCellProperties({}), "Data"))).toBe("ApiNotFound");
  expect(await codeOf(onSheet((sheet) => sheet.getUsedRangeOrNullObject(), "Data"))).toBe("ApiNotFound");
  expect(await codeOf(onSheet((sheet) => sheet.load("tabColor"), "Data"))).toBe("ApiNotFound");
});

test.each(["1.2", "1.3", "1.8", "1.9", "1.12", "1.15"])("ExcelApi %s reads and writes", async (excelApi) => {
  openFile(fixture("grafik.xlsx"), { excelApi });
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("H1:I1000");
    range.values = Array.from({ length: 1000 }, (_, row) => [row, "isi"]);
    await context.sync();
    const back = sheet.getRange("H1000:I1000");
    back.load("values");
    await context.sync();
    expect(back.values).toEqual([[999, "isi"]]);
  }, "Data");
});
