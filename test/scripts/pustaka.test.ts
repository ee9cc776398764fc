import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isBebas, PENGECUALIAN } from "../../scripts/pustaka/lisensi.cjs";
import { periksaPustaka } from "../../scripts/pustaka/periksa.cjs";

const root = join(__dirname, "../..");
const baca = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8")) as Record<string, unknown>;
const integrity = `sha512-${"a".repeat(86)}==`;

interface Paket {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

const packageJson = { dependencies: { satu: "1.0.0" }, devDependencies: {} };

/** A lockfile without fault, but for what is said here; what is allowed as an exception stands in it. */
function kunci(satu: Paket, lain: Readonly<Record<string, Paket>> = {}) {
  const dikecualikan = Object.entries(PENGECUALIAN).map(
    ([nama, [license]]) => [`node_modules/${nama}`, { version: "1.0.0", license, integrity, dev: true }] as const,
  );
  return {
    lockfileVersion: 3,
    packages: {
      "": packageJson,
      "node_modules/satu": { version: "1.0.0", license: "MIT", integrity, ...satu },
      ...Object.fromEntries(dikecualikan),
      ...lain,
    },
  };
}

const periksa = (satu: Paket, lain?: Readonly<Record<string, Paket>>, terpasang?: string) =>
  periksaPustaka(packageJson, kunci(satu, lain), (tempat) => (tempat === "node_modules/satu" ? terpasang : undefined));

describe("periksa-pustaka", () => {
  test("has nothing to say where nothing is wrong", () => {
    expect(periksa({})).toEqual([]);
  });

  test.each<[string, Paket, string]>([
    ["without a checksum", { integrity: undefined }, "tanpa sidik sha512"],
    ["with a weak checksum", { integrity: "sha1-abc=" }, "tanpa sidik sha512"],
    ["with an address", { resolved: "https://registri.example/satu.tgz" }, 'menyebut alamat ("resolved")'],
    ["with a licence that binds others", { license: "GPL-3.0-only" }, "padahal paket ini ikut dikirim"],
    ["with two licences, one of which binds others", { license: "MIT AND GPL-3.0-only" }, "di luar daftar"],
    ["without a licence", { license: undefined }, 'lisensi ""'],
    ["for developing, with another licence", { license: "MPL-2.0", dev: true }, 'lisensi "MPL-2.0" di luar daftar.'],
  ])("objects to a package %s", (_nama, satu, kalimat) => {
    expect(periksa(satu)).toEqual([expect.stringContaining(kalimat)]);
  });

  test("reads the installed package's own licence, not only what the lockfile says of it", () => {
    expect(periksa({}, {}, "MIT")).toEqual([]);
    expect(periksa({}, {}, "AGPL-3.0")).toEqual([expect.stringContaining("AGPL-3.0")]);
  });

  test("an exception holds for developing alone, for that licence alone, and only while it is needed", () => {
    const axe = (paket: Paket) => periksa({}, { "node_modules/axe-core": { version: "1.0.0", integrity, ...paket } });
    expect(axe({ license: "MPL-2.0", dev: true })).toEqual([]);
    expect(axe({ license: "MPL-2.0" })).toEqual([expect.stringContaining("ikut dikirim")]);
    expect(axe({ license: "GPL-2.0", dev: true })).toEqual([expect.stringContaining("GPL-2.0")]);
    const tanpa = kunci({});
    const packages = Object.fromEntries(
      Object.entries(tanpa.packages).filter(([tempat]) => tempat !== "node_modules/pako"),
    );
    expect(periksaPustaka(packageJson, { ...tanpa, packages }, () => undefined)).toEqual([
      "pako: pengecualian lisensinya tidak diperlukan lagi.",
    ]);
  });

  test.each(["^1.0.0", "~1.0.0", "latest", "1.x", "https://contoh.example/satu.tgz"])(
    "objects to the version %s",
    (versi) => {
      const longgar = { dependencies: { satu: versi }, devDependencies: {} };
      const lockfile = kunci({});
      const packages = { ...lockfile.packages, "": longgar };
      expect(periksaPustaka(longgar, { ...lockfile, packages }, () => undefined)).toEqual([
        `package.json: satu harus satu versi pasti, bukan "${versi}".`,
      ]);
    },
  );

  test("objects to a lockfile that is not of this package.json", () => {
    expect(periksaPustaka({ ...packageJson, dependencies: { satu: "2.0.0" } }, kunci({}), () => undefined)).toEqual([
      "package-lock.json tidak sesuai dengan package.json.",
    ]);
  });

  test("every exception of a dependency has its reason in docs/keputusan.md", () => {
    const keputusan = readFileSync(join(root, "docs/keputusan.md"), "utf8");
    expect(Object.keys(PENGECUALIAN).filter((nama) => !keputusan.includes(nama))).toEqual([]);
    expect(Object.values(PENGECUALIAN).filter(([, alasan]) => alasan === "")).toEqual([]);
  });

  test("has nothing to say of the packages that are here: a change that adds one says so before it is landed", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/periksa-pustaka.mjs"], {
      cwd: root,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("is part of npm run lint", () => {
    expect((baca("package.json").scripts as Record<string, string>).lint).toContain("node scripts/periksa-pustaka.mjs");
  });
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["Apache-2.0 AND MIT", true],
  ["MIT AND Zlib", false],
  ["GPL-2.0 OR LGPL-2.1", false],
  ["(MIT OR GPL-2.0) AND (Apache-2.0 OR X)", false],
  ["", false],
])("%s lets everybody use it: %s", (ungkapan, bebas) => {
  expect(isBebas(ungkapan)).toBe(bebas);
});
