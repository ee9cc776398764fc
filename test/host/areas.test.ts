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
