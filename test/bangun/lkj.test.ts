import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import paket from "../../package.json";
import { CONTOH } from "../alat/buku";

jest.setTimeout(300_000);

const AKAR = join(__dirname, "../..");
const PUSTAKA = join(AKAR, "node_modules");
const SUMBER = ["--import", join(PUSTAKA, "tsx/dist/loader.mjs"), join(AKAR, "src/cli/main.ts")];

let folder: string;
let rakitan: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lkj-rakitan-"));
  const tujuan = join(folder, "dist-lkj");
  const argumen = ["--config", "webpack.lkj.js", "--output-path", tujuan, "--stats", "errors-warnings"];
  const kata = execFileSync(process.execPath, [join(PUSTAKA, "webpack/bin/webpack.js"), ...argumen], {
    cwd: AKAR,
    encoding: "utf8",
  });
  expect(kata).toContain("compiled successfully");
  rakitan = join(tujuan, "lkj.js");
  symlinkSync(PUSTAKA, join(folder, "node_modules"), "junction");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Jalan {
  readonly kode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the two, as a user would, in a folder that holds the sample alone. */
function jalankan(program: readonly string[], kerja: string, argumen: readonly string[]): Jalan {
  const tempat = join(folder, kerja);
  mkdirSync(tempat, { recursive: true });
  copyFileSync(CONTOH, join(tempat, "a.xlsx"));
  const env = { ...process.env, NO_COLOR: "1", npm_lifecycle_event: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...argumen], {
    cwd: tempat,
    encoding: "utf8",
    env,
  });
  return { kode: status, stdout, stderr };
}

test.each([
  [["--help"], 0, "Cara pakai: lkj PERINTAH BERKAS.xlsx"],
  [["hitung", "--help"], 0, "--dasar-target"],
  [["--version"], 0, paket.version],
  [["baca", "a.xlsx"], 0, "baris dibaca"],
  [["periksa", "a.xlsx", "--json"], 1, '"ringkasan"'],
  [["hitung", "a.xlsx", "--out", "hasil.xlsx"], 0, "Hasil disimpan di hasil.xlsx."],
  [["tabel", "a.xlsx", "--out", "tabel.xlsx", "--hanya", "III.2"], 0, "tabel.xlsx"],
  [["hitng", "a.xlsx"], 2, "mungkin maksudnya hitung."],
  [["hitung", "tiada.xlsx", "--out", "b.xlsx"], 2, "Berkas tiada.xlsx tidak ada."],
])("lkj %j says and does the same built as from its sources", (argumen, kode, kata) => {
  const [satu, dua] = [`rakitan ${argumen.join(" ")}`, `sumber ${argumen.join(" ")}`].map((nama) =>
    nama.replaceAll(/[^a-z]/g, "-"),
  ) as [string, string];
  const hasil = jalankan([rakitan], satu, argumen);
  expect(hasil.kode).toBe(kode);
  expect(hasil.stdout + hasil.stderr).toContain(kata);
  expect(jalankan(SUMBER, dua, argumen)).toEqual(hasil);
  const berkas = (tempat: string) => readdirSync(join(folder, tempat)).sort();
  expect(berkas(dua)).toEqual(berkas(satu));
  for (const nama of berkas(satu))
    expect(readFileSync(join(folder, dua, nama)).equals(readFileSync(join(folder, satu, nama)))).toBe(true);
});

test("the report in Word is made, by libraries that are loaded only for it", () => {
  const hasil = jalankan([rakitan], "naskah", ["naskah", "a.xlsx", "--out", "LKj.docx"]);
  expect(hasil).toMatchObject({ kode: 0, stderr: "" });
  expect(readFileSync(join(folder, "naskah/LKj.docx")).subarray(0, 2).toString()).toBe("PK");
});

test("it is one file, beside the licences of what is in it, and office.js is not", () => {
  expect(readdirSync(join(folder, "dist-lkj")).sort()).toEqual(["lisensi-pustaka.txt", "lkj.js"]);
  const isi = readFileSync(rakitan, "utf8");
  expect(isi.startsWith("#!/usr/bin/env node\n")).toBe(true);
  expect(isi).not.toContain("Microsoft Corporation");
  expect(paket.bin.lkj).toBe("dist-lkj/lkj.js");
});

test("where office.js is not, one sentence says so and nothing is written", () => {
  mkdirSync(join(folder, "lain"));
  copyFileSync(rakitan, join(folder, "lain/lkj.js"));
  rmSync(join(folder, "node_modules"));
  const hasil = jalankan([join(folder, "lain/lkj.js")], "tanpa", ["hitung", "a.xlsx", "--out", "b.xlsx"]);
  expect(hasil).toMatchObject({ kode: 2, stdout: "" });
  expect(hasil.stderr).toMatch(/^Pustaka @microsoft\/office-js tidak ditemukan\. .+\n$/);
  expect(existsSync(join(folder, "tanpa/b.xlsx"))).toBe(false);
});
