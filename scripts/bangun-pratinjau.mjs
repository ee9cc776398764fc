// Builds the preview into dist-pratinjau/, unless nothing has changed since the last time.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "dist-pratinjau/.sumber");
const sources = [
  "src",
  "assets",
  "manifest.xml",
  "package-lock.json",
  "swc.config.cjs",
  "webpack.config.js",
  "webpack.pratinjau.js",
];

function describe(path) {
  const { mtimeMs, size } = statSync(path);
  return `${path}:${mtimeMs}:${size}`;
}

/** Names, times and sizes of everything the build is made from. */
function fingerprint() {
  const files = sources.flatMap((source) => {
    const path = join(root, source);
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  });
  return [process.version, ...files.sort().map(describe)].join("\n");
}

/** Builds if need be; throws with webpack's own words where that fails. */
export async function bangunPratinjau() {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  console.log("Menyiapkan pratinjau …");
  const args = [join(root, "node_modules/webpack/bin/webpack.js"), "--config", "webpack.pratinjau.js"];
  const options = { cwd: root, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } };
  const webpack = spawnSync(process.execPath, [...args, "--mode", "production", "--stats", "errors-only"], options);
  if (webpack.status !== 0) throw new Error(`Pratinjau tidak dapat dibangun.\n${webpack.stdout}${webpack.stderr}`);
  writeFileSync(stamp, now);
}
