import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

function jalankan(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

test("what the pane loads before its button can be clicked stays within its budget", () => {
  jalankan("-e", 'import("./scripts/bangun-pratinjau.mjs").then((m) => m.bangunPratinjau())');
  const { first, budget } = JSON.parse(jalankan("scripts/ukuran-panel.mjs", "dist-pratinjau/panel")) as {
    readonly first: number;
    readonly budget: number;
  };
  // Less than React alone would mean that nothing was measured.
  expect(first).toBeGreaterThan(40_000);
  expect(first).toBeLessThanOrEqual(budget);
}, 120_000);
