import { join } from "node:path";
import ExcelJS from "exceljs";
import { periksaBuku } from "../../src/app/periksa";
import type { CellValue } from "../../src/sheets/snapshot";
import { baca, buka, CONTOH, hitungSelesai, pencariSel, potret } from "../alat/buku";
import { bukuSasaran, tabelSelesai } from "../alat/buku-tabel";
import { isiTabel, ketik, kosong } from "./alat-isian";
import { NAMA, NAMA_2, PROGRAM, PROGRAM_2, SASARAN, SASARAN_2, type Baris } from "./isi-isian";
import { KASUS } from "./kasus-isian";

const FIXTURES = join(__dirname, "../fixtures");

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
  const { laporan } = (await hitungSelesai(isi)).hasil;
  buka(isi);
  const periksa = await periksaBuku();
  if (!("temuan" in periksa)) throw new Error(JSON.stringify(periksa));
  const { temuan } = periksa;
  return {
    dasar: laporan.dasarTarget,
    angka: laporan.indikator.map(({ nama, target, realisasi, capaian }) => ({ nama, target, realisasi, capaian })),
    temuan: temuan.map(({ kode, pesan }) => `${kode} ${pesan}`),
  };
}

test.each(KASUS)(
  "$nomor: its blank sheet changes no figure and no finding, and filled in makes the table",
  async ({ nomor, lembar, sel, ketikan, baris }) => {
    // Without its formulas, so that Tabel III.3 and III.6 lack them.
    const isi = await ketik(await bukuSasaran(2, 1), "Pengukuran", "I4", lembar === "IKU" ? [[""], [""]] : [["= a"]]);
    await expect(isiTabel(isi, nomor)).rejects.toThrow("tidak dibuat");
    const dibuat = await kosong(isi, nomor);
    expect(dibuat.lembar).toEqual([{ nama: lembar, baru: true, untuk: [nomor] }]);
    expect(await pokok(dibuat.isi)).toEqual(await pokok(isi));
    await expect(isiTabel(dibuat.isi, nomor)).rejects.toThrow("tidak dibuat");
    const isian = await isiTabel(await ketik(dibuat.isi, lembar, sel, ketikan), nomor);
    expect({ isian, tanpa: baris.filter((satu) => !isian.some((i) => mengandung(i, satu))) }).toMatchObject({
      tanpa: [],
    });
  },
  60_000,
);

