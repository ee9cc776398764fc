import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jalankan } from "../../src/cli/jalankan";
import { CONTOH } from "../alat/buku";
import { sunting } from "../alat/buku-tabel";
import { pelanggaran, type Skema } from "../alat/skema-json";
import { folderUji } from "../alat/lkj";

const AKAR = join(__dirname, "../..");
const SKEMA = JSON.parse(readFileSync(join(AKAR, "docs/skema/keluaran.schema.json"), "utf8")) as Skema;
const KORPUS = join(AKAR, "test/fixtures/korpus");
const DEF = SKEMA.$defs as Readonly<Record<string, Skema>>;
/** A year in quarters, an E.81 with programs, and values of other kinds than numbers. */
/** A form of programs alone: none of the LKj's tables can be made of it, and so no report. */
const TANPA_TABEL = "a01-e81-kode-satuan-rp-ribuan";
const LAIN = [TANPA_TABEL, "a05-triwulan-sebagai-baris-kondisi-akhir", "a10-capaian-triwulan-berisi-angka"];

const kerja = folderUji((folder) => {
  cpSync(CONTOH, join(folder, "contoh.xlsx"));
  for (const nama of LAIN) cpSync(join(KORPUS, nama, "buku.xlsx"), join(folder, `${nama}.xlsx`));
});
async function json(...argumen: string[]): Promise<unknown> {
  const { stdout, stderr, kode } = await jalankan([...argumen, "--json"], { folder: kerja.folder, warna: false });
  expect(kode === 2 ? stderr : "").toBe("");
  return JSON.parse(stdout);
}

test.each(["contoh", ...LAIN])("what every command prints of %s is what the schema says", async (nama) => {
  const buku = `${nama}.xlsx`;
  const keluaran = {
    hitung: await json("hitung", buku, "--out", "hasil.xlsx"),
    periksa: await json("periksa", buku),
    baca: await json("baca", buku),
    tabel: await json("tabel", buku, "--out", "tabel.xlsx"),
    ...(nama === TANPA_TABEL ? {} : { naskah: await json("naskah", buku, "--out", "LKj.docx") }),
  };
  if (nama === TANPA_TABEL)
    expect(
      (await jalankan(["naskah", buku, "--out", "LKj.docx", "--json"], { folder: kerja.folder, warna: false })).kode,
    ).toBe(2);
  for (const [perintah, nilai] of Object.entries(keluaran))
    expect([perintah, ...pelanggaran(nilai, DEF[perintah] ?? {}, SKEMA)]).toEqual([perintah]);
});

test("tables made again, one of them edited by staff, are what the schema says", async () => {
  await json("tabel", "contoh.xlsx", "--out", "tabel.xlsx");
  const disunting = await sunting(new Uint8Array(readFileSync(join(kerja.folder, "tabel.xlsx"))), (context) => {
    context.workbook.worksheets.getItem("Tabel III.2").getRange("H6").values = [[4.2]];
    context.workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("F7").values = [[2.7]];
  });
  writeFileSync(join(kerja.folder, "tabel.xlsx"), disunting);
  const nilai = await json("tabel", "tabel.xlsx", "--out", "lagi.xlsx");
  expect(pelanggaran(nilai, DEF.tabel ?? {}, SKEMA)).toEqual([]);
  const keadaan = new Set((nilai as { tabel: { keadaan: string }[] }).tabel.map((satu) => satu.keadaan));
  expect([...keadaan].sort()).toEqual(["belum-ada-sumber", "disunting", "diperbarui", "mutakhir"].sort());
});

test("a report brought up to date, and a template filled, are what the schema says", async () => {
  await json("naskah", "contoh.xlsx", "--out", "LKj.docx");
  cpSync(join(AKAR, "test/fixtures/templat/writer.docx"), join(kerja.folder, "templat.docx"));
  const lagi = await json("naskah", "contoh.xlsx", "--out", "LKj.docx", "--timpa");
  const templat = await json("naskah", "contoh.xlsx", "--out", "isi.docx", "--templat", "templat.docx");
  expect([lagi, templat].map((nilai) => pelanggaran(nilai, DEF.naskah ?? {}, SKEMA))).toEqual([[], []]);
  expect([lagi, templat].map((nilai) => Object.keys(nilai as object))).toEqual([
    expect.arrayContaining(["disimpan", "baru"]),
    expect.arrayContaining(["diisi", "takDikenal"]),
  ]);
});

test("a file filled from a template is brought up to date; one that was not is filled anew, which is said", async () => {
  cpSync(join(AKAR, "test/fixtures/templat/writer.docx"), join(kerja.folder, "templat.docx"));
  const isi = async (...lagi: readonly string[]): Promise<string> =>
    (
      await jalankan(["naskah", "contoh.xlsx", "--out", "lama.docx", "--templat", "templat.docx", ...lagi], {
        folder: kerja.folder,
        warna: false,
      })
    ).stdout;
  expect(await isi()).not.toContain("dari awal");
  const kedua = await isi("--timpa");
  expect(kedua).toContain("0 bagian diperbarui, 0 bagian baru.");
  expect(kedua).toContain("Penanda yang tidak dikenal dibiarkan: {{nama kepala}}.");
  expect(kedua).not.toContain("dari awal");
  // The file is its own template.
  const nilai = await json("naskah", "contoh.xlsx", "--out", "lama.docx", "--timpa");
  expect(pelanggaran(nilai, DEF.naskah ?? {}, SKEMA)).toEqual([]);
  expect(nilai).toMatchObject({ diperbarui: [], takDikenal: ["nama kepala"], isian: 1 });
  await json("naskah", "contoh.xlsx", "--out", "bab.docx", "--bab", "II");
  const dariAwal = await jalankan(
    ["naskah", "contoh.xlsx", "--out", "bab.docx", "--templat", "templat.docx", "--timpa"],
    { folder: kerja.folder, warna: false },
  );
  expect(dariAwal.stdout).toContain("Templat diisi dari awal: berkas yang lama tidak dibuat dari templat");
});

test("several files make one document, a refused one among them with its reason", async () => {
  const { stdout, kode } = await jalankan(["periksa", "contoh.xlsx", "tiada.xlsx", "--json"], {
    folder: kerja.folder,
    warna: false,
  });
  const nilai = JSON.parse(stdout) as { berkas: { berkas: string; kode: number; pesan?: string; hasil?: unknown }[] };
  expect(kode).toBe(2);
  expect(pelanggaran(nilai, DEF.beberapa ?? {}, SKEMA)).toEqual([]);
  expect(pelanggaran(nilai.berkas[0]?.hasil, DEF.periksa ?? {}, SKEMA)).toEqual([]);
  expect(nilai.berkas[1]).toEqual({ berkas: "tiada.xlsx", kode: 2, pesan: "Berkas tiada.xlsx tidak ada." });
});

test("a key that the schema doesn't name, a missing one and another type are told", () => {
  const skema = DEF.periksa ?? {};
  const ringkasan = { galat: 0, peringatan: 0, catatan: 0 };
  expect(pelanggaran({ temuan: [], ringkasan }, skema, SKEMA)).toEqual([]);
  expect(pelanggaran({ temuan: [], ringkasan, lain: 1 }, skema, SKEMA)).toHaveLength(1);
  expect(pelanggaran({ ringkasan }, skema, SKEMA)).toHaveLength(1);
  expect(pelanggaran({ temuan: null, ringkasan }, skema, SKEMA)).toHaveLength(1);
});
