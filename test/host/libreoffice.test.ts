import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { allWorkbooks, open, openFile } from "./workbooks";

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Name, place and values of every sheet that is not empty (LibreOffice makes empty sheets of chart sheets). */
async function contents(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const read = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("values,rowIndex,columnIndex");
      return { sheet, used };
    });
    await context.sync();
    return read.flatMap(({ sheet, used }) =>
      used.isNullObject
        ? []
        : [[sheet.name, used.rowIndex, used.columnIndex, used.values.map((row) => row.map(rounded))]],
    );
  });
}

function rounded(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

async function writeHere(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/protection/protected");
    await context.sync();
    for (const sheet of worksheets.items.filter((one) => !one.protection.protected)) {
      const range = sheet.getRange("AB3:AD4");
      range.values = [
        ["teks & <tanda>", 12.5, "12.5%"],
        [true, "'0012", "  dua\nbaris  "],
      ];
      range.format.fill.color = "#FFEE00";
      range.format.font.bold = true;
      sheet.getRange("AC3").numberFormat = [['0.0 "poin"']];
    }
    await context.sync();
  });
}

(hasLibreOffice ? test : test.skip)(
  "LibreOffice opens what is saved and reads the same values",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "utuh-"));
    mkdirSync(join(folder, "out"));
    const expected = new Map<string, unknown[]>();
    for (const path of allWorkbooks().filter((one) => one.includes("utuh"))) {
      const excel = openFile(path);
      await writeHere();
      const name = basename(path).replace(/\.xlsm$/, ".xlsx");
      if (name === "tanggal-1904.xlsx" || name === "rumus.xlsx") continue;
      expected.set(name, await contents());
      writeFileSync(join(folder, name), excel.save());
    }
    const files = [...expected.keys()].map((name) => join(folder, name));
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "out"),
        ...files,
      ],
      { stdio: "ignore" },
    );
    for (const [name, values] of expected) {
      open(readFileSync(join(folder, "out", name)));
      expect([name, ...(await contents())]).toEqual([name, ...values]);
    }
    rmSync(folder, { recursive: true });
  },
  120_000,
);
