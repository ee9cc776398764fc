import { olahHitung } from "../../src/app/olah-hitung";
import { rataRataLaporan } from "../../src/domain/laporan/rata-rata-laporan";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import ExcelJS from "exceljs";
import { baca, CONTOH, hitungSelesai, pencariSel, potret } from "../alat/buku";
import { sunting, tabelSelesai } from "../alat/buku-tabel";

const PK = { dasarTarget: "pk" } as const;
const III_14 = new Set(["III.14"]);
const lembar = async (isi: Uint8Array) => (await potret(isi)).sheets.map(({ name }) => name);

// Capaian 146.79 (4.11 of 2.8), 100 and 120: their mean is 122.26; capped at 120 it is (120 + 100 + 120) / 3.
test.each([
  [null, "122.26", "146.79", "tanpa batas"],
  [120, "113.33", "120.00", "paling tinggi 120%"],
  [110, "106.67", "110.00", "paling tinggi 110%"],
  [100, "100.00", "100.00", "paling tinggi 100%"],
] as const)(
  "capped at %s, the office's mean is %s; Tabel III.2 shows every capaian whole",
  async (batas, rata, satu, kata) => {
    const simpan = (lama: Pengaturan) => ({ ...lama, batasRataRata: batas });
    const { isi } = await tabelSelesai(baca(CONTOH), { simpan, sementara: PK, hanya: new Set(["III.14", "III.2"]) });
    const sel = pencariSel(await potret(isi));
    const angka = (alamat: string) => Number(sel(alamat).nilai).toFixed(2);
    expect(["C5", "D5", "C8", "D8"].map((s) => sel(`'Tabel III.14'!${s}`).nilai)).toEqual([1, 1, 3, 3]);
    expect([angka("'Tabel III.14'!E5"), angka("'Tabel III.14'!E8")]).toEqual([satu, rata]);
    expect(sel("'Tabel III.14'!F8")).toMatchObject({ nilai: "Sangat Baik", warna: "#00B050" });
    expect(["I6", "I8", "I10"].map((s) => angka(`'Tabel III.2'!${s}`))).toEqual(["146.79", "100.00", "120.00"]);
    const catatan = (await potret(isi)).sheets.find((s) => s.name === "Tabel III.14")!.values.flat();
    expect(catatan.filter((teks) => String(teks).includes(kata))).toHaveLength(1);
  },
);

test("it is made only for who asks for it, kept up to date from then on, and not made again once its sheet is deleted", async () => {
  const tanpa = await tabelSelesai(baca(CONTOH));
  expect(await lembar(tanpa.isi)).not.toContain("Tabel III.14");
  const diminta = await tabelSelesai(baca(CONTOH), { sementara: PK, hanya: III_14 });
  const diubah = await sunting(diminta.isi, (context) => {
    context.workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("F5").values = [[2.8]];
  });
  const lagi = await tabelSelesai(diubah);
  // Now 100, 100 and 120.
  expect(Number(pencariSel(await potret(lagi.isi))("'Tabel III.14'!E8").nilai)).toBeCloseTo(320 / 3, 10);
  const dihapus = await sunting(lagi.isi, (context) => context.workbook.worksheets.getItem("Tabel III.14").delete());
  expect(await lembar((await tabelSelesai(dihapus)).isi)).not.toContain("Tabel III.14");
});

/** Two sasaran: one with 80, 0 and a blank; one whose target is 0 and whose realisasi can't be read. Their mean row is blank. */
async function bukuTakLengkap(): Promise<Uint8Array> {
  const buku = new ExcelJS.Workbook();
  const ukur = buku.addWorksheet("Pengukuran");
  ukur.addRow(["PENGUKURAN KINERJA TAHUN 2025"]);
  ukur.addRow(["DINAS UJI KABUPATEN CONTOH"]);
  ukur.addRow(["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]);
  ukur.addRow([1, "Layanan membaik", "Persentase layanan tepat waktu", "Persen", 50, 40, ""]);
  ukur.addRow([2, "Layanan membaik", "Jumlah inovasi layanan", "Inovasi", 2, 0, ""]);
  ukur.addRow([3, "Layanan membaik", "Indeks kepuasan masyarakat", "Indeks", 85, "", ""]);
  ukur.addRow([4, "Data terbuka", "Jumlah data terbuka", "Dokumen", 0, 3, ""]);
  ukur.addRow([5, "Data terbuka", "Jumlah dokumen terbit", "Dokumen", 4, "367/2.6", ""]);
  ukur.addRow(["", "", "Jumlah kunjungan portal", "Kunjungan", 100, 150, ""]);
  ukur.addRow(["", "", "Rata-rata", "", "", "", ""]);
  return new Uint8Array(await buku.xlsx.writeBuffer());
}

test("what is blank, has a target of 0 or can't be read never enters; a capaian of 0 does, and how many did is said", async () => {
  const buku = await potret(await bukuTakLengkap());
  const hasil = olahHitung(buku, { ...PENGATURAN_BAWAAN, batasRataRata: 120 });
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  const rata = rataRataLaporan(hasil.laporan);
  // 80, 0 and 120 of the capped 150.
  expect([rata.nilai?.toFixed(2), rata.dinilai, rata.semua]).toEqual(["66.67", 3, 6]);
  expect(
    rata.sasaran.map((s) => [s.nama, s.nilai?.toFixed(2) ?? null, s.dinilai, s.semua, s.kriteria?.nama ?? null]),
  ).toEqual([
    ["Layanan membaik", "40.00", 2, 3, "Sangat Rendah"],
    ["Data terbuka", "120.00", 1, 3, "Sangat Baik"],
  ]);
  const { isi } = await tabelSelesai(await bukuTakLengkap(), { hanya: new Set(["III.11"]) });
  const teks = (await potret(isi)).sheets.find((s) => s.name === "Tabel III.11")!.values.flat();
  expect(teks).toContain("3 indikator yang belum atau tidak dapat dinilai tidak ikut dihitung.");
});

test("a blank row of means in the sheet is capped as averages are", async () => {
  const buku = new ExcelJS.Workbook();
  const ukur = buku.addWorksheet("Pengukuran");
  ukur.addRow(["PENGUKURAN KINERJA TAHUN 2025"]);
  ukur.addRow(["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]);
  ukur.addRow([1, "Persentase layanan tepat waktu", "Persen", 50, 40, ""]);
  ukur.addRow([2, "Jumlah kunjungan portal", "Kunjungan", 100, 150, ""]);
  ukur.addRow(["", "Rata-rata", "", "", "", ""]);
  const isi = new Uint8Array(await buku.xlsx.writeBuffer());
  for (const [batasRataRata, rata] of [
    [null, 115],
    [120, 100],
    [100, 90],
  ] as const) {
    const { isi: hasil } = await hitungSelesai(isi, { simpan: (lama) => ({ ...lama, batasRataRata }) });
    const sel = pencariSel(await potret(hasil));
    expect(["F3", "F4", "F5"].map((s) => sel(`Pengukuran!${s}`).nilai)).toEqual([80, 150, rata]);
  }
});
