import { hitungCapaianBuku } from "../../src/app/hitung";
import { urungkan } from "../../src/app/urungkan";
import { listWorkbook } from "../../src/excel/list-workbook";
import { takeMisplacedBack } from "../../src/excel/misplaced";
import { takeSnapshot } from "../../src/excel/take-snapshot";
import { isContentWritten } from "../../src/excel/written";
import { baca, buka, CONTOH, hitungSelesai, potret } from "../alat/buku";
import { sunting } from "../alat/buku-tabel";
import { anggotaDipanggil } from "../alat/permintaan";

const pk = { sementara: { dasarTarget: "pk" } } as const;
const masukan = baca(CONTOH);

/** The sample with a filter on its Pengukuran that leaves one row to be seen. */
const tersaring = (): Promise<Uint8Array> =>
  sunting(masukan, (context) => {
    const lembar = context.workbook.worksheets.getItem("Pengukuran Kinerja 2024");
    lembar.autoFilter.apply(lembar.getRange("A4:H8"), 3, { filterOn: "Values", values: ["nilai"] });
  });

const nilai = async (isi: Uint8Array) => (await potret(isi)).sheets.map(({ name, values }) => ({ name, values }));

test.each(["win", "mac", "web", "all"] as const)(
  "values land in their own rows though a filter hides some, and Urungkan puts them back: %s",
  async (asli) => {
    const isi = await tersaring();
    const tanpaSaringan = await nilai((await hitungSelesai(masukan, pk)).isi);
    const { hasil, excel, isi: sesudah } = await hitungSelesai(isi, pk, { asli });
    expect(await nilai(sesudah)).toEqual(tanpaSaringan);

    const lagi = buka(sesudah, { asli });
    expect(await urungkan(hasil.rencana.plan)).toMatchObject({ status: "selesai", dibiarkan: [] });
    expect(await nilai(lagi.save())).toEqual(await nilai(isi));
    expect(excel.traffic().syncs).toBe(3);
  },
);

test("a sheet with 600 merged areas is computed, and read without asking for them", async () => {
  const isi = await sunting(masukan, (context) => {
    const lembar = context.workbook.worksheets.add("Banyak gabungan");
    lembar.getRange("A1:B1").values = [["Catatan", ""]];
    lembar.getRange("A2:B301").merge(true);
    lembar.getRange("D2:E301").merge(true);
  });
  for (const asli of ["win", "mac", "web"] as const) {
    const excel = buka(isi, { asli });
    const dipanggil = await anggotaDipanggil(excel, async () =>
      expect((await hitungCapaianBuku(pk)).status).toBe("selesai"),
    );
    expect([...dipanggil]).toContain("Range.Values=");
    expect([...dipanggil]).not.toContain("Range.GetMergedAreasOrNullObject");
    expect(excel.traffic().syncs).toBe(3);
  }
});

test("where this Excel can't tell of the filter, values in wrong rows are noticed, named and taken back", async () => {
  const isi = await tersaring();
  const excel = buka(isi, { asli: "win", excelApi: "1.8" });
  const hasil = await hitungCapaianBuku(pk);
  expect(hasil).toMatchObject({ status: "gagal", ragu: [], kegagalan: { code: "Misplaced" } });
  if (hasil.status !== "gagal") return;
  expect(hasil.kegagalan.pesan).toMatch(/Sel yang berbeda: Pengukuran Kinerja 2024![G-H]\d+/);
  expect(hasil.kegagalan.pesan).toMatch(/Buku kerja tetap seperti semula\.$/);
  expect(await nilai(excel.save())).toEqual(await nilai(isi));
});

test("a value that landed in a cell of staff is taken out of it; what others typed there meanwhile stays", async () => {
  buka(masukan);
  const hasil = await Excel.run(async (context) => {
    const snapshot = await takeSnapshot(context, (await listWorkbook(context)).headings);
    const lembar = snapshot.sheets.find(({ name }) => name === "Pengukuran Kinerja 2024")!;
    const sel = (row: number) => ({ sheetId: lembar.id, row, column: 6 });
    const writes = [{ cell: sel(4), before: { content: "" }, after: { content: 88.5 } }];
    const kini = context.workbook.worksheets.getItem(lembar.name);
    kini.getRange("G20:G21").values = [[88.5], ["ingat rapat"]];
    await context.sync();
    return takeMisplacedBack(context, writes, [{ cell: sel(4), sheet: lembar.name, isBlank: false }], {
      sheets: [{ ...lembar, values: [...lembar.values, ...Array.from({ length: 30 }, () => [])] }],
    });
  });
  expect(hasil).toMatchObject({ status: "restored" });
  const sesudah = await Excel.run(async (context) => {
    const sel = context.workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("G20:G21");
    sel.load("values");
    await context.sync();
    return sel.values as unknown[][];
  });
  expect(sesudah).toEqual([[""], ["ingat rapat"]]);
});

test.each<readonly [tertulis: string | number, tampak: string | number, rumus: string | number, sama: boolean]>([
  [88.89, 88.89, 88.89, true],
  [88.89, "88,89", "88,89", true],
  [88.89, 75, 75, false],
  [0, "", "", false],
  ["Sangat Baik", "Sangat Baik", "Sangat Baik", true],
  ["'1 : 15", "1 : 15", "1 : 15", true],
  ["Baik", "Cukup", "Cukup", false],
  ["", "", "", true],
  ["", 3, 3, false],
  ["=A1+B1", 3, "=A1 + B1", true],
  ["=A1+B1", 3, 3, false],
])("%j written and %j read back: formula %j: the same is %s", (tertulis, tampak, rumus, sama) => {
  expect(isContentWritten(tertulis, tampak, rumus)).toBe(sama);
});
