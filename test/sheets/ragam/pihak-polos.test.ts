import { hitungLembar, kodeTemuan } from "../../alat/hitung-lembar";
import { pesanTemuan } from "../../alat/hitung-baris";
import { lembar } from "../../alat/lembar";

const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target"],
  [1, "Mutu pendidikan meningkat", "Nilai rapor", "Nilai", 70],
]);
const perbandingan = (...kolom: string[]): ReturnType<typeof lembar> =>
  lembar("Banding", [
    ["PERBANDINGAN KINERJA TAHUN 2024"],
    ["No", "Indikator", "Satuan", ...kolom],
    [1, "Nilai rapor", "Nilai", ...kolom.map((_, i) => 71 + i)],
  ]);

test.each([["Nasional"], ["Rata-rata Nasional"], ["Provinsi Contoh"], ["Rata-rata Kabupaten/Kota"]])(
  "“%s” beside the office's realisasi is the realisasi of that party",
  (pihak) => {
    const hasil = hitungLembar(PK, perbandingan("Realisasi", pihak));
    expect(kodeTemuan(hasil)).not.toContain("T25");
    const ukuran = hasil.laporan.lembar.flatMap(({ dokumen: [d] }) =>
      d?.bentuk === "indikator" ? (d.baris[0]?.ukuran ?? []) : [],
    );
    const lain = ukuran.filter(({ makna }) => makna.jenis === "pembanding");
    expect(lain.map(({ realisasi }) => realisasi?.sel.column)).toEqual([4]);
  },
);

test("“Nasional” beside a target is said to be neither", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Nasional", "Capaian (%)"],
      [1, "a", "Nilai rapor", "Nilai", 70, 63, 72, ""],
    ]),
  );
  expect(pesanTemuan(hasil, "T25")).toEqual([expect.stringContaining("“Nasional” (Ukur!G2)")]);
});
