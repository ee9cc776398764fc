import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const src = join(__dirname, "../../src");

/** Folders whose code only Node and the preview's own browser run. */
const BUKAN_PANEL = ["host", "cli", "preview"];

test("no regular expression that the pane ships looks behind: Safari before 16.4 can't read such a file at all", () => {
  const berkas = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((nama) => /\.tsx?$/.test(nama));
  const dikirim = berkas.filter((nama) => !BUKAN_PANEL.includes(nama.split(/[\\/]/)[0] ?? ""));
  expect(dikirim.length).toBeGreaterThan(300);
  const melanggar = dikirim.filter((nama) => /\(\?<[=!]/.test(readFileSync(join(src, nama), "utf8")));
  expect(melanggar).toEqual([]);
});
