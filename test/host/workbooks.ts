import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { HeadlessExcel, HostOptions } from "../../src/host/contract";
import { loadOffice } from "../../src/host/office-node";
import { openWorkbook } from "../../src/host/open";

const fixtures = join(__dirname, "..", "fixtures");
export const sample = join(__dirname, "..", "..", "assets", "contoh", "diskominfo-2024.xlsx");

export function fixture(name: string): string {
  return join(fixtures, "utuh", name);
}

/** Every workbook that the repository has. */
export function allWorkbooks(): string[] {
  const inFolder = (folder: string): string[] =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((path) => /\.xls[xm]$/.test(path));
  return [...inFolder(fixtures).sort(), sample];
}

export function open(bytes: Uint8Array, options?: HostOptions): HeadlessExcel {
  const result = openWorkbook(bytes, options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  loadOffice(result.excel);
  return result.excel;
}

export function openFile(path: string, options?: HostOptions): HeadlessExcel {
  return open(readFileSync(path), options);
}

/** Saves and opens again. */
export function reopen(excel: HeadlessExcel): HeadlessExcel {
  return open(excel.save());
}

/** The parts of a file as text (one character a byte), read by another zip reader than the host's. */
export function parts(bytes: Uint8Array): Map<string, string> {
  const entries = Object.entries(unzipSync(bytes));
  return new Map(entries.map(([name, content]) => [name, Buffer.from(content).toString("latin1")]));
}

/** The names of the parts that differ, are missing or are new. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = parts(before);
  const now = parts(after);
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).sort();
}

/** What became of the middle of a text, between what stayed the same on both sides. */
export function difference(before: string, after: string): { before: string; after: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { before: before.slice(start, before.length - end), after: after.slice(start, after.length - end) };
}

/** Runs on the first sheet, or on the one that is named. */
export async function onSheet<T>(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
  name?: string,
): Promise<T> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = name === undefined ? worksheets.getFirst() : worksheets.getItem(name);
    const result = await run(sheet, context);
    await context.sync();
    return result;
  });
}

/** The values, formulas and formats of cells of the first sheet, or of the one that is named. */
export async function read(address: string, name?: string): Promise<Excel.Range> {
  return onSheet((sheet) => {
    const range = sheet.getRange(address);
    range.load("values,formulas,numberFormat,text,valueTypes,address");
    return range;
  }, name);
}

/** The code of the error that a run ends with. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => "no error",
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );
}
