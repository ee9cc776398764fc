import ExcelJS from "exceljs";
import { buatLembarIsian } from "../../src/app/lembar-isian";
import { urungkanTabel } from "../../src/app/urungkan-tabel";
import type { CellValue } from "../../src/sheets/snapshot";
import { buka, hitungSelesai, pencariSel, potret } from "../alat/buku";
import { bukuSasaran, sunting, tabelSelesai } from "../alat/buku-tabel";
import { KASUS, NAMA, PROGRAM, SASARAN, type Baris } from "./kasus-isian";

/** The blank sheets of these tables, in the workbook. */
async function kosong(isi: Uint8Array, ...nomor: string[]) {
  const excel = buka(isi);
  const hasil = await buatLembarIsian(new Set(nomor));
  if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
  return { ...hasil, isi: excel.save() };
}

/** What staff type into a sheet, from a cell on. */
const ketik = (isi: Uint8Array, lembar: string, sel: string, baris: readonly Baris[]): Promise<Uint8Array> =>
  sunting(isi, (context) => {
    const lebar = Math.max(...baris.map((b) => b.length));
    const penuh = baris.map((b) => Array.from({ length: lebar }, (_, k) => b[k] ?? ""));
    context.workbook.worksheets
      .getItem(lembar)
      .getRange(sel)
      .getResizedRange(penuh.length - 1, lebar - 1).values = penuh;
  });

/** The rows of a table as they are made; throws where it is not. */
async function isiTabel(isi: Uint8Array, nomor: string): Promise<CellValue[][]> {
  const { hasil } = await tabelSelesai(isi, { hanya: new Set([nomor]) });
  const milik = hasil.rencana.terender.find(({ tabel }) => tabel.nomor === nomor);
  if (!milik) throw new Error(`Tabel ${nomor} tidak dibuat`);
  return milik.tabel.baris.map(({ sel }) => sel.map((satu) => satu?.isi ?? ""));
}

/** Numbers to two decimals, what lies between left out. */
function mengandung(baris: readonly CellValue[], dicari: Baris): boolean {
  let di = 0;
  for (const isi of baris) {
    const harap = dicari[di];
    const isSama = typeof harap === "number" ? Math.abs(Number(isi) - harap) < 0.005 && isi !== "" : isi === harap;
    if (isSama) di++;
  }
  return di === dicari.length;
}

/** What the report rests on and says: what a blank sheet may not change. */
async function pokok(isi: Uint8Array) {
  const { laporan, temuan } = (await hitungSelesai(isi)).hasil;
  return {
    dasar: laporan.dasarTarget,
    angka: laporan.indikator.map(({ nama, target, realisasi, capaian }) => ({ nama, target, realisasi, capaian })),
    temuan: temuan.map(({ kode, pesan }) => `${kode} ${pesan}`),
  };
}

test.each(KASUS)(
  "$nomor: its blank sheet changes no figure and no finding, and filled in makes the table",
  async ({ nomor, lembar, sel, ketikan, baris }) => {
    // Without its formulas, so that Tabel III.3 lacks them.
    const isi = await ketik(await bukuSasaran(2, 1), "Pengukuran", "I4", nomor === "III.3" ? [[""], [""]] : [["= a"]]);
    await expect(isiTabel(isi, nomor)).rejects.toThrow("tidak dibuat");
    const dibuat = await kosong(isi, nomor);
    expect(dibuat.lembar).toEqual([{ nama: lembar, baru: true }]);
    expect(await pokok(dibuat.isi)).toEqual(await pokok(isi));
    const isian = await isiTabel(await ketik(dibuat.isi, lembar, sel, ketikan), nomor);
    expect(isian.filter((satu) => mengandung(satu, baris)).length).toBeGreaterThan(0);
  },
  60_000,
);

