import { anggaran, daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const PK: Baris = ["No", "Sasaran", "Indikator", "Satuan", "Target 2024"];
const JUDUL: Baris = ["MONITORING KINERJA TAHUN 2024"];

/** Pairs of target and realisasi, a document each quarter: 4 of 4. */
const berpasangan = (hasilTw2: string): ReturnType<typeof lembar> =>
  lembar("Monev", [
    JUDUL,
    [...PK, "TW I", "", "TW II", "", "TW III", "", "TW IV", ""],
    ["", "", "", "", "", "Target", "Realisasi", "Target", hasilTw2, "Target", "Realisasi", "Target", "Realisasi"],
    [1, "Perencanaan membaik", "Jumlah dokumen", "Dokumen", 4, 1, 1, 1, 1, 1, 1, 1, 1],
    [2, "Pelatihan bertambah", "Jumlah pelatihan", "Kali", 8, 2, 2, 2, 2, 2, 2, 2, 2],
  ]);

it.each(["Hasil", "Hasil:"])("reads %s beside one quarter's target as its realisasi", (judul) => {
  expect(daftar(hitungLembar(berpasangan(judul)))).toEqual({
    "Jumlah dokumen": [4, 4, 100],
    "Jumlah pelatihan": [8, 8, 100],
  });
});

it.each(["Angka akhir", "Keterangan"])("asks about a year whose second quarter stands below %s", (judul) => {
  const hasil = hitungLembar(berpasangan(judul));
  expect(kodeTemuan(hasil)).toContain("T25");
  expect(daftar(hasil)).toEqual({});
});

it.each([
  ["Realisasi TW I", "Realisasi TW II", "Realisasi TW III", "Output TW IV"],
  ["Realisasi TW I", "TW 2", "Realisasi TW III", "Realisasi TW IV"],
  ["Realisasi TW I", "Realisasi TW II", "Realisasi TW III", "Realisasi TW III"],
])("takes three quarters for no year: %s, %s, %s, %s", (...judul) => {
  const hasil = hitungLembar(
    lembar("Monev", [
      JUDUL,
      [...PK, ...judul, "Capaian (%)"],
      [1, "Perencanaan membaik", "Jumlah dokumen", "Dokumen", 4, 1, 1, 1, 1],
      [2, "Pelatihan bertambah", "Jumlah pelatihan", "Kali", 8, 2, 2, 2, 2],
    ]),
  );
  expect(kodeTemuan(hasil)).toContain("T25");
  expect(tulisan(hasil)).toEqual({});
});

it("computes three quarters of a year that has no fourth yet", () => {
  const hasil = hitungLembar(
    lembar("Monev", [
      JUDUL,
      [...PK, "Realisasi TW I", "Realisasi TW II", "Realisasi TW III"],
      [1, "Perencanaan membaik", "Jumlah dokumen", "Dokumen", 4, 1, 1, 1],
    ]),
  );
  expect(kodeTemuan(hasil)).not.toContain("T25");
});

it("reads Hasil beside a pagu as what was spent, beside a kinerja that has a realisasi", () => {
  const hasil = hitungLembar(
    lembar("Efisiensi", [
      ["EFISIENSI TAHUN 2024"],
      ["No", "Indikator", "Satuan", "Kinerja", "", "", "Program", "Keuangan", "", ""],
      ["", "", "", "Target", "Realisasi", "%", "", "Pagu (Rp)", "Hasil", "%"],
      [1, "Indeks Kepuasan", "Nilai", 80, 84, "", "Program Pelayanan", 400_000_000, 390_000_000, ""],
    ]),
  );
  expect(anggaran(hasil)).toEqual([400_000_000, 390_000_000]);
});

const PAGU: Baris = ["No", "Sasaran", "Indikator", "Pagu (Rp)", "Realisasi (Rp)", "%"];

it.each([
  ["Indikator", "Uraian Indikator Kinerja"],
  ["Indikator", "Indikator Kinerja"],
  ["%", "Capaian Kinerja (%)"],
])("goes on below a header that a page repeats in other words: for %s %s", (lama, nama) => {
  const hasil = hitungLembar(
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN 2024"],
      PAGU,
      [1, "Sasaran satu", "Indeks A", 600_000_000, 540_000_000, ""],
      PAGU.map((judul) => (judul === lama ? nama : judul)),
      [2, "Sasaran dua", "Indeks B", 400_000_000, 380_000_000, ""],
      ["", "Jumlah", "", "", "", ""],
    ]),
  );
  expect(anggaran(hasil)).toEqual([1_000_000_000, 920_000_000]);
  expect(tulisan(hasil)).toMatchObject({ D6: 1_000_000_000, E6: 920_000_000, F6: 92 });
});

it("goes on below a header that follows the name of an urusan, and takes no row of figures for a heading", () => {
  const kepala: Baris = ["No", "Sasaran", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%"];
  const hasil = hitungLembar(
    lembar("Program", [
      ["PROGRAM DAN KEGIATAN TAHUN 2024"],
      kepala,
      [1, "Sasaran satu", "Program A", 600_000_000, 540_000_000, ""],
      ["", "", "Program B", 100_000_000, 80_000_000, ""],
      ["URUSAN PEMERINTAHAN BIDANG STATISTIK"],
      kepala,
      [2, "Sasaran dua", "Program C", 300_000_000, 300_000_000, ""],
      ["", "Jumlah", "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toMatchObject({ D8: 1_000_000_000, E8: 920_000_000 });
});

const sampai = (...target: readonly number[]): ReturnType<typeof lembar> =>
  lembar("Monev", [
    JUDUL,
    [...PK, "s.d. Maret", "", "s.d. Juni", "", "s.d. September", "", "s.d. Desember", ""],
    ["", "", "", "", "", ...Array.from({ length: 4 }, () => ["Target", "Realisasi"]).flat()],
    [1, "Perencanaan membaik", "Jumlah dokumen", "Dokumen", 4, ...target.flatMap((t) => [t, t])],
  ]);

it('adds up quarters below "s.d." whose targets only together make the year\'s', () => {
  expect(daftar(hitungLembar(sampai(1, 1, 1, 1)))).toEqual({ "Jumlah dokumen": [4, 4, 100] });
});

it('takes the last of quarters below "s.d." that rise to the year\'s target', () => {
  expect(daftar(hitungLembar(sampai(1, 2, 3, 4)))).toEqual({ "Jumlah dokumen": [4, 4, 100] });
});
