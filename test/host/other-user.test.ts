import { readFileSync } from "node:fs";
import { loadOffice } from "../../src/host/office-node";
import { openModel } from "../../src/host/open";
import { WorkbookView } from "../../src/host/view/workbook-view";
import { codeOf, fixture, open, read, sample } from "./workbooks";

const monev = "Monev TW II";

function openForTwo(file = sample) {
  const opened = openModel(readFileSync(file));
  if (!opened.ok) throw new Error(opened.refusal.kind);
  loadOffice(opened.excel);
  const other = new WorkbookView(opened.model, "en-US");
  return { excel: opened.excel, other, sheet: (name: string) => other.sheets.find((one) => one.name === name)! };
}

/** Keeps a range, lets somebody else do something, and says where the range is then, and what it holds. */
async function followed(address: string, meanwhile: () => void) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(monev).getRange(address);
    range.load("values");
    await context.sync();
    meanwhile();
    range.load("address,values");
    await context.sync();
    return [range.address.split("!")[1], range.values[0]?.[0]] as const;
  });
}

describe("somebody else at the same workbook", () => {
  test.each([
    ["row", 9, 1, "C11"],
    ["row", 2, 3, "C13"],
    ["row", 10, 1, "C10"],
    ["row", 0, -1, "C9"],
    ["column", 0, 2, "E10"],
    ["column", 1, -1, "B10"],
    ["column", 3, 1, "C10"],
  ] as const)("puts in or takes out %ss at %i (%i): what was kept follows its cell to %s", async (axis, at, by, to) => {
    const { excel, sheet } = openForTwo();
    const before = String((await read("C10", monev)).values[0]?.[0]);
    expect(before).not.toBe("");
    expect(await followed("C10", () => sheet(monev).shift(axis, at, by))).toEqual([to, before]);
    open(excel.save());
    expect((await read(to, monev)).values).toEqual([[before]]);
  });

  test("takes out a row that was kept: it is gone, and the rows around it close up", async () => {
    const { excel, sheet } = openForTwo();
    const next = (await read("A11:J11", monev)).values;
    expect(await codeOf(followed("C10", () => sheet(monev).shift("row", 9, -1)))).toBe("ItemNotFound");
    open(excel.save());
    expect((await read("A10:J10", monev)).values).toEqual(next);
  });

  test("stretches what was kept by a row within it, and merges with it", async () => {
    const { excel, other, sheet } = openForTwo();
    const merges = sheet(monev).merges.length;
    expect((await followed("A9:C11", () => sheet(monev).shift("row", 10, 1)))[0]).toBe("A9:C12");
    expect(sheet(monev).merges).toHaveLength(merges);
    expect(other.sheets[0]!.merges.length).toBeGreaterThan(0);
    open(excel.save());
    expect((await read("A11:J11", monev)).values.flat().every((value) => value === "")).toBe(true);
  });

  test("renames, adds, deletes and protects sheets; the file remembers", async () => {
    const { excel, other, sheet } = openForTwo();
    sheet(monev).rename("Monev Semester I");
    sheet("Nasional").delete();
    sheet("IKU").protect();
    other.addSheet("Coretan").type(0, 0, "halo");
    open(excel.save());
    const sheets = await Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name,items/protection/protected");
      await context.sync();
      return new Map(all.items.map((one) => [one.name, one.protection.protected]));
    });
    expect([sheets.get("IKU"), sheets.get("Monev Semester I"), sheets.has("Nasional")]).toEqual([true, false, false]);
    expect((await read("A1", "Coretan")).values).toEqual([["halo"]]);
  });

  test("is not imitated where formulas or drawings would have to follow", () => {
    const { other } = openForTwo(fixture("grafik.xlsx"));
    expect(() => other.sheets[0]!.shift("row", 0, 1)).toThrow("NotImplemented");
  });
});

describe("a connection that dies", () => {
  const first = () => read("A1").then(({ values }) => values);

  test("refuses everything unread until it is back", async () => {
    const { excel } = openForTwo();
    excel.conditions.connection = "down";
    expect(await codeOf(first())).toBe("RequestAborted");
    excel.conditions.connection = "up";
    expect(await first()).toHaveLength(1);
  });

  test("leaves requests unanswered and undone where it is silent", async () => {
    const { excel } = openForTwo();
    excel.conditions.connection = "silent";
    const waited = new Promise((resolve) => setTimeout(() => resolve("nothing"), 50));
    expect(await Promise.race([codeOf(first()), waited])).toBe("nothing");
  });
});

describe("a user who types in a cell", () => {
  test("holds back batches that ask for it, which then go on by themselves", async () => {
    const { excel } = openForTwo();
    excel.conditions.isEditingCell = true;
    const name = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(await Promise.race([name, new Promise((resolve) => setTimeout(() => resolve("waiting"), 50))])).toBe(
      "waiting",
    );
    excel.conditions.isEditingCell = false;
    expect(await name).toBe("Renstra");
  });

  test("has batches refused that do not ask for it", async () => {
    const { excel } = openForTwo();
    excel.conditions.isEditingCell = true;
    expect(await codeOf(read("A1"))).toBe("InvalidOperationInCellEditMode");
  });
});
