import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Builds the preview, unless it is built. */
export function bangunPratinjau(): Promise<void> {
  const kode = 'import("./scripts/bangun-pratinjau.mjs").then((m) => m.bangunPratinjau())';
  execFileSync(process.execPath, ["-e", kode], { cwd: join(__dirname, "../.."), stdio: ["ignore", "pipe", "pipe"] });
  return Promise.resolve();
}
