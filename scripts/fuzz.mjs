// `npm run fuzz [-- N [M]]`: the mangled-workbook tests of `npm test`, run long: N snapshots (20,000 unless told otherwise)
// and M whole files (2,500), the latter with the memory of a modest PC, telling at the end what became of them.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [ulangan = "20000", berkas = "2500"] = process.argv.slice(2);
const env = { ...process.env, FUZZ_ULANGAN: ulangan, FUZZ_BERKAS: berkas };
const jest = join(root, "node_modules/jest/bin/jest.js");
const argumen = ["--max-old-space-size=1024", jest, "--runInBand", "test/fuzz"];
process.exit(spawnSync(process.execPath, argumen, { cwd: root, env, stdio: "inherit" }).status ?? 1);
