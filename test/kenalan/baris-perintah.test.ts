import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { folderUji, lkjDi } from "../alat/lkj";

jest.setTimeout(240_000);

const KOLOM = "A=no,C=indikator,D=target,E=realisasi,F=capaian";
const AJARAN = ["--lembar", "Sheet1", "--peran", "pengukuran", "--judul", "4", "--kolom", KOLOM];
/** Headers of which no word is ours. */
const JUDUL = ["Urut", "Kelompok", "Apa yang dinilai", "Mau", "Jadi", "Berapa", "Catatan"];

const kerja = folderUji();
const lkj = (...argumen: readonly string[]) => lkjDi(kerja.folder, argumen);

type Baris = Readonly<Record<string, string | number>>;

async function buku(nama: string, lembar: string, judul: readonly string[], baris: readonly Baris[]): Promise<void> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(lembar);
  sheet.getCell("A1").value = "Dinas Contoh";
  sheet.getCell("A2").value = "Rekap 2025";
  judul.forEach((satu, i) => (sheet.getCell(4, i + 1).value = satu));
  baris.forEach((isi, r) => judul.forEach((satu, i) => (sheet.getCell(5 + r, i + 1).value = isi[satu] ?? null)));
  writeFileSync(join(kerja.folder, nama), new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const NILAI: readonly Baris[] = [
  { Urut: 1, "Apa yang dinilai": "Nilai SAKIP", Mau: 80, Jadi: 72 },
  { Urut: 2, "Apa yang dinilai": "Indeks layanan", Mau: 50, Jadi: 55 },
];

async function capaian(nama: string, lembar: string, sel: readonly string[]): Promise<unknown[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(join(kerja.folder, nama));
  const sheet = workbook.getWorksheet(lembar)!;
  return sel.map((satu) => Math.round(Number(sheet.getCell(satu).value) * 1e6) / 1e6);
}

test("taught once, kept in the workbook, and used for another office's workbook in any order of its columns", async () => {
  await buku("a.xlsx", "Sheet1", JUDUL, NILAI);
  expect(lkj("hitung", "a.xlsx", "--out", "x.xlsx").status).toBe(2);
  const diajar = lkj("kenali", "a.xlsx", ...AJARAN, "--simpan", "k.json", "--out", "a2.xlsx");
  expect(diajar).toMatchObject({ status: 0, stderr: "" });
  expect(diajar.stdout).toContain("2 indikator terbaca");
  expect(lkj("hitung", "a2.xlsx", "--out", "a3.xlsx")).toMatchObject({ status: 0, stderr: "" });
  expect(await capaian("a3.xlsx", "Sheet1", ["F5", "F6"])).toEqual([90, 110]);

  await buku(
    "b.xlsx",
    "Data",
    ["Jadi", "Baru", "Berapa", "Catatan", "Mau", "Kelompok", "Apa yang dinilai", "Urut"],
    NILAI,
  );
  expect(lkj("hitung", "b.xlsx", "--out", "b2.xlsx", "--kenalan", "k.json")).toMatchObject({ status: 0, stderr: "" });
  expect(await capaian("b2.xlsx", "Data", ["C5", "C6"])).toEqual([90, 110]);
  const isi = readFileSync(join(kerja.folder, "b.xlsx"));
  expect(lkj("baca", "b.xlsx", "--kenalan", "k.json").stdout).toMatch(/Pengukuran Kinerja \(pasti\)/);
  expect(lkj("periksa", "b.xlsx").status).toBe(2);
  expect(lkj("periksa", "b.xlsx", "--kenalan", "k.json").stdout).toMatch(/^Dinas Contoh/);
  expect(lkj("tabel", "b.xlsx", "--out", "b3.xlsx", "--kenalan", "k.json").stdout).toContain("III.2");
  expect(readFileSync(join(kerja.folder, "b.xlsx")).equals(isi)).toBe(true);
  expect(readFileSync(join(kerja.folder, "k.json"), "utf8")).not.toMatch(/SAKIP|Sheet1|Dinas/);
});

test("an evaluation form is taught from the command line and read in another office's workbook", async () => {
  const judul = ["Pekerjaan", "Janji", "Jadi TW I", "Jadi TW II", "Semua", "Nisbah"];
  await buku("a.xlsx", "Sheet1", judul, [{ Pekerjaan: "Bantuan benih", Janji: 40, "Jadi TW I": 10, "Jadi TW II": 5 }]);
  const kolom = "A=program,B=target,C=realisasi,D=realisasi,E=realisasi,F=capaian";
  const ajaran = ["--lembar", "Sheet1", "--peran", "evaluasi-renja", "--judul", "4", "--kolom", kolom];
  const diajar = lkj("kenali", "a.xlsx", ...ajaran, "--simpan", "k.json");
  expect(diajar).toMatchObject({ status: 0, stderr: "" });
  expect(diajar.stdout).toContain("Evaluasi Hasil Renja: 1 baris terbaca");
  await buku(
    "b.xlsx",
    "Data",
    ["Nisbah", "Semua", ...judul.slice(0, 4)],
    [{ Pekerjaan: "Kebun percontohan", Janji: 8, "Jadi TW I": 4, "Jadi TW II": 2 }],
  );
  expect(lkj("hitung", "b.xlsx", "--out", "b2.xlsx", "--kenalan", "k.json")).toMatchObject({ status: 0, stderr: "" });
  // 4 + 2, for the quarters fall; 6 of 8.
  expect(await capaian("b2.xlsx", "Data", ["B5", "A5"])).toEqual([6, 75]);
});

test("a changed header is asked about and nothing of the sheet is read", async () => {
  await buku("a.xlsx", "Sheet1", JUDUL, NILAI);
  lkj("kenali", "a.xlsx", ...AJARAN, "--simpan", "k.json");
  const berubah = JUDUL.map((satu) => (satu === "Jadi" ? "Hasil akhir" : satu));
  await buku("c.xlsx", "Sheet1", berubah, NILAI);
  const { status, stderr } = lkj("hitung", "c.xlsx", "--out", "c2.xlsx", "--kenalan", "k.json");
  expect(status).toBe(2);
  expect(stderr).toContain("pernah dikenalkan");
  expect(stderr).toContain("“hasil akhir”");
  expect(readdirSync(kerja.folder)).not.toContain("c2.xlsx");
});

test.each([
  ["an unknown sheet", ["--lembar", "Sheet2"], "“Sheet1”"],
  ["an unknown role", ["--peran", "skp"], "--peran"],
  ["a blank row", ["--judul", "30"], "baris 30"],
  ["a column without a header", ["--kolom", "Z=indikator"], "Kolom Z"],
  ["an unknown meaning", ["--kolom", "C=__proto__"], "__proto__"],
  ["no indikator", ["--kolom", "D=target,E=realisasi"], "indikator"],
  ["two targets of one year", ["--kolom", "C=indikator,D=target,B=target,E=realisasi"], "dua kolom"],
])("%s is refused with one sentence, and no file", async (_, ganti, pesan) => {
  await buku("a.xlsx", "Sheet1", JUDUL, NILAI);
  const { status, stderr } = lkj("kenali", "a.xlsx", ...AJARAN, ...ganti, "--simpan", "k.json");
  expect(status).toBe(2);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toContain(pesan);
  expect(readdirSync(kerja.folder)).toEqual(["a.xlsx"]);
});
