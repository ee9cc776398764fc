import { readFileSync } from "node:fs";
import { changedParts, codeOf, fixture, onSheet, open, openFile, parts, read, reopen, sample } from "./workbooks";

async function sheetList(): Promise<[string, string, string][]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/tabColor");
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.tabColor]);
  });
}

test("hidden and very hidden sheets, and chart sheets that are none", async () => {
  openFile(fixture("tersembunyi.xlsx"));
  expect((await sheetList()).map(([name, visibility]) => [name, visibility])).toEqual([
    ["Tampak", "Visible"],
    ["Sembunyi", "Hidden"],
    ["Sangat", "VeryHidden"],
  ]);
  openFile(fixture("grafik.xlsx"));
  expect(await sheetList()).toEqual([["Data", "Visible", ""]]);
});

test("sheets are added, hidden and coloured, and are there after saving", async () => {
  const excel = openFile(sample);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Tabel LKj");
    sheet.getRange("B2:C3").values = [
      ["a", 1],
      ["b", 2],
    ];
    sheet.tabColor = "#112233";
    sheet.visibility = "Hidden";
    context.workbook.worksheets.getItem("IKU").tabColor = "#ABCDEF";
    await context.sync();
  });
  reopen(excel);
  const list = await sheetList();
  expect(list).toHaveLength(18);
  // "If the worksheet is invisible, the value will be `null`."
  expect(list.at(-1)).toEqual(["Tabel LKj", "Hidden", null]);
  expect(list.find(([name]) => name === "IKU")?.[2]).toBe("#ABCDEF");
  expect((await read("B2:C3", "Tabel LKj")).values).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});

test("names that Excel refuses", async () => {
  openFile(sample);
  const add = async (name: string): Promise<string> =>
    codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
  expect(await add("iku")).toBe("ItemAlreadyExists");
  expect(await add("a/b")).toBe("InvalidArgument");
  expect(await add("x".repeat(32))).toBe("InvalidArgument");
});

test("a deleted sheet takes its own parts and names along, and nothing else", async () => {
  const bytes = readFileSync(fixture("nama.xlsx"));
  const excel = open(bytes);
  await onSheet((sheet) => {
    sheet.delete();
  }, "Lain");
  const saved = excel.save();
  expect(changedParts(bytes, saved)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  const workbook = parts(saved).get("xl/workbook.xml")!;
  expect(workbook).not.toContain("Setempat");
  expect(workbook).toContain("_xlnm.Print_Area");
  open(saved);
  expect(await sheetList()).toHaveLength(1);
});

test("a sheet that names refer to is not deleted", async () => {
  openFile(fixture("nama.xlsx"));
  const run = onSheet((sheet) => {
    sheet.delete();
  }, "PK 2024");
  expect(await codeOf(run)).toBe("NotImplemented");
});

test("names", async () => {
  openFile(fixture("nama.xlsx"));
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula,items/type");
    const range = names.getItem("Target").getRange();
    range.load("address");
    const local = context.workbook.worksheets.getItem("Lain").names.getItem("Setempat");
    local.load("formula");
    await context.sync();
    expect(names.items.map((name) => [name.name, String(name.formula), name.type])).toEqual([
      ["Target", "='PK 2024'!$B$1:$B$6", "Range"],
    ]);
    expect(range.address).toBe("'PK 2024'!B1:B6");
    expect(local.formula).toBe("=Lain!$A$1");
  });
});

describe("a protected sheet", () => {
  beforeEach(() => openFile(fixture("terkunci.xlsx")));

  const write = async (address: string, sheetName: string): Promise<string> =>
    codeOf(
      onSheet((sheet) => {
        sheet.getRange(address).values = [["x"]];
      }, sheetName),
    );

  test("says so and takes values in unlocked cells alone", async () => {
    const isProtected = await onSheet(async (sheet, context) => {
      sheet.load("protection/protected");
      await context.sync();
      return sheet.protection.protected;
    }, "Terkunci");
    expect(isProtected).toBe(true);
    expect(await write("A1", "Terkunci")).toBe("AccessDenied");
    expect(await write("E1", "Terkunci")).toBe("no error");
    expect(await write("A1", "Bebas")).toBe("no error");
  });

  test("takes no formats", async () => {
    const paint = onSheet((sheet) => {
      sheet.getRange("E1").format.fill.color = "#FF0000";
    }, "Terkunci");
    expect(await codeOf(paint)).toBe("AccessDenied");
  });
});

describe("settings", () => {
  const all = async (): Promise<Record<string, unknown>> =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key,items/value");
      await context.sync();
      return Object.fromEntries(settings.items.map((setting) => [setting.key, setting.value as unknown]));
    });

  test("survive saving, and change again", async () => {
    const value = { tahun: 2024, daftar: ["a", '<b> & "c"'], ada: true };
    const first = openFile(sample);
    await Excel.run(async (context) => {
      context.workbook.settings.add("kunci", value);
      context.workbook.settings.add("lain", "teks");
      await context.sync();
    });
    const second = reopen(first);
    expect(await all()).toEqual({ kunci: value, lain: "teks" });
    await Excel.run(async (context) => {
      context.workbook.settings.getItem("lain").delete();
      context.workbook.settings.add("kunci", 5);
      await context.sync();
    });
    reopen(second);
    expect(await all()).toEqual({ kunci: 5 });
  });

  test("add parts and change none but the lists of them", async () => {
    const bytes = readFileSync(fixture("grafik.xlsx"));
    const excel = open(bytes);
    await Excel.run(async (context) => {
      context.workbook.settings.add("kunci", 1);
      await context.sync();
    });
    expect(changedParts(bytes, excel.save())).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
  });
});
