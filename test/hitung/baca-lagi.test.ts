import ExcelJS from "exceljs";
import { hitungCapaianBuku } from "../../src/app/hitung";
import type { HeadlessExcel } from "../../src/host/contract";
import type { KnownSheets } from "../../src/excel/watcher";
import { baca, buka, CONTOH, hitungSelesai } from "../alat/buku";

async function hitungLagi(excel: HeadlessExcel, known: KnownSheets) {
  const sebelum = excel.traffic().syncs;
  const hasil = await hitungCapaianBuku({}, undefined, { known });
  if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
  return { hasil, syncs: excel.traffic().syncs - sebelum };
}

test("from the second time on, the list and the sheets are read together, and what is all there costs no write", async () => {
  const excel = buka(baca(CONTOH));
  const known: KnownSheets = { headings: "none yet" };
  const pertama = await hitungLagi(excel, known);
  const kedua = await hitungLagi(excel, known);
  expect([pertama.syncs, kedua.syncs]).toEqual([3, 1]);
  expect(pertama.hasil.rencana.plan.writes).toHaveLength(39);
  expect(kedua.hasil.rencana.plan.writes).toEqual([]);
});

type Ubahan = readonly [nama: string, ubah: (lembar: Excel.WorksheetCollection) => void, syncs: number];

const UBAHAN: readonly Ubahan[] = [
  ["a figure", (l) => (l.getItem("Monev TW II").getRange("H8").values = [[99]]), 2],
  ["the name of a sheet", (l) => (l.getItem("Monev TW II").name = "TW II"), 3],
  ["whether a sheet is seen", (l) => (l.getItem("PK Perubahan 2024").visibility = "Hidden"), 3],
  ["one sheet fewer", (l) => l.getItem("PK Perubahan 2024").delete(), 4],
  ["one sheet more", (l) => (l.add("Coretan").getRange("A1").values = [["catatan"]]), 3],
];

test.each(UBAHAN)("what has changed since is read as it is: %s", async (_nama, ubah, terbanyak) => {
  const excel = buka(baca(CONTOH));
  const known: KnownSheets = { headings: "none yet" };
  await hitungLagi(excel, known);
  await Excel.run(async (context) => {
    ubah(context.workbook.worksheets);
    await context.sync();
  });
  const isi = excel.save();
  const { hasil, syncs } = await hitungLagi(excel, known);
  expect(syncs).toBeLessThanOrEqual(terbanyak);
  const { hasil: segar } = await hitungSelesai(isi);
  const inti = ({ lembar, snapshot, rencana, temuan }: typeof segar) => ({
    lembar: lembar.map(({ name, visibility }) => [name, visibility]),
    isi: snapshot.sheets.map(({ values, fills, numberFormats }) => [values, fills, numberFormats]),
    writes: rencana.plan.writes.map(({ cell, after }) => [cell.row, cell.column, after]),
    temuan: temuan.map(({ kode, pesan }) => [kode, pesan]),
  });
  expect(inti(hasil)).toEqual(inti(segar));
});

test("a workbook that is too large for one reply is not asked for at once again and again", async () => {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(new Uint8Array(baca(CONTOH)).buffer);
  const panjang = "kata ".repeat(4_000);
  for (const nama of ["Arsip 1", "Arsip 2"]) {
    const lembar = buku.addWorksheet(nama);
    for (let i = 0; i < 80; i++) lembar.addRow([`${panjang}${i}`]);
  }
  const excel = buka(new Uint8Array(await buku.xlsx.writeBuffer()));
  const known: KnownSheets = { headings: "none yet" };
  const syncs: number[] = [];
  for (let i = 0; i < 4; i++) {
    const { hasil, syncs: kini } = await hitungLagi(excel, known);
    syncs.push(kini);
    expect(hasil.rencana.plan.writes).toHaveLength(i === 0 ? 39 : 0);
  }
  expect(syncs[1]).toBe((syncs[2] ?? 0) + 1);
  expect(syncs[3]).toBe(syncs[2]);
});
