import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { jalankan } from "../../src/cli/jalankan";
import type { Keluaran } from "../../src/cli/keluaran";
import { pencariSel, potret } from "../alat/buku";
import { bukuSasaran } from "../alat/buku-tabel";
import { pelanggaran, type Skema } from "../alat/skema-json";
import { ketik } from "../tabel/alat-isian";
import { folderUji } from "../alat/lkj";

const SKEMA = JSON.parse(readFileSync(join(__dirname, "../../docs/skema/keluaran.schema.json"), "utf8")) as Skema;
const DEF = SKEMA.$defs as Readonly<Record<string, Skema>>;

const kerja = folderUji(async (folder) => {
  writeFileSync(join(folder, "buku.xlsx"), await bukuSasaran(2, 1));
});
const lkj = (...argumen: string[]): Promise<Keluaran> => jalankan(argumen, { folder: kerja.folder, warna: false });
const isi = (nama: string): Uint8Array => new Uint8Array(readFileSync(join(kerja.folder, nama)));

test("lkj isian makes the blank sheet in a copy, and lkj tabel makes its table of what staff then type", async () => {
  const awal = isi("buku.xlsx");
  const { kode, stdout, stderr } = await lkj("isian", "buku.xlsx", "--hanya", "tabel iii.9", "--out", "isian.xlsx");
  expect({ kode, stderr }).toEqual({ kode: 0, stderr: "" });
  expect(stdout).toBe(
    "Lembar kosong “Realisasi Anggaran” dibuat untuk Tabel III.9. Isi barisnya, lalu buat tabelnya dengan lkj tabel.\n\nHasil disimpan di isian.xlsx.\n",
  );
  expect(isi("buku.xlsx")).toEqual(awal);
  const lagi = await lkj("isian", "isian.xlsx", "--hanya=III.9", "--out", "lagi.xlsx");
  expect(lagi.stdout).toContain("“Realisasi Anggaran” untuk Tabel III.9 sudah ada dan belum diisi; tidak dibuat lagi.");
  expect((await potret(isi("lagi.xlsx"))).sheets.map((s) => s.name)).toEqual(["Pengukuran", "Realisasi Anggaran"]);
  const rupiah = [
    ["Meningkatnya mutu kebersihan", 1_000_000_000, 900_000_000],
    ["Meningkatnya mutu pariwisata", 500_000_000, 400_000_000],
  ];
  writeFileSync(join(kerja.folder, "terisi.xlsx"), await ketik(isi("isian.xlsx"), "Realisasi Anggaran", "B5", rupiah));
  expect(await lkj("tabel", "terisi.xlsx", "--hanya", "III.9", "--out", "tabel.xlsx")).toMatchObject({ kode: 0 });
  const snapshot = await potret(isi("tabel.xlsx"));
  expect(snapshot.sheets.map((s) => s.name)).toContain("Tabel III.9");
  expect(pencariSel(snapshot)("'Realisasi Anggaran'!D6").nilai).toBe(400_000_000);
});

test("--json is what the schema says: one sheet for all the tables that need it, and the settings given are kept", async () => {
  writeFileSync(join(kerja.folder, "aturan.json"), JSON.stringify({ kertas: "F4" }));
  const jalan = ["isian", "buku.xlsx", "--hanya", "II.1,Lampiran 1", "--out", "isian.xlsx", "--json"];
  const { stdout } = await lkj(...jalan, "--pengaturan", "aturan.json");
  const nilai = JSON.parse(stdout) as object;
  expect(pelanggaran(nilai, DEF.isian ?? {}, SKEMA)).toEqual([]);
  expect(nilai).toMatchObject({ lembar: [{ nama: "Renstra", baru: true, untuk: ["II.1", "Lampiran 1"] }] });
  await lkj("tabel", "isian.xlsx", "--hanya", "III.2", "--out", "tabel.xlsx");
  await lkj("tabel", "buku.xlsx", "--hanya", "III.2", "--out", "tanpa.xlsx");
  const kertas = async (nama: string): Promise<unknown> => {
    const buku = new ExcelJS.Workbook();
    await buku.xlsx.load(Buffer.from(isi(nama)) as unknown as ExcelJS.Buffer);
    return buku.getWorksheet("Tabel III.2")?.pageSetup.paperSize;
  };
  expect(await kertas("tabel.xlsx")).not.toEqual(await kertas("tanpa.xlsx"));
});

test.each([
  [[], "Sebutkan nomor tabel setelah --hanya; yang belum ada sumbernya disebut lkj tabel."],
  [["--hanya", "III.2"], "Tabel III.2. Capaian Kinerja Tahun 2025 sudah ada sumbernya; tidak perlu lembar kosong."],
  [["--hanya", "I.1,IX.9"], "Tidak ada tabel dengan nomor “IX.9”."],
  [["--hanya", "I.1", "--kertas", "F4"], "Pilihan --kertas tidak berlaku untuk lkj isian."],
  [["--hanya", "I.1", "--pasangkan", "A=B"], "--pasangkan menyebut “A”"],
])("lkj isian %j is refused in one line, and nothing is written", async (argumen, pesan) => {
  const { kode, stdout, stderr } = await lkj("isian", "buku.xlsx", "--out", "hasil.xlsx", ...argumen);
  expect({ kode, stdout }).toEqual({ kode: 2, stdout: "" });
  expect(stderr).toContain(pesan);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(readdirSync(kerja.folder)).toEqual(["buku.xlsx"]);
});

test("lkj isian needs --out, and says how it is typed", async () => {
  const { kode, stderr } = await lkj("isian", "buku.xlsx", "--hanya", "I.1");
  expect(kode).toBe(2);
  expect(stderr).toContain("Sebutkan berkas hasil dengan --out. Cara pakai: lkj isian BERKAS.xlsx …");
});
