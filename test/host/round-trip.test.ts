import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { allWorkbooks, changedParts, difference, onSheet, open, parts, read } from "./workbooks";

/** The first cell with a constant that may be written, as [sheet, address]. */
async function firstConstant(): Promise<[string, string] | undefined> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    for (const sheet of worksheets.items.filter((one) => !one.protection.protected)) {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("values,formulas");
      await context.sync();
      if (used.isNullObject) continue;
      const row = used.values.findIndex(
        (line, at) => line[0] !== "" && !String(used.formulas[at]?.[0]).startsWith("="),
      );
      if (row < 0) continue;
      const cell = used.getCell(row, 0);
      cell.load("address");
      await context.sync();
      return [sheet.name, cell.address.slice(cell.address.lastIndexOf("!") + 1)];
    }
    return undefined;
  });
}

describe.each(allWorkbooks().map((path) => [basename(path), path]))("%s", (_, path) => {
  const bytes = readFileSync(path);

  test("is saved as it was when nothing changed", () => {
    const saved = open(bytes).save();
    expect(changedParts(bytes, saved)).toEqual([]);
    expect([...parts(saved).keys()]).toEqual([...parts(bytes).keys()]);
  });

  test("changes in one cell alone when one is written", async () => {
    const excel = open(bytes);
    const place = await firstConstant();
    if (!place) return;
    const [sheetName, address] = place;
    await onSheet((sheet) => {
      sheet.getRange(address).values = [["Nilai <baru> & tanda#"]];
    }, sheetName);
    const saved = excel.save();
    const changed = changedParts(bytes, saved);
    const sheets = changed.filter((name) => !name.endsWith("workbook.xml"));
    expect(sheets).toHaveLength(1);
    const [part = ""] = sheets;
    const { before, after } = difference(parts(bytes).get(part)!, parts(saved).get(part)!);
    expect(before.match(/<(\w+:)?c[ >]/g) ?? []).toHaveLength(0);
    expect(after).toContain("Nilai &lt;baru&gt; &amp; tanda#");
    expect(after.length).toBeLessThan(200);
    for (const name of changed.filter((one) => one !== part)) {
      const workbook = difference(parts(bytes).get(name)!, parts(saved).get(name)!);
      expect(workbook.before).toBe("");
      expect(workbook.after).toMatch(/fullCalcOnLoad="1"/);
    }

    open(saved);
    expect((await read(address, sheetName)).values).toEqual([["Nilai <baru> & tanda#"]]);
  });
});
