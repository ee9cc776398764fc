import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jalankan } from "../../src/cli/jalankan";
import type { Keluaran } from "../../src/cli/keluaran";
import { PERINTAH } from "../../src/cli/pilihan";
import { terdekat } from "../../src/cli/urai-ketikan";
import { CONTOH } from "../alat/buku";
import { folderUji } from "../alat/lkj";

const kerja = folderUji((folder) => {
  copyFileSync(CONTOH, join(folder, "a.xlsx"));
});
const lkj = (...argumen: string[]): Promise<Keluaran> => jalankan(argumen, { folder: kerja.folder, warna: false });

test.each(["--help", "-h", "help"])("%s names every command, one a line, with what it does", async (minta) => {
  const { kode, stdout, stderr } = await lkj(minta);
  expect({ kode, stderr }).toEqual({ kode: 0, stderr: "" });
  for (const { nama, ringkas } of PERINTAH)
    expect(stdout).toMatch(new RegExp(`^  ${nama} +${ringkas.split(" ")[0]}`, "m"));
});

test.each(PERINTAH)(
  "lkj $nama --help has each option on a line of its own, an example and the exit codes",
  async (p) => {
    const { kode, stdout } = await lkj(p.nama, "--help");
    expect(kode).toBe(0);
    for (const { nama } of p.pilihan)
      expect(stdout.split("\n").filter((baris) => baris.startsWith(`  ${nama}`)).length).toBeGreaterThan(0);
    for (const contoh of p.contoh) expect(stdout).toContain(`\n  ${contoh}\n`);
    expect(stdout).toContain("Kode keluar: 0 ");
    expect(await lkj("help", p.nama)).toEqual(await lkj(p.nama, "-h"));
  },
);

test("--version is the package's", async () => {
  const paket = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string };
  expect(await lkj("--version")).toEqual({ kode: 0, stdout: `${paket.version}\n`, stderr: "" });
});

test.each([
  [["hitung", "a.xlsx", "--otu", "b.xlsx"], "Pilihan --otu tidak dikenal; mungkin maksudnya --out."],
  [["hitung", "a.xlsx", "--thun=2024"], "Pilihan --thun tidak dikenal; mungkin maksudnya --tahun."],
  [["periksa", "a.xlsx", "--out", "b.xlsx"], "Pilihan --out tidak berlaku untuk lkj periksa."],
  [["tabel", "a.xlsx", "-x"], "Pilihan -x tidak dikenal."],
  [["baca", "a.xlsx", "--json=ya"], "Pilihan --json tidak memakai nilai."],
  [["hitung", "a.xlsx", "--tahun"], "Pilihan --tahun belum diberi nilai, misalnya --tahun 2024."],
  [["hitung", "a.xlsx", "--out", "--timpa"], "Pilihan --out belum diberi nilai, misalnya --out HASIL.xlsx."],
  [["hitng", "a.xlsx"], "Perintah “hitng” tidak dikenal; mungkin maksudnya hitung."],
  [["hapus", "a.xlsx"], "Perintah “hapus” tidak dikenal."],
  [["hitung", "a.xlsx", "--out", "-", "--json"], "--out - dan --json sama-sama memakai keluaran standar"],
  [["hitung", "a.xlsx", "a.xlsx", "--out", "b.xlsx"], "--out harus folder yang sudah ada, bukan “b.xlsx”."],
  [["hitung", "a.xlsx", "a.xlsx", "--out", "."], "Dua berkas masukan akan menjadi “a.xlsx”"],
])("%j is refused in one line that names what is wrong", async (argumen, pesan) => {
  const { kode, stdout, stderr } = await lkj(...argumen);
  expect({ kode, stdout }).toEqual({ kode: 2, stdout: "" });
  expect(stderr).toContain(pesan);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(readdirSync(kerja.folder)).toEqual(["a.xlsx"]);
});

test.each([
  ["--tahn", "--tahun"],
  ["--TIMPA", "--timpa"],
  ["--dasartarget", "--dasar-target"],
  ["--cepat", null],
  ["--x", null],
])("what is nearest to %s is %s", (ketikan, harapan) => {
  expect(terdekat(ketikan, ["--out", "--tahun", "--dasar-target", "--timpa", "--json"])).toBe(harapan);
});

test("--out - gives the workbook itself, the same as a file, and tells of it elsewhere", async () => {
  const { kode, stdout, stderr, berkas } = await lkj("hitung", "a.xlsx", "--out", "-");
  expect({ kode, stdout }).toEqual({ kode: 0, stdout: "" });
  expect(stderr).toContain("Hasil ditulis ke keluaran standar.");
  await lkj("hitung", "a.xlsx", "--out", "b.xlsx");
  expect(Buffer.from(berkas ?? []).equals(readFileSync(join(kerja.folder, "b.xlsx")))).toBe(true);
});

test("several files go into a folder under their own names, and the last line sums up", async () => {
  copyFileSync(CONTOH, join(kerja.folder, "b.xlsx"));
  mkdirSync(join(kerja.folder, "hasil"));
  const { kode, stdout, stderr } = await lkj("hitung", "a.xlsx", "b.xlsx", "tiada.xlsx", "--out", "hasil");
  expect(kode).toBe(2);
  expect(readdirSync(join(kerja.folder, "hasil"))).toEqual(["a.xlsx", "b.xlsx"]);
  expect(stderr).toBe("tiada.xlsx: Berkas tiada.xlsx tidak ada.\n");
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("3 berkas: 2 selesai, 1 ditolak: tiada.xlsx.");
});

test.each([
  ["hitung", "hasil", "a.xlsx"],
  ["hitung", "hasil/", "a.xlsx"],
  ["tabel", "hasil/", "a.xlsx"],
  ["naskah", "hasil", "a.docx"],
])("%s --out %s with one file puts %s there, as it does with several", async (perintah, out, nama) => {
  mkdirSync(join(kerja.folder, "hasil"));
  const { kode, stdout, stderr } = await lkj(perintah, "a.xlsx", "--out", out);
  expect({ kode, stderr }).toEqual({ kode: 0, stderr: "" });
  expect(readdirSync(join(kerja.folder, "hasil"))).toEqual([nama]);
  expect(stdout).toContain(join("hasil", nama));
});

test.each([
  ["tiada/", "Folder untuk tiada/a.xlsx tidak ada; buat dulu foldernya.\n"],
  [".", "Hasil tidak boleh menimpa berkas masukan a.xlsx; pilih nama lain untuk --out.\n"],
])("--out %s with one file is refused: %s", async (out, pesan) => {
  expect(await lkj("hitung", "a.xlsx", "--out", out)).toEqual({ kode: 2, stdout: "", stderr: pesan });
  expect(readdirSync(kerja.folder)).toEqual(["a.xlsx"]);
});
