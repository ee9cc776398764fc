import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { baca, CONTOH } from "../alat/buku";
import { folderUji, lkjDi } from "../alat/lkj";

const AKAR = join(__dirname, "../..");
const TERKUNCI = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);

const kerja = folderUji();
const lkj = (...argumen: readonly string[]) => lkjDi(kerja.folder, argumen);

test("prints one JSON object with every key, and writes the file beside the user", () => {
  copyFileSync(CONTOH, join(kerja.folder, "a.xlsx"));
  const { status, stdout, stderr } = lkj("hitung", "a.xlsx", "--out", "b.xlsx", "--dasar-target", "pk", "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const json = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(json)).toEqual([
    "tahun",
    "instansi",
    "dasarTarget",
    "lembar",
    "indikator",
    "rataRata",
    "anggaran",
    "temuan",
    "tulisan",
    "excel",
  ]);
  expect(json).toMatchObject({ tahun: 2024, dasarTarget: "pk", tulisan: { sel: 39 }, excel: { sync: 3 } });
  expect(readdirSync(kerja.folder).sort()).toEqual(["a.xlsx", "b.xlsx"]);
  expect(readFileSync(join(kerja.folder, "a.xlsx")).equals(readFileSync(CONTOH))).toBe(true);
});

test("prints tables and findings for people", () => {
  copyFileSync(CONTOH, join(kerja.folder, "a.xlsx"));
  const { status, stdout } = lkj("hitung", "a.xlsx", "--out", "b.xlsx", "--dasar-target", "pk");
  expect(status).toBe(0);
  for (const teks of ["146,79%", "Sangat Baik", "98,83%", "Rp119.323.456", "39 sel ditulis di 6 lembar", "T08"])
    expect(stdout).toContain(teks);
  expect(stdout).not.toContain("\u001b");
});

describe("refuses with one sentence on stderr, exit 2, and no file", () => {
  const isi: Record<string, () => Uint8Array> = {
    "contoh.xlsx": () => baca(CONTOH),
    "teks.xlsx": () => new TextEncoder().encode("bukan zip"),
    "kunci.xlsx": () => TERKUNCI,
    "potong.xlsx": () => baca(CONTOH).subarray(0, 9000),
    "kosong.xlsx": () => new Uint8Array(),
    "gaji.xlsx": () => baca(join(AKAR, "test/fixtures/asing/daftar-gaji.xlsx")),
  };
  test.each([
    ["an absent file", ["hitung", "tidak-ada.xlsx", "--out", "b.xlsx"], "tidak ada"],
    ["a folder", ["hitung", ".", "--out", "b.xlsx"], "bukan berkas"],
    ["plain text", ["hitung", "teks.xlsx", "--out", "b.xlsx"], "bukan buku kerja Excel"],
    ["an empty file", ["hitung", "kosong.xlsx", "--out", "b.xlsx"], "bukan buku kerja Excel"],
    ["a truncated file", ["hitung", "potong.xlsx", "--out", "b.xlsx"], "rusak"],
    ["a file with a password", ["hitung", "kunci.xlsx", "--out", "b.xlsx"], "kata sandi"],
    ["a workbook of another kind", ["hitung", "gaji.xlsx", "--out", "b.xlsx"], "Perjanjian Kinerja"],
    ["no output", ["hitung", "contoh.xlsx"], "--out"],
    ["no command", [], "Cara pakai"],
    ["an unknown command", ["hapus", "contoh.xlsx"], "tidak dikenal"],
    ["an unknown option", ["hitung", "contoh.xlsx", "--out", "b.xlsx", "--cepat"], "tidak dikenal"],
    ["a strange year", ["hitung", "contoh.xlsx", "--out", "b.xlsx", "--tahun", "dua"], "--tahun"],
    [
      "a strange dasar target",
      ["hitung", "contoh.xlsx", "--out", "b.xlsx", "--dasar-target", "rkpd"],
      "--dasar-target",
    ],
    ["half a pair", ["hitung", "contoh.xlsx", "--out", "b.xlsx", "--pasangkan", "A"], "--pasangkan"],
    ["a pair of unknown names", ["hitung", "contoh.xlsx", "--out", "b.xlsx", "--pasangkan", "A=B"], "“A”"],
    ["a missing folder", ["hitung", "contoh.xlsx", "--out", "x/b.xlsx"], "Folder"],
    ["the input as output", ["hitung", "contoh.xlsx", "--out", "contoh.xlsx", "--timpa"], "masukan"],
  ])("%s", (_, argumen, pesan) => {
    for (const [nama, buat] of Object.entries(isi))
      if (argumen.includes(nama)) writeFileSync(join(kerja.folder, nama), buat());
    const sebelum = readdirSync(kerja.folder);
    const { status, stdout, stderr } = lkj(...argumen);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(pesan);
    expect(readdirSync(kerja.folder)).toEqual(sebelum);
  });

  test("an existing output, unless --timpa", () => {
    copyFileSync(CONTOH, join(kerja.folder, "a.xlsx"));
    writeFileSync(join(kerja.folder, "b.xlsx"), "milik orang lain");
    const argumen = ["hitung", "a.xlsx", "--out", "b.xlsx"];
    const { status, stderr } = lkj(...argumen);
    expect(status).toBe(2);
    expect(stderr).toContain("--timpa");
    expect(readFileSync(join(kerja.folder, "b.xlsx"), "utf8")).toBe("milik orang lain");
    expect(lkj(...argumen, "--timpa").status).toBe(0);
    expect(
      existsSync(join(kerja.folder, "b.xlsx")) && readFileSync(join(kerja.folder, "b.xlsx")).subarray(0, 2).toString(),
    ).toBe("PK");
  });
});

test("tells how it is used when asked, without a complaint", () => {
  const { status, stdout, stderr } = lkj("--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const perintah of ["hitung", "periksa", "tabel", "naskah", "baca", "kenali"])
    expect(stdout).toMatch(new RegExp(`^  ${perintah} `, "m"));
});
