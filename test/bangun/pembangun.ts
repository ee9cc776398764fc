import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const root = join(__dirname, "../..");

/** What `npm run build` makes, in a folder of its own. */
export interface Hasil {
  /** Names of its files, with their folders. */
  readonly berkas: readonly string[];
  readonly baca: (nama: string) => string;
  readonly hapus: () => void;
}

/** Builds the add-in for this address. */
export function bangun(url: string): Hasil {
  const folder = mkdtempSync(join(tmpdir(), "capaian-dist-"));
  const argumen = ["--env", `url=${url}`, "--output-path", folder, "--stats", "errors-only"];
  execFileSync(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), ...argumen], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const isi = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((satu) => satu.isFile());
  return {
    berkas: isi.map((satu) => relative(folder, join(satu.parentPath, satu.name)).replaceAll("\\", "/")),
    baca: (nama) => readFileSync(join(folder, nama), "utf8"),
    hapus: () => rmSync(folder, { recursive: true, force: true }),
  };
}
