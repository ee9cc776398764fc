import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const IBU = "Persentase ibu hamil terlayani";
const sebut = (satu: string, dua: string): RegExp =>
  new RegExp(`kolom “${satu}” dan “${dua}” sama-sama dapat menjadi targetnya`);

const PENGUKURAN = lembar("Pengukuran", [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator Kinerja", "Realisasi", "Capaian (%)"],
  [1, "Derajat kesehatan meningkat", IBU, 81, ""],
]);

it.each([
  ["Target Kabupaten", "Target Puskesmas"],
  ["Target Minimal", "Target Optimal"],
  ["Target Dinas", "Target UPT"],
])("asks which of “%s” and “%s” of a PK is the office's: the last was taken", (satu, dua) => {
  const pk = lembar("PK", [
    ["PERJANJIAN KINERJA TAHUN 2024"],
    ["No", "Sasaran", "Indikator Kinerja", satu, dua],
    [1, "Derajat kesehatan meningkat", IBU, 90, 80],
  ]);
  const hasil = hitungLembar(pk, PENGUKURAN);
  expect(daftar(hasil)).toEqual({ [IBU]: [null, 81, null] });
  expect(tulisan(hasil)).toEqual({});
  expect(hasil.temuan.map((t) => t.pesan).join(" ")).toMatch(sebut(satu, dua));
});

it.each([
  ["Target Minimal", "Target Optimal"],
  ["Target Volume", "Target Waktu (bulan)"],
])("asks which of “%s” and “%s” a realisasi is measured by", (satu, dua) => {
  const hasil = hitungLembar(
    lembar("Pengukuran", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator Kinerja", satu, dua, "Realisasi", "Capaian (%)"],
      [1, "Tata kelola meningkat", "Jumlah laporan", 10, 12, 9, ""],
    ]),
  );
  expect(daftar(hasil)).toEqual({});
  expect(tulisan(hasil)).toEqual({});
  expect(hasil.temuan.map((t) => t.pesan).join(" ")).toMatch(sebut(satu, dua.replace(/[()]/g, "\\$&")));
});

it("asks nothing where staff's own results prove which target they used: 9 of 10 is 90 %, 6 of 8 is 75 %", () => {
  const hasil = hitungLembar(
    lembar("Pengukuran", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator Kinerja", "Target Waktu (bulan)", "Target Volume", "Realisasi", "Capaian (%)"],
      [1, "Tata kelola meningkat", "Jumlah laporan", 12, 10, 9, 90],
      [2, "Tata kelola meningkat", "Jumlah dokumen", 6, 8, 6, 75],
      [3, "Tata kelola meningkat", "Jumlah kajian", 12, 5, 4, ""],
    ]),
  );
  expect(daftar(hasil)["Jumlah kajian"]).toEqual([5, 4, 80]);
  expect(tulisan(hasil)).toMatchObject({ G5: 80 });
  expect(kodeTemuan(hasil)).not.toContain("T25");
});

it.each([
  ["Target RPJMD", "Target PK"],
  ["Target Jangka Menengah", "Target 2024"],
  ["Target Renstra 2024", "Target Perjanjian Kinerja 2024"],
])("goes on by the document where “%s” stands beside “%s”: 81 of 90", (satu, dua) => {
  const hasil = hitungLembar(
    lembar("Pengukuran", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator Kinerja", satu, dua, "Realisasi", "Capaian (%)"],
      [1, "Derajat kesehatan meningkat", IBU, 100, 90, 81, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ G3: 90 });
});
