import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const AKAR = join(__dirname, "../..");

/** A folder of its own for each test of a file, gone after it; `isi` puts in what every test needs. */
export function folderUji(isi?: (folder: string) => unknown): { readonly folder: string } {
  const kerja = { folder: "" };
  beforeEach(async () => {
    kerja.folder = mkdtempSync(join(tmpdir(), "lkj-"));
    await isi?.(kerja.folder);
  });
  afterEach(() => rmSync(kerja.folder, { recursive: true, force: true }));
  return kerja;
}

/** The command line as npm starts it, from where the user stands. */
export function lkjDi(
  folder: string,
  argumen: readonly string[],
  node: readonly string[] = [],
): SpawnSyncReturns<string> {
  const env = { ...process.env, npm_lifecycle_event: "lkj", INIT_CWD: folder, NO_COLOR: "1" };
  const semua = [...node, "--import", "tsx", "src/cli/main.ts", ...argumen];
  return spawnSync(process.execPath, semua, { cwd: AKAR, env, encoding: "utf8" });
}
