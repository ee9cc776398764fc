// Draws the PNG icons from assets/ikon/*.svg. Run after changing a drawing; the pictures are kept in the repository.
// Needs rsvg-convert (package librsvg2-bin on Debian and Ubuntu).
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../assets/ikon");

for (const svg of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  for (const size of [16, 20, 24, 32, 40, 48, 64, 80].map(String)) {
    const png = join(folder, svg.replace(".svg", `-${size}.png`));
    const args = ["--width", size, "--height", size, "--output", png, join(folder, svg)];
    const { status, error } = spawnSync("rsvg-convert", args, { stdio: "inherit" });
    if (status !== 0) {
      console.error(`rsvg-convert gagal untuk ${svg}${error === undefined ? "" : `: ${error.message}`}`);
      process.exit(1);
    }
  }
}
