import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

interface Case {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** The one rule that objects, or null where nothing does. */
  readonly rule: string | null;
}

const direction = "import-x/no-restricted-paths";
const desimal = "src/domain/angka/desimal";
const snapshot = "src/sheets/snapshot";
const plan = "src/plan/plan";
const contract = "src/host/contract";
const kata = "src/app/kata/kata-rencana";

/** A file in `layer` that imports `target` (a path from the root). */
const importing = (layer: string, target: string, rule: string | null): Case => ({
  name: `${layer} imports ${target}`,
  path: `src/${layer}/uji.ts`,
  text: `import type * as lain from "../../${target}";\nexport type Lain = typeof lain;\n`,
  rule,
});

const cases: readonly Case[] = [
  {
    name: "domain imports a package",
    path: "src/domain/uji.ts",
    text: 'import Big from "big.js";\nexport const nol = new Big(0);\n',
    rule: null,
  },
  importing("domain", desimal, null),
  importing("domain", snapshot, direction),
  importing("sheets", desimal, null),
  importing("sheets", plan, direction),
  importing("checks", snapshot, null),
  importing("checks", plan, direction),
  importing("tables", snapshot, null),
  importing("tables", plan, direction),
  importing("plan", snapshot, null),
  importing("plan", contract, direction),
  importing("excel", plan, null),
  importing("excel", contract, direction),
  importing("app", plan, null),
  importing("app", contract, direction),
  importing("taskpane", kata, null),
  importing("taskpane", plan, direction),
  importing("taskpane", desimal, direction),
  importing("taskpane", contract, direction),
  importing("commands", kata, null),
  importing("commands", plan, direction),
  importing("commands", contract, direction),
  importing("host", snapshot, null),
  importing("host", desimal, direction),
  importing("cli", contract, null),
  importing("cli", kata, null),
  importing("cli", plan, direction),
  importing("preview", contract, null),
  importing("preview", desimal, direction),
  importing("plan", "test/lint/lint.test", direction),
  importing("baru", desimal, direction),
  {
    name: "host imports code of sheets",
    path: "src/host/uji.ts",
    text: 'import { anything } from "../sheets/snapshot";\nexport const uji = anything;\n',
    rule: "@typescript-eslint/no-restricted-imports",
  },
  {
    name: "a part imports the whole that imports it",
    path: "src/host/types/range-type.ts",
    text: 'import { worksheet } from "./worksheet-type";\nexport const uji = worksheet;\n',
    rule: "import-x/no-cycle",
  },
  {
    name: "a check calls the formula of capaian itself",
    path: "src/checks/uji.ts",
    text: 'import { hitungCapaian } from "../domain/capaian/capaian";\nexport const uji = hitungCapaian;\n',
    rule: "@typescript-eslint/no-restricted-imports",
  },
  {
    name: "a file of the penilai calls it itself",
    path: "src/domain/penilai/uji.ts",
    text: 'import { hitungCapaian } from "../capaian/capaian";\nexport const uji = hitungCapaian;\n',
    rule: "@typescript-eslint/no-restricted-imports",
  },
  {
    name: "a check takes other things of capaian",
    path: "src/checks/uji.ts",
    text: 'import { mungkinMinimum } from "../domain/capaian/capaian";\nexport const uji = mungkinMinimum;\n',
    rule: null,
  },
  {
    name: "sheets imports plan later, as the program runs",
    path: "src/sheets/uji.ts",
    text: 'export const baca = () => import("../plan/plan");\n',
    rule: direction,
  },
  {
    name: "domain imports a module of Node",
    path: "src/domain/uji.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const baca = readFileSync;\n',
    rule: "import-x/no-nodejs-modules",
  },
  {
    name: "app mentions Excel",
    path: "src/app/uji.ts",
    text: "export const jalankan = () => Excel.run;\n",
    rule: "no-restricted-globals",
  },
  {
    name: "taskpane mentions a type of Excel",
    path: "src/taskpane/uji.ts",
    text: "export type Buku = Excel.Workbook;\n",
    rule: "no-restricted-syntax",
  },
  {
    name: "cli mentions Excel through globalThis",
    path: "src/cli/uji.ts",
    text: "export const excel = globalThis.Excel;\n",
    rule: "no-restricted-globals",
  },
  { name: "excel mentions Excel", path: "src/excel/uji.ts", text: "export type Buku = Excel.Workbook;\n", rule: null },
  {
    name: "excel syncs in a loop",
    path: "src/excel/uji.ts",
    text: `export async function tulis(context: Excel.RequestContext, sheets: Excel.Worksheet[]) {
  for (const sheet of sheets) {
    sheet.calculate(true);
    await context.sync();
  }
}
`,
    rule: "office-addins/no-context-sync-in-loop",
  },
  {
    name: "excel reads what was not loaded",
    path: "src/excel/uji.ts",
    text: `export async function baca(context: Excel.RequestContext) {
  const range = context.workbook.getSelectedRange();
  await context.sync();
  return range.values;
}
`,
    rule: "office-addins/load-object-before-read",
  },
];

function lint(files: readonly Case[]): string[][] {
  const output = execFileSync(process.execPath, [join(__dirname, "lint-teks.mjs")], {
    cwd: root,
    input: JSON.stringify(files),
    encoding: "utf8",
  });
  return JSON.parse(output) as string[][];
}

describe("lint", () => {
  let found: string[][];

  beforeAll(() => {
    found = lint(cases);
  });

  test.each(cases.map(({ name, rule }, index) => ({ name, rule, index, verdict: rule ?? "allowed" })))(
    "$name: $verdict",
    ({ rule, index }) => {
      expect(found[index]).toEqual(rule === null ? [] : [rule]);
    },
  );
});
