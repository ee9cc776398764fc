import { keBilangan } from "../../../src/domain/angka/desimal";
import { riwayatRealisasi } from "../../../src/domain/laporan/riwayat";
import { hitungLembar } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const PENGUKURAN = lembar("Pengukuran", [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kriteria"],
  [1, "Layanan digital membaik", "Indeks SPBE", "Nilai", 3.5, 3.6, "", ""],
  [2, "Akuntabilitas membaik", "Nilai SAKIP", "Nilai", 80, 76, "", ""],
]);

const perbandingan = (realisasi2023: number): ReturnType<typeof lembar> =>
  lembar("Perbandingan", [
    ["PERBANDINGAN TARGET DAN REALISASI TAHUN 2022 S.D. 2024"],
    ["No", "Indikator", "2022", "", "2023", "", "2024", ""],
    ["", "", "Target", "Realisasi", "Target", "Realisasi", "Target", "Realisasi"],
    [1, "Indeks SPBE", 3, 3, 3.1, realisasi2023, 3.5, 3.6],
    [2, "Nilai SAKIP", 72, 72, 75, 75, 80, 76],
  ]);

it("takes the earlier years from a sheet of several years that another sheet's year replaces", () => {
  const { laporan } = hitungLembar(PENGUKURAN, perbandingan(3.2));
  const riwayat = laporan.indikator.map((i) =>
    riwayatRealisasi(i, laporan).map((t) => [t.tahun, keBilangan(t.angka.nilai)]),
  );
  expect(riwayat).toEqual([
    [
      [2022, 3],
      [2023, 3.2],
      [2024, 3.6],
    ],
    [
      [2022, 72],
      [2023, 75],
      [2024, 76],
    ],
  ]);
});

it("takes no year of which two sheets differ", () => {
  const lalu = lembar("Pengukuran 2023", [
    ["PENGUKURAN KINERJA TAHUN 2023"],
    ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Layanan digital membaik", "Indeks SPBE", "Nilai", 3.1, 3.2, ""],
  ]);
  const { laporan } = hitungLembar(PENGUKURAN, lalu, perbandingan(2.9));
  const [spbe] = laporan.indikator;
  expect(spbe && riwayatRealisasi(spbe, laporan).map((t) => t.tahun)).toEqual([2024]);
});
