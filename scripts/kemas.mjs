// `npm run kemas`: one zip with which an office installs the add-in on its own server, without Node.
// `-- --peta` puts the source maps in, too.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";
import { ALAMAT_SEMENTARA, isiZip } from "./kemas/isi-zip.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

function bangun(folder, peta) {
  const argumen = ["--env", `url=${ALAMAT_SEMENTARA}`, ...(peta ? ["--env", "peta"] : []), "--output-path", folder];
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const hasil = spawnSync(process.execPath, [webpack, ...argumen, "--stats", "errors-only"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (hasil.status !== 0) throw new Error(`Add-in tidak dapat dibangun.\n${hasil.stdout}${hasil.stderr}`);
}

function utama(argumen) {
  const asing = argumen.find((satu) => satu !== "--peta");
  if (asing !== undefined) throw new Error(`Pilihan tidak dikenal: ${asing}. Yang ada: --peta.`);
  const folder = mkdtempSync(join(tmpdir(), "capaian-kemas-"));
  try {
    console.log("Membangun add-in …");
    bangun(folder, argumen.includes("--peta"));
    const zip = isiZip(folder, version);
    const file = join("hasil", `capaian-${version}.zip`);
    mkdirSync(join(root, "hasil"), { recursive: true });
    writeFileSync(join(root, file), zip);
    const sidik = createHash("sha256").update(zip).digest("hex");
    console.log(`${file} (${(zip.length / 1024).toFixed(0)} kB)\nsha256 ${sidik}`);
    console.log("Serahkan zip itu kepada pengelola TI kantor; caranya ada di dalamnya, situs/pemasangan.html.");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  utama(process.argv.slice(2));
} catch (galat) {
  console.error(galat instanceof Error ? galat.message : galat);
  process.exit(1);
}
