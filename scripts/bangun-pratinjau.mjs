// Builds the preview into dist-pratinjau/, unless nothing has changed since the last time.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "dist-pratinjau/.sumber");
const lock = join(root, ".cache/pratinjau.kunci");
const sources = [
  "src",
  "assets",
  "docs",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "scripts/bangun",
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

/** Whether the process that took the lock is still there. */
function isHeld() {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return error.code === "EPERM";
  }
}

/** Waits until no other process is building. */
async function takeLock() {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: "wx" });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    await setTimeout(200);
    if (!isHeld()) rmSync(lock, { force: true });
  }
}

/** Builds if need be; throws with webpack's own words where that fails. */
export async function bangunPratinjau() {
  const isDone = (wanted) => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isDone(fingerprint())) return;
  await takeLock();
  try {
    const now = fingerprint();
    if (!isDone(now)) build(now);
  } finally {
    rmSync(lock, { force: true });
  }
}

function build(now) {
  console.log("Menyiapkan pratinjau …");
  const args = [join(root, "node_modules/webpack/bin/webpack.js"), "--config", "webpack.pratinjau.js"];
  const options = { cwd: root, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } };
  const webpack = spawnSync(process.execPath, [...args, "--mode", "production", "--stats", "errors-only"], options);
  if (webpack.status !== 0) throw new Error(`Pratinjau tidak dapat dibangun.\n${webpack.stdout}${webpack.stderr}`);
  writeFileSync(stamp, now);
}
