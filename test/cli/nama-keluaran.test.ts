import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { jalankan } from "../../src/cli/jalankan";
import { baca, CONTOH } from "../alat/buku";
import { folderUji } from "../alat/lkj";

const JENIS = "[Content_Types].xml";
const PANJANG = "n".repeat(260);

const kerja = folderUji((folder) => {
  writeFileSync(join(folder, "a.xlsx"), baca(CONTOH));
});
const jalan = (...argumen: string[]) => jalankan(argumen, { folder: kerja.folder, warna: false });

/** The sample as a workbook with macros: Excel opens it under that ending alone. */
function bermakro(): Uint8Array {
  const bagian = unzipSync(baca(CONTOH));
  const jenis = strFromU8(bagian[JENIS] ?? new Uint8Array());
  const utama = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  expect(jenis).toContain(utama);
  const makro = jenis.replace(utama, "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  return zipSync({ ...bagian, [JENIS]: strToU8(makro) });
}

test.each([
  ["hitung", ["a.xlsx", "--out", `${PANJANG}.xlsx`]],
  ["tabel", ["a.xlsx", "--out", `${PANJANG}.xlsx`]],
  ["naskah", ["a.xlsx", "--out", `${PANJANG}.docx`]],
  ["kenali", ["a.xlsx", "--lembar", "IKU", "--peran", "bukan-lkj", "--judul", "4", "--simpan", `${PANJANG}.json`]],
])("%s: a name that no file system takes is refused in a sentence of its own", async (perintah, argumen) => {
  const pesan = "Nama berkas hasilnya terlalu panjang (paling banyak 255 huruf); pilih nama yang lebih pendek.\n";
  expect(await jalan(perintah, ...argumen)).toEqual({ kode: 2, stdout: "", stderr: pesan });
  expect(readdirSync(kerja.folder)).toEqual(["a.xlsx"]);
});

test.each([
  ["m.xlsm", "b.xlsx", ".xlsm"],
  // The name of the input may tell as little as that of the result: the content decides.
  ["m.bak", "b.xlsx", ".xlsm"],
  ["a.xlsx", "b.xlsm", ".xlsx"],
  ["a.bak", "b.csv", ".xlsx"],
  ["a.bak", "b", ".xlsx"],
])("%s into %s is refused: %s is what Excel opens", async (masukan, keluaran, akhiran) => {
  if (masukan !== "a.xlsx")
    writeFileSync(join(kerja.folder, masukan), masukan.startsWith("m") ? bermakro() : baca(CONTOH));
  const { kode, stderr } = await jalan("hitung", masukan, "--out", keluaran);
  expect([kode, stderr]).toEqual([2, expect.stringContaining(`berakhiran ${akhiran}, bukan “${keluaran}”`)]);
  expect(readdirSync(kerja.folder)).not.toContain(keluaran);
});

test("what is taught of sheets is no workbook", async () => {
  const { kode, stderr } = await jalan(
    "kenali",
    "a.xlsx",
    "--lembar",
    "IKU",
    "--peran",
    "bukan-lkj",
    "--judul",
    "4",
    "--simpan",
    "k.xlsx",
  );
  expect([kode, stderr]).toEqual([2, expect.stringContaining("berakhiran .json")]);
});
