import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const SRC = join(__dirname, "../../src");
/** Workbook, sheets, ranges and charts hold each other, as Excel's own do. */
const BOLEH = "host/model/";

/** Which files of src/ each one imports, its types included: ESLint's rule leaves those out. */
function impor(): Map<string, string[]> {
  const berkas = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((f) => /\.tsx?$/.test(f));
  const kunci = (f: string): string => relative(SRC, f).split(sep).join("/");
  return new Map(
    berkas.map((f): [string, string[]] => {
      const isi = readFileSync(join(SRC, f), "utf8");
      const tuju = [...isi.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].flatMap(([, satu = ""]) => {
        const dasar = resolve(SRC, dirname(f), satu);
        return [`${dasar}.ts`, `${dasar}.tsx`].find((g) => existsSync(g)) ?? [];
      });
      return [kunci(join(SRC, f)), tuju.map(kunci)];
    }),
  );
}

/** Every file that can be reached from itself, by what it imports. */
function berlingkar(graf: ReadonlyMap<string, readonly string[]>): string[] {
  // What imports nothing that is left lies on no circle; taken away again and again, only circles and their like remain.
  const sisa = new Map([...graf].map(([f, tuju]) => [f, new Set(tuju)]));
  for (let berubah = true; berubah;) {
    berubah = false;
    for (const [f, tuju] of sisa) {
      for (const satu of tuju) if (!sisa.has(satu)) tuju.delete(satu);
      if (tuju.size === 0) berubah = sisa.delete(f);
    }
  }
  const dipakai = (f: string): boolean => [...sisa.values()].some((tuju) => tuju.has(f));
  for (let berubah = true; berubah;) {
    berubah = false;
    for (const f of sisa.keys()) if (!dipakai(f)) berubah = sisa.delete(f);
  }
  return [...sisa.keys()];
}

test("finds a circle, and what leads to it or from it is none", () => {
  const graf = new Map([
    ["awal", ["a"]],
    ["a", ["b"]],
    ["b", ["a", "akhir"]],
    ["akhir", []],
  ]);
  expect(berlingkar(graf)).toEqual(["a", "b"]);
});

test("no imports go round in a circle, types included", () => {
  const graf = impor();
  expect(graf.size).toBeGreaterThan(500);
  const tanpaModel = new Map(
    [...graf].map(([f, tuju]) => [f, tuju.filter((satu) => !(f.startsWith(BOLEH) && satu.startsWith(BOLEH)))]),
  );
  expect(berlingkar(tanpaModel)).toEqual([]);
});
