import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openModel } from "../../src/host/open";
import { calculate } from "../../src/host/recalc/excelts-engine";
import { hasFormulas, Recalculation } from "../../src/host/recalc/recalculation";
import { WorkbookView } from "../../src/host/view/workbook-view";
import type { WorkbookModel } from "../../src/host/model/workbook-model";

const folder = join(__dirname, "../fixtures/instansi");

function open(name: string): WorkbookModel {
  const opened = openModel(new Uint8Array(readFileSync(join(folder, name))));
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return opened.model;
}

const withFormulas = readdirSync(folder).filter((name) => name.endsWith(".xlsx") && hasFormulas(open(name)));

function results(model: WorkbookModel): string[] {
  return new WorkbookView(model, "en-US").sheets.map((sheet) => sheet.fingerprint());
}

describe("recalculation", () => {
  test("there are workbooks with formulas to test with", () => {
    expect(withFormulas.length).toBeGreaterThan(0);
  });

  test.each(withFormulas)("%s: a formula follows what is typed, and returns with it", (name) => {
    const model = open(name);
    const recalculation = new Recalculation(model, calculate);
    const before = results(model);
    const sheet = new WorkbookView(model, "en-US").sheets[0]!;
    const [row, column] = [900, 3];
    sheet.type(row, column, "41");
    sheet.type(row, column + 1, "=D901+1");
    sheet.type(row, column + 2, '=IF(E901>40,"ya","tidak")');
    recalculation.run();
    expect([sheet.cell(row, 4)?.text, sheet.cell(row, 5)?.text]).toEqual(["42", "ya"]);
    sheet.type(row, column, "1");
    recalculation.run();
    expect([sheet.cell(row, 4)?.text, sheet.cell(row, 5)?.text]).toEqual(["2", "tidak"]);
    sheet.type(row, column, "=1/0");
    recalculation.run();
    expect(sheet.cell(row, 4)?.text).toBe("#DIV/0!");
    for (const at of [3, 4, 5]) sheet.type(row, at, "");
    recalculation.run();
    expect(results(model)).toHaveLength(before.length);
  });

  test.each(withFormulas)("%s: agrees with the results that the file stored", (name) => {
    const stored = open(name);
    const differing: string[] = [];
    for (const [cell, content] of calculate(stored)) {
      if (cell.kind === "blank") continue;
      const isClose =
        typeof content.value === "number" && typeof cell.value === "number"
          ? Math.abs(content.value - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value))
          : content.value === cell.value;
      if (!isClose) differing.push(`${JSON.stringify(cell.formula)}: ${String(cell.value)} → ${String(content.value)}`);
    }
    expect(differing).toEqual([]);
  });
});
