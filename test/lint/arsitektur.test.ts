import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

const akar = join(__dirname, "../..");
const baca = (nama: string): string => readFileSync(join(akar, nama), "utf8");

const pisah = (daftar: string): string[] =>
  daftar
    .split(",")
    .map((s) => s.trim())
    .filter((s) => s !== "");

/** The layers as eslint.config.mjs has them; the one file that host borrows a type of is said in words. */
function lapisanLint(): Map<string, string[]> {
  const isi = /const layers = \{([\s\S]*?)\n\};/.exec(baca("eslint.config.mjs"))?.[1] ?? "";
  return new Map(
    [...isi.matchAll(/^\s{2}(\w+): \[([^\]]*)\]/gm)].map(([, nama = "", daftar = ""]) => [
      nama,
      pisah(daftar.replaceAll('"', "")).filter((satu) => !satu.endsWith(".ts")),
    ]),
  );
}

function lapisanDokumen(): Map<string, string[]> {
  const tabel = baca("docs/arsitektur.md").split("| folder ")[1]?.split("\n\n")[0] ?? "";
  return new Map(
    [...tabel.matchAll(/^\| (\w+)\s*\| ([^|]*)\|$/gm)].map(([, nama = "", daftar = ""]) => [nama, pisah(daftar)]),
  );
}

test("docs/arsitektur.md draws the layers that lint enforces", () => {
  const [lint, dokumen] = [lapisanLint(), lapisanDokumen()];
  expect(lint.size).toBe(14);
  expect([...dokumen]).toEqual([...lint]);
});

test("docs/arsitektur.md says of each folder of src what lives there", () => {
  const berkas = readdirSync(join(akar, "src"), { recursive: true, encoding: "utf8" }).filter((f) => /\.tsx?$/.test(f));
  const folder = new Set(berkas.map((f) => dirname(f).split(sep).join("/")));
  const bagian = baca("docs/arsitektur.md").split("## What lives where\n")[1]?.split("\n## ")[0] ?? "";
  const disebut = [...bagian.matchAll(/^- `([\w/]+)`: \S.{9,}$/gm)].map(([, nama]) => nama);
  expect(disebut).toEqual([...folder].sort());
});

test("every file that docs/arsitektur.md names is there", () => {
  const semua = ["src", "test", "docs"].flatMap((folder) =>
    readdirSync(join(akar, folder), { recursive: true, encoding: "utf8" }).map(
      (f) => `/${folder}/${f.split(sep).join("/")}`,
    ),
  );
  const disebut = [...baca("docs/arsitektur.md").matchAll(/`([\w./-]+\.(?:tsx?|md))`/g)].map(([, nama = ""]) => nama);
  expect(disebut.length).toBeGreaterThan(30);
  expect(disebut.filter((nama) => !semua.some((f) => f.endsWith(`/${nama}`)))).toEqual([]);
});

test("a file's name tells its room: no two files of src bear one", () => {
  const berkas = readdirSync(join(akar, "src"), { recursive: true, encoding: "utf8" }).filter((f) => /\.tsx?$/.test(f));
  const nama = berkas.map((f) => f.split(sep).at(-1) ?? "").filter((f) => !f.startsWith("index."));
  expect(nama.length).toBeGreaterThan(1000);
  expect(nama.filter((satu, i) => nama.indexOf(satu) !== i)).toEqual([]);
});
