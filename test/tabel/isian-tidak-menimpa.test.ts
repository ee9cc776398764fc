import ExcelJS from "exceljs";
import { buatLembarIsian } from "../../src/app/sediakan-isian";
import { urungkanTabel } from "../../src/app/urungkan-tabel";
import { buka, pencariSel, potret } from "../alat/buku";
import { bukuSasaran, sunting, tabelSelesai } from "../alat/buku-tabel";
import { ketik, kosong } from "./alat-isian";
import { NAMA, SASARAN } from "./isi-isian";

test("no sheet is overwritten: a name in use gets a mark, a sheet still blank is not made again, a filled one is left", async () => {
  const awal = await sunting(await bukuSasaran(2, 1), (context) => {
    context.workbook.worksheets.add("PEGAWAI").getRange("A1").values = [["milik staf"]];
  });
  const pertama = await kosong(awal, "I.1");
  expect(pertama.lembar).toEqual([{ nama: "Pegawai (isian)", baru: true, untuk: ["I.1"] }]);
  const kedua = await kosong(pertama.isi, "I.1");
  expect(kedua).toMatchObject({ lembar: [{ nama: "Pegawai (isian)", baru: false }], urung: null });
  const sesudah = await potret(kedua.isi);
  expect(sesudah.sheets.map((s) => s.name)).toEqual(["Pengukuran", "PEGAWAI", "Pegawai (isian)"]);
  expect(pencariSel(sesudah)("PEGAWAI!A1").nilai).toBe("milik staf");
}, 60_000);

test("Urungkan takes a blank sheet away, and leaves one that staff have written on", async () => {
  const excel = buka(await bukuSasaran(2, 1));
  const hasil = await buatLembarIsian(new Set(["I.1", "II.2", "I.2"]));
  if (hasil.status !== "selesai" || !hasil.urung) throw new Error("belum selesai");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Strategi").getRange("C5").values = [["Memperluas layanan"]];
    context.workbook.worksheets.getItem("Pegawai").getRange("Z90").values = [["catatan"]];
    await context.sync();
  });
  expect(await urungkanTabel(hasil.urung)).toMatchObject({ status: "selesai", ditinggal: ["Pegawai", "Strategi"] });
  expect((await potret(excel.save())).sheets.map((s) => s.name)).toEqual(["Pengukuran", "Pegawai", "Strategi"]);
});

test.each([
  ["III.2", "sudah ada sumbernya"],
  ["IX.9", "Tidak ada tabel dengan nomor “IX.9”"],
])("%s: what needs no blank sheet is said, and nothing is written", async (nomor, sebab) => {
  const excel = buka(await bukuSasaran(2, 1));
  const hasil = await buatLembarIsian(new Set([nomor]));
  expect(hasil).toMatchObject({ status: "tak-dapat" });
  expect("pesan" in hasil ? hasil.pesan : "").toContain(sebab);
  expect((await potret(excel.save())).sheets.map((s) => s.name)).toEqual(["Pengukuran"]);
});

test("a sheet of a kind that is there is to be filled in itself: no second one is offered", async () => {
  const { isi } = await kosong(await bukuSasaran(2, 1), "III.5");
  const satu = await ketik(isi, "Nasional", "B5", [[SASARAN, NAMA, "%", 75, 72]]);
  const { hasil } = await tabelSelesai(satu, { periksaSaja: true });
  expect(hasil.rencana.status.find(({ nomor }) => nomor === "III.8")).toMatchObject({
    keadaan: "belum-ada-sumber",
    kurang: "belum ada sumber: lembar “Nasional” tidak memuat indikator sasaran ini",
    isian: { dapat: false, lembar: null },
  });
});

test("as long as a blank sheet is blank its table is not made, and the sheet is named", async () => {
  const semua = ["I.1", "I.2", "II.2", "II.3", "III.5", "III.9", "III.10", "Lampiran 5 TW I"];
  const { isi } = await kosong(await bukuSasaran(2, 1), ...semua);
  const { hasil } = await tabelSelesai(isi, { periksaSaja: true });
  for (const nomor of semua) {
    const status = hasil.rencana.status.find((s) => s.nomor === nomor);
    expect([nomor, status?.keadaan, status?.isian?.dapat]).toEqual([nomor, "belum-ada-sumber", false]);
  }
  expect(hasil.rencana.status.find((s) => s.nomor === "I.1")).toMatchObject({
    kurang: "belum ada sumber: lembar “Pegawai” belum diisi",
    isian: { lembar: "Pegawai" },
  });
});

test("what staff add below a blank sheet's rows is printed: it has no print area, and its header on every page", async () => {
  const { isi } = await kosong(await bukuSasaran(2, 1), "I.2");
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(Buffer.from(isi) as unknown as ExcelJS.Buffer);
  const { printArea, printTitlesRow, fitToWidth } = buku.getWorksheet("Sarana Prasarana")?.pageSetup ?? {};
  expect({ printArea, printTitlesRow, fitToWidth }).toEqual({
    printArea: undefined,
    printTitlesRow: "4:4",
    fitToWidth: 1,
  });
});
