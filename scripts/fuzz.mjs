// `npm run fuzz [-- N]`: the mangled-workbook test of `npm test`, run long (20,000 workbooks unless told otherwise).
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const env = { ...process.env, FUZZ_ULANGAN: process.argv[2] ?? "20000" };
const jest = join(root, "node_modules/jest/bin/jest.js");
process.exit(spawnSync(process.execPath, [jest, "test/fuzz"], { cwd: root, env, stdio: "inherit" }).status ?? 1);