test("a budget sheet of each Perjanjian Kinerja belongs to that one, though it stands by itself", async () => {
  let { isi } = await kosong(await bukuSasaran(2, 1), "II.4", "II.5", "II.6", "II.7", "II.8", "II.9");
  const pk = ["PK 2025", "PK Perubahan 2025", "PK Perubahan II 2025"];
  for (const [ke, nama] of pk.entries()) {
    isi = await ketik(isi, nama, "A5", [[1, SASARAN, NAMA, "%", 80 + ke]]);
    isi = await ketik(isi, `Anggaran ${nama}`, "A5", [[1, NAMA, PROGRAM, 100_000_000 * (ke + 1)]]);
  }
  for (const [ke, nomor] of ["II.5", "II.7", "II.9"].entries())
    expect((await isiTabel(isi, nomor)).map((b) => b[3])).toEqual([100_000_000 * (ke + 1), 100_000_000 * (ke + 1)]);
}, 60_000);

/** A workbook with one sheet. */
async function buku(nama: string, baris: readonly Baris[]): Promise<Uint8Array> {
  const satu = new ExcelJS.Workbook();
  satu.addWorksheet(nama).addRows(baris.map((b) => [...b]));
  return new Uint8Array(await satu.xlsx.writeBuffer());
}

const PK: readonly Baris[] = [
  ["PERJANJIAN KINERJA TAHUN 2025"],
  ["DINAS UJI"],
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
  [1, SASARAN, NAMA, "%", 85],
];

test("where only a Perjanjian Kinerja is there, the blank Pengukuran has its indikator, and the mean follows", async () => {
  const { isi, lembar } = await kosong(await buku("PK", PK), "III.8");
  expect(lembar).toEqual([{ nama: "Pengukuran Kinerja 2025", baru: true }]);
  expect(pencariSel(await potret(isi))("'Pengukuran Kinerja 2025'!C5").nilai).toBe(NAMA);
  const rata = await isiTabel(await ketik(isi, "Pengukuran Kinerja 2025", "F5", [[68]]), "III.8");
  expect(mengandung(rata[0] ?? [], [SASARAN, 1, 1, 80])).toBe(true);
});

test("no sheet is overwritten: a name in use gets a mark, a sheet still blank is not made again, a filled one is left", async () => {
  const awal = await sunting(await bukuSasaran(2, 1), (context) => {
    context.workbook.worksheets.add("PEGAWAI").getRange("A1").values = [["milik staf"]];
  });
  const pertama = await kosong(awal, "I.1");
  expect(pertama.lembar).toEqual([{ nama: "Pegawai (isian)", baru: true }]);
  const kedua = await kosong(pertama.isi, "I.1");
  expect(kedua).toMatchObject({ lembar: [{ nama: "Pegawai (isian)", baru: false }], urung: null });
  const sesudah = await potret(kedua.isi);
  expect(sesudah.sheets.map((s) => s.name)).toEqual(["Pengukuran", "PEGAWAI", "Pegawai (isian)"]);
  expect(pencariSel(sesudah)("PEGAWAI!A1").nilai).toBe("milik staf");
}, 60_000);

test("Urungkan takes a blank sheet away, and leaves one that staff have written on", async () => {
  const excel = buka(await bukuSasaran(2, 1));
  const hasil = await buatLembarIsian(new Set(["II.2", "I.2"]));
  if (hasil.status !== "selesai" || !hasil.urung) throw new Error("belum selesai");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Strategi").getRange("C5").values = [["Memperluas layanan"]];
    await context.sync();
  });
  expect(await urungkanTabel(hasil.urung)).toMatchObject({ status: "selesai", ditinggal: ["Strategi"] });
  expect((await potret(excel.save())).sheets.map((s) => s.name)).toEqual(["Pengukuran", "Strategi"]);
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
  const satu = await ketik(isi, "Nasional", "A6", [["", "", "", "", ""]]);
  const { hasil } = await tabelSelesai(await ketik(satu, "Nasional", "E5", [[75, 72]]), { periksaSaja: true });
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
