import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KATALOG } from "../../src/domain/temuan/katalog";

const akar = join(__dirname, "../..");
const KODE = Object.keys(KATALOG);

test("docs/panduan.md explains each code in the catalogue's words", () => {
  const baris = readFileSync(join(akar, "docs/panduan.md"), "utf8").matchAll(/^\| (T\d\d) +\| (.+?) +\| (.+?) +\|$/gm);
  expect([...baris].map(([, kode, arti, langkah]) => ({ kode, arti, langkah }))).toEqual(
    Object.entries(KATALOG).map(([kode, { arti, langkah }]) => ({ kode, arti, langkah })),
  );
});

test("each code of the catalogue is raised by some rule, and each rule's file name says its code", () => {
  const src = readdirSync(join(akar, "src"), { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".ts"));
  const diangkat = new Map<string, string[]>();
  for (const berkas of src) {
    const isi = readFileSync(join(akar, "src", berkas), "utf8");
    for (const [, kode = ""] of isi.matchAll(/\bkode: "(T\d\d)"/g))
      diangkat.set(kode, [...(diangkat.get(kode) ?? []), berkas]);
  }
  expect([...diangkat.keys()].sort()).toEqual(KODE);
  const keliru = [...diangkat].flatMap(([kode, daftar]) =>
    daftar.filter((f) => /^checks\/t\d/.test(f) && !f.startsWith(`checks/${kode.toLowerCase()}`)),
  );
  expect(keliru).toEqual([]);
});
