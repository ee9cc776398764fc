import { codeOf, fixture, onSheet, openFile, read, sample } from "./workbooks";

async function errorOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  return run.then(
    () => {
      throw new Error("no error");
    },
    (error: unknown) => error as OfficeExtension.Error,
  );
}

describe("errors", () => {
  beforeEach(() => openFile(sample));

  test("name the statement", async () => {
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Tidak Ada").load("name");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.statement).toContain("getItem");
  });

  test("stop the batch but do not roll back", async () => {
    const failing = onSheet((sheet, context) => {
      sheet.getRange("Z1").values = [["sebelum"]];
      context.workbook.worksheets.getItem("Tidak Ada").load("name");
      sheet.getRange("Z2").values = [["sesudah"]];
    });
    expect(await codeOf(failing)).toBe("ItemNotFound");
    expect((await read("Z1:Z2")).values).toEqual([["sebelum"], [""]]);
  });

  test("unknown members are NotImplemented", async () => {
    const error = await errorOf(onSheet((sheet) => sheet.shapes.load("items/name")));
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain("NotImplemented: Worksheet.shapes");
    const loaded = await errorOf(onSheet((sheet) => sheet.getRange("A1").load("hyperlink")));
    expect(loaded.message).toContain("NotImplemented: Range.hyperlink");
  });

  test("addresses that are none are InvalidArgument", async () => {
    expect(await codeOf(onSheet((sheet) => sheet.getRange("A0").load("values")))).toBe("InvalidArgument");
    expect(await codeOf(onSheet((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("values")))).toBe(
      "InvalidArgument",
    );
  });
});

describe("null objects", () => {
  beforeEach(() => openFile(sample));

  test("are told apart", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const missing = worksheets.getItemOrNullObject("Tidak Ada");
      const below = missing.getRange("A1");
      const there = worksheets.getItemOrNullObject("IKU");
      const setting = context.workbook.settings.getItemOrNullObject("tidak-ada");
      missing.load("name");
      there.load("name");
      below.load("values");
      await context.sync();
      expect([missing.isNullObject, below.isNullObject, there.isNullObject, setting.isNullObject]).toEqual([
        true,
        true,
        false,
        true,
      ]);
      const apart = there.getRange("A1:B2").getIntersectionOrNullObject("D4");
      const common = there.getRange("A1:B2").getIntersectionOrNullObject(there.getRange("B2:C9"));
      common.load("address");
      await context.sync();
      expect(apart.isNullObject).toBe(true);
      expect(common.address).toBe("IKU!B2");
    });
  });

  test("refuse writes", async () => {
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Tidak Ada").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(await codeOf(writing)).toBe("InvalidObjectPath");
  });
});

describe("queries", () => {
  beforeEach(() => openFile(sample));

  test("select, top and skip, and navigation paths", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, protection: { protected: true }, $top: 2, $skip: 1 } as never);
      const range = worksheets.getFirst().getRange("A1:B2");
      range.load("format/fill/color, worksheet/name, rowCount");
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Matriks Renstra", "IKU"]);
      expect(worksheets.items[0]!.protection.protected).toBe(false);
      expect([range.format.fill.color, range.worksheet.name, range.rowCount]).toEqual(["#FFFFFF", "Renstra", 2]);
      expect(() => range.values).toThrow(/not available/);
    });
  });

  test("sheets are found by id, and their neighbours", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("IKU");
      sheet.load("id");
      const next = sheet.getNext();
      next.load("name");
      const beyond = worksheets.getLast().getNextOrNullObject();
      const count = worksheets.getCount();
      await context.sync();
      expect(sheet.id).toBe("{00000000-0001-0000-0200-000000000000}");
      const again = worksheets.getItem(sheet.id);
      again.load("name,position");
      next.load("position");
      await context.sync();
      expect([again.name, again.position, next.name, next.position, count.value]).toEqual(["IKU", 2, "PK 2024", 3, 17]);
      expect(beyond.isNullObject).toBe(true);
    });
  });

  test("cell properties", async () => {
    openFile(fixture("openpyxl.xlsx"));
    await onSheet(async (sheet, context) => {
      const fills = sheet.getRange("C1:C3").getCellProperties({ format: { fill: { color: true, pattern: true } } });
      await context.sync();
      expect(fills.value).toEqual([
        [{ format: { fill: { color: "#B8CCE4", pattern: "Solid" } } }],
        [{ format: { fill: { color: "#FFFF00", pattern: "Solid" } } }],
        [{ format: { fill: { color: "#FFFFFF", pattern: "None" } } }],
      ]);
      sheet.getRange("C1:D1").setCellProperties([[{ format: { fill: { color: "#123456" } } }, {}]]);
      const range = sheet.getRange("C1:D1");
      range.load("format/fill/color");
      await context.sync();
      expect(range.format.fill.color).toBeNull();
    });
  });
});

describe("references", () => {
  test("live on in later batches and end with their sheet", async () => {
    openFile(sample);
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Baru");
      const cell = sheet.getRange("B2");
      await context.sync();
      cell.values = [["tetap"]];
      await context.sync();
      cell.load("values,address");
      await context.sync();
      expect([cell.address, cell.values]).toEqual(["Baru!B2", [["tetap"]]]);
      sheet.delete();
      await context.sync();
      cell.load("values");
      await context.sync();
    });
    expect(await codeOf(run)).toBe("ItemNotFound");
  });

  test("bounding rectangles take a range as argument", async () => {
    openFile(sample);
    const address = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2").getBoundingRect(sheet.getRange("D5"));
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Renstra!B2:D5");
  });
});
