import { readFileSync } from "node:fs";
import { hitungCapaianBuku } from "../../src/app/hitung";
import { simpanPengaturan } from "../../src/app/simpan-pengaturan";
import { LACI_PENGATURAN } from "../../src/excel/simpanan/laci";
import { bacaTeksLaci, teksLaci } from "../../src/excel/simpanan/teks-laci";
import { listWorkbook } from "../../src/excel/list-workbook";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { gantiIsi } from "./ganti-isi";
import { buka, CONTOH } from "../alat/buku";

const contoh = new Uint8Array(readFileSync(CONTOH));
const { namespace } = LACI_PENGATURAN;

const pasang = (...xml: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const satu of xml) context.workbook.customXmlParts.add(satu);
    await context.sync();
  });

const laci = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    await context.sync();
    const xml = parts.items.map((part) => part.getXml());
    await context.sync();
    return xml.map(({ value }) => value);
  });

const isiLaci = async (): Promise<unknown> => bacaTeksLaci((await laci())[0] ?? "");

const tersimpan = (): Promise<Pengaturan> =>
  Excel.run(async (context) => (await listWorkbook(context)).pengaturan.nilai);

const ubahTahun = (tahun: number) => simpanPengaturan((lama) => ({ ...lama, tahun }));

test("settings are kept in a part of our own, beside the cells, and are there after saving", async () => {
  const excel = buka(contoh);
  expect(await ubahTahun(2024)).toBeNull();
  buka(excel.save());
  expect(await tersimpan()).toEqual({ ...PENGATURAN_BAWAAN, tahun: 2024 });
  expect(await laci()).toHaveLength(1);
});

test("what an older version kept in the settings moves into the drawer with the first change", async () => {
  const excel = buka(contoh);
  await Excel.run(async (context) => {
    const lama = { pasangan: [{ a: "IPM", b: "Indeks Pembangunan Manusia" }], grafik: false, asing: 7 };
    context.workbook.settings.add("capaian.pengaturan", JSON.stringify(lama));
    await context.sync();
  });
  expect(await tersimpan()).toMatchObject({ grafik: false, pasangan: [{ a: "IPM" }] });
  expect(await ubahTahun(2024)).toBeNull();
  buka(excel.save());
  expect(await isiLaci()).toMatchObject({ versi: 1, isi: { tahun: 2024, grafik: false, asing: 7 } });
  const sisa = await Excel.run(async (context) => {
    const jumlah = context.workbook.settings.getCount();
    await context.sync();
    return jumlah.value;
  });
  expect(sisa).toBe(0);
});

test("what a newer version kept survives a change by this one, word for word", async () => {
  buka(contoh);
  const baru = {
    kenalan: { Renja: ["A1"] },
    dasarTarget: "rkpd",
    pola: { ipm: "pola-baru", ahh: "posisi" },
    kriteria: { tingkat: [{ batasBawah: 50, nama: "Baik", singkat: "B", kode: "b", warna: "#00FF00", batasAtas: 9 }] },
  };
  await pasang(teksLaci(namespace, 7, baru));
  expect(await tersimpan()).toMatchObject({ dasarTarget: null, pola: { ahh: "posisi" } });
  expect(await ubahTahun(2023)).toBeNull();
  expect(await isiLaci()).toMatchObject({ versi: 7, isi: { ...baru, tahun: 2023 } });
});

test("of two parts that were kept at once the first counts, and one remains", async () => {
  buka(contoh);
  await pasang(teksLaci(namespace, 1, { tahun: 2022 }), teksLaci(namespace, 1, { tahun: 2021 }));
  expect((await tersimpan()).tahun).toBe(2022);
  expect(await ubahTahun(2024)).toBeNull();
  expect(await laci()).toHaveLength(1);
  expect((await tersimpan()).tahun).toBe(2024);
});

test("any text goes through XML and back", () => {
  const isi = { teks: "<a & b>\u0000\u0007\ufffe\ud800 \"'😀\r\n&amp;&#65;" };
  expect(bacaTeksLaci(teksLaci(namespace, 1, isi))).toEqual({ status: "terbaca", versi: 1, isi });
});

const DALAM = 1_000_000;

test.each([
  ["no JSON", () => `<simpanan xmlns="${namespace}" versi="1">{"tahun":</simpanan>`, "rusak"],
  ["another program's", () => `<lain xmlns="${namespace}"><a/></lain>`, "rusak"],
  [
    "nested a million deep",
    () => `<simpanan xmlns="${namespace}">{"a":${"[".repeat(DALAM)}${"]".repeat(DALAM)}}</simpanan>`,
    "rusak",
  ],
  [
    "more than 5 MB",
    () => `<simpanan xmlns="${namespace}">{"a":"${"x".repeat(5_300_000)}"}</simpanan>`,
    "terlalu besar",
  ],
])("a drawer that is %s is said to be so, and all else is computed", async (_, isi, sebab) => {
  const excel = buka(contoh);
  await pasang(teksLaci(namespace, 1, {}));
  // Larger than a request may be, so it is put where the file has it.
  buka(gantiIsi(excel.save(), namespace, isi()));
  const hasil = await hitungCapaianBuku();
  if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
  expect(hasil.rencana.plan.writes).toHaveLength(39);
  const temuan = hasil.temuan.filter(({ kode }) => kode === "T28");
  expect(temuan.map(({ pesan }) => pesan)).toEqual([expect.stringContaining(sebab)]);
  expect(await ubahTahun(2024)).toBeNull();
  expect((await tersimpan()).tahun).toBe(2024);
});

test.each(["-1", "0", "2024.5", "1e308", "1e400", '"2024"', "[2024]"])(
  "a stored year of %s is told and left out, the other settings count",
  async (tahun) => {
    const excel = buka(contoh);
    await pasang(teksLaci(namespace, 1, {}));
    buka(
      gantiIsi(excel.save(), namespace, `<simpanan xmlns="${namespace}">{"tahun":${tahun},"kertas":"F4"}</simpanan>`),
    );
    expect(await tersimpan()).toEqual({ ...PENGATURAN_BAWAAN, kertas: "F4" });
    const hasil = await hitungCapaianBuku();
    if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
    expect(hasil.laporan.tahun).toBe(2024);
    const temuan = hasil.temuan.filter(({ kode }) => kode === "T28");
    expect(temuan.map(({ pesan }) => pesan)).toEqual([
      "Nilai pengaturan “tahun” yang tersimpan di buku kerja ini tidak dapat dipakai; perhitungan memakai bawaannya. Periksa tab Pengaturan, lalu simpan lagi.",
    ]);
  },
);
