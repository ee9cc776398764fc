import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { cellName } from "../../src/host/store/sheet/address";
import { fixture, onSheet, open, read, reopen } from "./workbooks";

const rowCount = 10_000;
const columnCount = 12;

function largeWorkbook(): Uint8Array {
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const cells = Array.from(
      { length: columnCount },
      (__, column) => `<c r="${cellName(row, column)}"><v>${row * column}</v></c>`,
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData></worksheet>`;
  return zipSync({ ...unzipSync(readFileSync(fixture("makro.xlsm"))), "xl/worksheets/sheet1.xml": strToU8(sheet) });
}

test("120,000 cells are read and written in seconds", async () => {
  const excel = open(largeWorkbook());
  const started = performance.now();
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange(`A1:L${rowCount}`);
    range.load("values,formulas,numberFormat");
    await context.sync();
    range.values = range.values.map((row) => row.map((value) => Number(value) + 1));
    return range.values;
  });
  const seconds = (performance.now() - started) / 1000;
  // About a second where nothing else runs; work per cell that grows with the sheet would take minutes.
  expect(seconds).toBeLessThan(30);
  expect(values).toHaveLength(rowCount);
  reopen(excel);
  expect((await read(`L${rowCount}`)).values).toEqual([[(rowCount - 1) * (columnCount - 1) + 1]]);
});

test("of more cells than Excel reads at once it says null, and writes none of them", async () => {
  open(largeWorkbook());
  const range = await onSheet((sheet) => sheet.getRange("A:Z").load("values,formulas,numberFormat,rowCount"));
  expect([range.values, range.formulas, range.numberFormat, range.rowCount]).toEqual([null, null, null, 1_048_576]);
  const write = onSheet((sheet) => (sheet.getRange("A:Z").values = [[1]]));
  await expect(write).rejects.toMatchObject({ code: "RangeExceedsLimit" });
});

test("whole columns are cleared by the cells that are there", async () => {
  const excel = open(largeWorkbook());
  await onSheet((sheet) => {
    sheet.getRange("B:Z").clear();
  });
  reopen(excel);
  const address = await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange(true);
    used.load("address");
    await context.sync();
    return used.address;
  });
  expect(address).toBe(`Makro!A1:A${rowCount}`);
});
