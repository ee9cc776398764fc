// `npm start`: computes the example workbook, so that a first look needs neither Excel nor a file of one's own, and
// then serves a page with the add-in at work. Automation (CI) gets the computing alone, unless it names a port.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const example = "assets/contoh/diskominfo-2024.xlsx";
const result = "hasil/diskominfo-2024.xlsx";

/** Runs the command line as `npm run lkj` does, in the repository's root. */
function lkj(args) {
  const options = { cwd: root, stdio: "inherit" };
  return spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], options).status ?? 1;
}

mkdirSync(join(root, dirname(result)), { recursive: true });
console.log(`Menghitung capaian pada contoh ${example} …\n`);
const status = lkj(["hitung", example, "--out", result, "--timpa", "--dasar-target", "pk"]);
if (status !== 0) process.exit(status);
console.log(`\nHasilnya: ${join(root, result)}\nBukalah dengan Excel atau LibreOffice; berkas contoh tidak berubah.`);

if (!process.env.CI || process.env.PRATINJAU === "1" || process.env.PORT) {
  const { jalankanPratinjau } = await import("./pratinjau.mjs");
  console.log();
  await jalankanPratinjau();
} else {
  console.log("\nPanelnya dapat dicoba di peramban: npm run pratinjau");
}
