import { hitungLembar } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2023"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target"],
  [1, "Layanan meningkat", "Nilai layanan", "Nilai", 70],
]);
const REKAP = lembar("Rekap", [
  ["REKAP TAHUN 2023"],
  ["KODE DESA", "LOKASI", "PAGU", "MULAI", "SELESAI", "HARI", "METODE", "REALISASI"],
  ["01", "Desa A", 100000000, "Januari", "Maret", 60, "Swakelola", 95000000],
  ["02", "Desa B", 200000000, "April", "Juni", 60, "Swakelola", 190000000],
]);

it("says of a pagu and its realisasi without a known name what is there, and only notes it beside others", () => {
  expect(() => hitungLembar(REKAP)).toThrow(
    "berisi anggaran dan realisasi di bawah judul “PAGU” (C2), “REALISASI” (H2)",
  );
  const perihal = hitungLembar(PK, REKAP).temuan.filter(({ pesan }) => pesan.includes("Rekap"));
  expect(perihal.map(({ kode, tingkat }) => [kode, tingkat])).toEqual([["T25", "catatan"]]);
});

it("names the headings that are not known where the column of names is", () => {
  const ekspor = lembar("Sheet1", [
    ["id", "indikator_intervensi", "pemangku_1", "pemangku_2", "target", "satuan", "tahun1", "capaian1"],
    [1, "Luas kawasan hutan", "Dinas Kehutanan", "Dinas PU", 450000, "ha", 5000, 0.01],
    [2, "Luas tutupan hutan", "Dinas Kehutanan", "Dinas PU", 545000, "ha", 400000, 0.73],
  ]);
  expect(() => hitungLembar(ekspor)).toThrow(
    "di samping “indikator_intervensi” (B1), tetapi judul lain di baris itu tidak dikenali: “id” (A1), “pemangku_1” (C1)",
  );
});
