import { Workbook } from "exceljs";
import { cobaKenali, simpanKenalan } from "../../src/app/kenali";
import { bacaBuku } from "../../src/app/baca-buku";
import { buka, hitungSelesai } from "../alat/buku";

const BARIS = 700;

/** More rows than are read of a sheet that nobody recognises. */
async function bukuBesar(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  sheet.addRow(["Rekap 2025"]);
  sheet.addRow(["Urut", "Yang dinilai", "Mau", "Jadi", "Berapa"]);
  for (let i = 1; i <= BARIS; i++) sheet.addRow([i, `Ukuran layanan nomor ${i}`, 50, i % 60]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("a large sheet is read to its end once it was taught", async () => {
  const isi = await bukuBesar();
  const excel = buka(isi);
  expect((await bacaBuku()).status).toBe("tak-dikenal");
  const arti = ["no", "indikator", "target", "realisasi", "capaian"] as const;
  const hasil = await cobaKenali({
    lembar: "Sheet1",
    peran: "pengukuran",
    baris: [1, 1],
    kolom: arti.map((satu, column) => ({ column, arti: satu, waktu: "judul" })),
  });
  if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
  expect(hasil.dokumen.map((d) => d.baris.length)).toEqual([BARIS]);
  expect(await simpanKenalan(hasil.kenalan)).toBeNull();

  await hitungSelesai(excel.save());
  const dibaca = await bacaBuku();
  if (dibaca.status !== "selesai") throw new Error(dibaca.status);
  // Row 702 holds number 700: 700 mod 60 = 40, of 50.
  expect(Number(dibaca.snapshot.sheets[0]!.values[BARIS + 1]![4])).toBeCloseTo(80, 9);
});
