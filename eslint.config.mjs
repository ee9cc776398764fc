import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** What each folder of src/ may import, besides itself and packages. A folder that is not listed may import nothing. */
const layers = {
  domain: [],
  sheets: ["domain"],
  checks: ["domain", "sheets"],
  tables: ["domain", "sheets"],
  naskah: ["domain", "tables"],
  word: ["domain", "tables", "plan", "naskah"],
  plan: ["domain", "sheets", "tables"],
  excel: ["domain", "sheets", "plan"],
  app: ["domain", "sheets", "checks", "tables", "naskah", "word", "plan", "excel"],
  taskpane: ["app"],
  commands: ["app"],
  host: ["sheets/snapshot.ts"], // types only, see below
  cli: ["app", "host"],
  preview: ["host"],
};

/** These run inside Excel's web view, where Node's modules are not. */
const browserLayers = Object.keys(layers).filter((layer) => !["host", "cli", "preview"].includes(layer));

const excelGlobals = ["Excel", "OfficeExtension"];
const excelElsewhere = "Only src/excel talks to the workbook (and src/host stands in for it).";

const filesIn = (...folders) => folders.map((folder) => `src/${folder}/**/*.{ts,tsx}`);

const importDirections = [
  ...Object.entries(layers).map(([layer, allowed]) => ({
    target: `./src/${layer}`,
    from: ".",
    // The command line tells the package's version.
    except: [
      "./node_modules",
      ...(layer === "cli" ? ["./package.json"] : []),
      ...[layer, ...allowed].map((path) => `./src/${path}`),
    ],
    message: `src/${layer} may import only ${[layer, ...allowed].map((path) => `src/${path}`).join(", ")}.`,
  })),
  {
    target: `./src/!(${Object.keys(layers).join("|")})/**`,
    from: ".",
    except: ["./node_modules"],
    message: "This folder of src/ has no line yet in the layers of eslint.config.mjs.",
  },
];

export default defineConfig(
  { ignores: [".cache/", "dist/", "dist-lkj/", "dist-pratinjau/", "hasil/", "coverage/", "test/fixtures/"] },
  eslint.configs.recommended,
  {
    rules: {
      "max-lines": ["warn", { max: 200, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "no-console": ["error", { allow: ["error"] }],
    },
  },
  {
    files: ["**/*.{mjs,cjs,js}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{cjs,js}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable", __dirname: "readonly", Buffer: "readonly" },
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: {
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] })],
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // An arrow function that only calls is plain enough without braces.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // `||` is what is meant where "" stands for nothing, as in a blank cell.
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      // Imports of types alone vanish when the code is built, and may go both ways between neighbours.
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: importDirections }],
    },
  },
  {
    files: filesIn(...browserLayers),
    rules: { "import-x/no-nodejs-modules": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: filesIn("excel", "host"),
    rules: {
      "no-restricted-globals": [
        "error",
        {
          globals: excelGlobals.map((name) => ({ name, message: excelElsewhere })),
          checkGlobalObject: true,
        },
      ],
      // The rule above does not see types.
      "no-restricted-syntax": [
        "error",
        { selector: `TSQualifiedName[left.name=/^(${excelGlobals.join("|")})$/]`, message: excelElsewhere },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/domain/penilai/penilaian.ts", ...filesIn("host")],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "capaian/capaian$",
              importNames: ["hitungCapaian"],
              message:
                "Only the penilai calls the formula: ask Penilaian (src/domain/penilai), or two figures may differ.",
            },
          ],
        },
      ],
    },
  },
  {
    files: filesIn("host"),
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "sheets/snapshot$",
              allowTypeImports: true,
              message: "The host shares types with the add-in, never code: otherwise it would prove nothing about it.",
            },
          ],
        },
      ],
    },
  },
  {
    files: filesIn("excel", "taskpane", "commands"),
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    // Experiments send what they queued through helpers, which these rules do not look into.
    files: ["src/excel/keyakinan/*.ts"],
    rules: Object.fromEntries(
      ["call-sync-before-read", "call-sync-after-load", "load-object-before-read"].map((rule) => [
        `office-addins/${rule}`,
        "off",
      ]),
    ),
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // In a test a missing value throws and the test fails, which is all that is wanted.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