test("a budget sheet of each Perjanjian Kinerja belongs to that one, though it stands by itself", async () => {
  let { isi } = await kosong(await bukuSasaran(2, 1), "II.4", "II.5", "II.6", "II.7", "II.8", "II.9");
  const pk = ["PK 2025", "PK Perubahan 2025", "PK Perubahan II 2025"];
  for (const [ke, nama] of pk.entries()) {
    isi = await ketik(isi, nama, "A5", [
      [1, SASARAN, NAMA, "%", 80 + ke],
      [2, SASARAN_2, NAMA_2, "%", 70 + ke],
    ]);
    isi = await ketik(isi, `Anggaran ${nama}`, "A5", [
      [1, NAMA, PROGRAM, 100_000_000 + ke],
      [2, NAMA_2, PROGRAM_2, 40_000_000],
    ]);
  }
  for (const [ke, nomor] of ["II.5", "II.7", "II.9"].entries())
    expect((await isiTabel(isi, nomor)).map((b) => b[3])).toEqual([100_000_000 + ke, 40_000_000, 140_000_000 + ke]);
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
  [2, SASARAN_2, "Jumlah kunjungan wisata", "orang", 200],
];

test("where only a Perjanjian Kinerja is there, a Pengukuran filled in by hand gives the mean", async () => {
  const { isi, lembar } = await kosong(await buku("PK", PK), "III.11", "Grafik III.2");
  expect(lembar).toEqual([{ nama: "Pengukuran Kinerja 2025", baru: true, untuk: ["III.11", "Grafik III.2"] }]);
  const terisi = await ketik(isi, "Pengukuran Kinerja 2025", "B5", [
    [SASARAN, NAMA, "%", "", 68],
    [SASARAN_2, "Jumlah kunjungan wisata", "orang", "", 150],
  ]);
  const rata = await isiTabel(terisi, "III.11");
  expect(rata.map((satu) => satu.slice(1, 5))).toEqual([
    [SASARAN, 1, 1, 80],
    [SASARAN_2, 1, 1, 75],
    [expect.any(String), 2, 2, 77.5],
  ]);
  // 68 of 85 and 150 of 200, each with its class; no target stands on this sheet.
  const dihitung = pencariSel(await potret((await hitungSelesai(terisi)).isi));
  const hasil = ["G5", "H5", "G6", "H6"].map((sel) => dihitung(`'Pengukuran Kinerja 2025'!${sel}`).nilai);
  expect(hasil).toEqual([80, "Tinggi", 75, "Sedang"]);
});

test("Hitung fills in the percentages of a filled sheet of monitoring and of budget, and none of a blank one", async () => {
  const { isi } = await kosong(await bukuSasaran(2, 1), "Lampiran 5 TW I", "Lampiran 5 TW II", "III.9");
  const monev = await ketik(isi, "Monev TW I", "B7", [
    [SASARAN, NAMA, "%", 80, 20, 18],
    [SASARAN_2, NAMA_2, "%", 80, 40, 30],
  ]);
  const terisi = await ketik(monev, "Realisasi Anggaran", "B5", [[SASARAN, 1_000_000_000, 900_000_000]]);
  const dihitung = pencariSel(await potret((await hitungSelesai(terisi)).isi));
  const nilai = (...sel: string[]) => sel.map((satu) => dihitung(satu).nilai);
  expect(nilai("'Monev TW I'!H7", "'Monev TW I'!H8")).toEqual([90, 75]);
  expect(nilai("'Realisasi Anggaran'!E5", "'Realisasi Anggaran'!F5")).toEqual([90, 100_000_000]);
  const kosongan = ["'Monev TW II'!H7", "'Monev TW II'!H8", "'Realisasi Anggaran'!E6", "'Realisasi Anggaran'!F6"];
  expect(nilai(...kosongan)).toEqual(["", "", "", ""]);
});

/** Every table that a blank sheet is offered for. */
async function ditawarkan(isi: Uint8Array): Promise<string[]> {
  const { hasil } = await tabelSelesai(isi, { periksaSaja: true });
  return hasil.rencana.status.flatMap(({ nomor, isian }) => (isian?.dapat ? [nomor] : []));
}

const BUKU: readonly (readonly [string, () => Promise<Uint8Array>, number])[] = [
  ["a Pengukuran alone", () => bukuSasaran(2, 1), 25],
  ["a Perjanjian Kinerja alone", () => buku("PK", PK), 27],
  ["the sample", () => Promise.resolve(baca(CONTOH)), 1],
  ...[
    "korpus/b02-kemenag-target-capaian-persen/buku",
    "korpus/c02-renaksi-pencapaian-target/buku",
    "korpus/h06-indikator-kinerja-kegiatan/buku",
    "instansi/bkpsdm",
    "instansi/dinkes-kabupaten",
  ].map((nama): (typeof BUKU)[number] => [nama, () => Promise.resolve(baca(join(FIXTURES, `${nama}.xlsx`))), 5]),
];

test.each(BUKU)(
  "with %s: all its blank sheets together are no source, change no figure and raise no finding",
  async (_, awal, paling) => {
    const isi = await awal();
    const nomor = await ditawarkan(isi);
    expect(nomor.length).toBeGreaterThanOrEqual(paling);
    const { isi: sesudah } = await kosong(isi, ...nomor);
    expect(await pokok(sesudah)).toEqual(await pokok(isi));
    const keadaan = async (satu: Uint8Array) =>
      (await tabelSelesai(satu, { periksaSaja: true })).hasil.rencana.status.map((s) => [s.nomor, s.keadaan]);
    expect(await keadaan(sesudah)).toEqual(await keadaan(isi));
    expect(await ditawarkan(sesudah)).toEqual([]);
    // Hitung leaves all of them as they are.
    const lama = new Set((await potret(isi)).sheets.map((s) => s.name));
    const isian = async (satu: Uint8Array) =>
      (await potret(satu)).sheets.filter((s) => !lama.has(s.name)).map(({ name, values }) => ({ name, values }));
    expect(await isian((await hitungSelesai(sesudah)).isi)).toEqual(await isian(sesudah));
  },
  60_000,
);
