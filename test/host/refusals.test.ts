import { readFileSync } from "node:fs";
import { unzipSync, zipSync, strToU8 } from "fflate";
import { openWorkbook } from "../../src/host/open";
import { fixture } from "./workbooks";

const good = readFileSync(fixture("grafik.xlsx"));

function refusal(bytes: Uint8Array): unknown {
  const result = openWorkbook(bytes);
  return result.ok ? "opened" : result.refusal;
}

/** The good workbook with one part replaced, or removed by null. */
function withPart(name: string, text: string | null): Uint8Array {
  const parts = unzipSync(good);
  if (text === null) return zipSync(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
  return zipSync({ ...parts, [name]: strToU8(text) });
}

test("no zip", () => {
  expect(refusal(strToU8("Nama;Nilai"))).toEqual({ kind: "not-a-zip" });
  expect(refusal(new Uint8Array())).toEqual({ kind: "not-a-zip" });
});

test("an old .xls", () => {
  expect(refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual({ kind: "old-format" });
});

test("a zip without a workbook", () => {
  expect(refusal(zipSync({ "catatan.txt": strToU8("halo") }))).toEqual({
    kind: "not-a-workbook",
    missing: "_rels/.rels",
  });
  expect(refusal(withPart("xl/workbook.xml", null))).toEqual({ kind: "not-a-workbook", missing: "xl/workbook.xml" });
  const word = '<w:document xmlns:w="urn:w"></w:document>';
  expect(refusal(withPart("xl/workbook.xml", word))).toEqual({ kind: "not-a-workbook", missing: "xl/workbook.xml" });
});

test("cut off", () => {
  expect(refusal(good.subarray(0, good.length - 30))).toMatchObject({ kind: "damaged" });
  expect(refusal(good.subarray(0, 100))).toMatchObject({ kind: "damaged" });
});

test("content that does not match its checksum", () => {
  const bytes = Uint8Array.from(good);
  const name = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml");
  bytes[name + 60] = (bytes[name + 60] ?? 0) ^ 0xff;
  expect(refusal(bytes)).toEqual({ kind: "damaged", part: "xl/worksheets/sheet1.xml" });
});

test.each([
  ["tags that do not match", "<worksheet><sheetData><row></sheetData></worksheet>"],
  ["no end", "<worksheet><sheetData>"],
  ["another root", "<chartsheet/>"],
  ["nothing", ""],
  ["rows twice", '<worksheet><sheetData><row r="1"/><row r="1"/></sheetData></worksheet>'],
])("a sheet with %s", (_, text) => {
  const part = "xl/worksheets/sheet1.xml";
  expect(refusal(withPart(part, text))).toEqual({ kind: "damaged", part });
});

test("a missing sheet", () => {
  expect(refusal(withPart("xl/worksheets/sheet1.xml", null))).toEqual({
    kind: "damaged",
    part: "xl/worksheets/sheet1.xml",
  });
});

test("a bomb, by what its directory announces", () => {
  const bytes = Uint8Array.from(good);
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, 0x7fffffff, true);
  expect(refusal(bytes)).toMatchObject({ kind: "too-large" });
});

test("a bomb, by what it unpacks to", () => {
  const bomb = withPart("xl/worksheets/sheet1.xml", `<worksheet>${" ".repeat(5_000_000)}</worksheet>`);
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  const name = Buffer.from(bomb).lastIndexOf("xl/worksheets/sheet1.xml");
  view.setUint32(name - 46 + 24, 1000, true);
  expect(refusal(bomb)).toEqual({ kind: "damaged", part: "xl/worksheets/sheet1.xml" });
});
