// Makes sure the libraries of package-lock.json stand in node_modules, so that a fresh clone needs no separate
// install step. Runs before every npm script: silent and quick when there is nothing to do. Node only, no packages.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), "utf8")).packages;
  } catch {
    return null;
  }
}

/** npm writes node_modules/.package-lock.json as the last act of an installation: what it lists is there. */
function isInstalled() {
  const installed = packagesOf("node_modules/.package-lock.json");
  if (installed === null) return false;
  return Object.entries(packagesOf("package-lock.json") ?? {}).every(([path, wanted]) => {
    if (path === "") return true;
    const found = installed[path];
    // Optional packages are those of other platforms.
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

function runNpm(args) {
  const options = { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 64 * 1024 * 1024 };
  const cli = process.env.npm_execpath;
  if (cli !== undefined && basename(cli) === "npm-cli.js") return spawnSync(process.execPath, [cli, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

if (!isInstalled()) {
  process.stderr.write("Memasang pustaka yang dibutuhkan (sekali saja, sekitar satu menit)…\n");
  // Said explicitly, for the npm that runs this script hands down its own --silent and NODE_ENV.
  const npm = runNpm(["ci", "--include=dev", "--loglevel=error"]);
  if (npm.status !== 0) {
    const said = `${npm.stdout ?? ""}${npm.stderr ?? ""}${npm.error?.message ?? ""}`.trim();
    process.stderr.write(
      `${said}\n\nPustaka tidak dapat dipasang: \`npm ci\` gagal. ` +
        "Periksa sambungan internet (atau proksi npm), lalu jalankan lagi perintah yang sama.\n",
    );
    process.exit(1);
  }
}
