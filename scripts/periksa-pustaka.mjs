// Part of `npm run lint`: every package has one exact version, a checksum, no address of a registry, and a licence that
// lets everybody use it. Says what is wrong and ends with 1; silent otherwise. Node only.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { periksaPustaka } from "./pustaka/periksa.cjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const json = (file) => JSON.parse(readFileSync(join(root, file), "utf8"));

/** The licence that an installed package's own package.json names; old ones name it in other ways. */
function lisensiTerpasang(tempat) {
  const file = `${tempat}/package.json`;
  if (!existsSync(join(root, file))) return undefined;
  const { license, licenses } = json(file);
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(" OR ") ?? "";
}

const salah = periksaPustaka(json("package.json"), json("package-lock.json"), lisensiTerpasang);
for (const kalimat of salah) console.error(kalimat);
process.exitCode = salah.length === 0 ? 0 : 1;
