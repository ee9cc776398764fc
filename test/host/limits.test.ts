import { codeOf, fixture, onSheet, open, openFile, read } from "./workbooks";
import { bagianBuku, kemas, lembarXml, sel } from "../jahat/paket";

const megabyte = 1024 * 1024;
const grid = (rows: number, columns: number, text: string): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));

/** Writes so many bytes, near enough, in one request. */
async function send(bytes: number): Promise<string> {
  const text = "a".repeat(1_000);
  return codeOf(
    onSheet((sheet) => {
      sheet.getRange(`A1:A${Math.floor(bytes / 1_003)}`).values = grid(Math.floor(bytes / 1_003), 1, text);
    }),
  );
}

test("a request of more than 5 MB is refused unread", async () => {
  openFile(fixture("nama.xlsx"), { asli: "win" });
  const before = (await read("A1:A3")).values;
  expect(await send(5.1 * megabyte)).toBe("RequestPayloadSizeLimitExceeded");
  expect((await read("A1:A3")).values).toEqual(before);
  expect(await send(4.7 * megabyte)).toBe("no error");
  expect((await read("A3")).values).toEqual([["a".repeat(1_000)]]);
});

test("a reply of more than 5 MB is not given, but what the batch did is done", async () => {
  const rows = grid(170, 1, "").map((_, i) => `<row r="${i + 1}">${sel(`A${i + 1}`, "b".repeat(32_000))}</row>`);
  const file = kemas(bagianBuku([lembarXml(rows)]));
  open(file, { asli: "win" });
  const load = (rowCount: number): Promise<string> =>
    codeOf(
      onSheet((sheet) => {
        sheet.getRange("C1").values = [[rowCount]];
        sheet.getRange(`A1:A${rowCount}`).load("values");
      }),
    );
  expect(await load(160)).toBe("no error");
  expect(await load(165)).toBe("ResponsePayloadSizeLimitExceeded");
  expect((await read("C1")).values).toEqual([[165]]);
});

test.each([
  ["text", "t".repeat(32_767), "no error"],
  ["longer text", "t".repeat(32_768), "InvalidArgument"],
  ["text kept by an apostrophe", `'${"t".repeat(32_767)}`, "no error"],
  ["a formula", `=${"1+".repeat(4_095)}1`, "no error"],
  ["a longer formula", `=${"1+".repeat(4_096)}1`, "InvalidArgument"],
])("%s", async (_, value, code) => {
  openFile(fixture("nama.xlsx"));
  const written = await codeOf(
    onSheet((sheet) => {
      sheet.getRange("Z1").values = [[value]];
    }),
  );
  expect(written).toBe(code);
});

test("addresses of more than 8,192 characters are refused", async () => {
  openFile(fixture("nama.xlsx"));
  const load = (length: number): Promise<string> =>
    codeOf(onSheet((sheet) => sheet.getRange(`${" ".repeat(length - 2)}A1`).load("values")));
  expect(await load(8_192)).toBe("no error");
  expect(await load(8_193)).toBe("InvalidArgument");
});
