import { hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { bukuKerja, lembar } from "../../alat/lembar";
import { olahHitung } from "../../../src/app/olah-hitung";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import type { CellValue } from "../../../src/sheets/snapshot";

const KOLOM = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"] as const;

const isi = (target: CellValue, realisasi: CellValue, satuan: string) =>
  lembar("Ukur", [
    ["PENGUKURAN KINERJA TAHUN 2024"],
    KOLOM,
    [1, "Mutu layanan", satuan, target, realisasi, ""],
    [2, "Jumlah desa maju", "Desa", 50, 45, ""],
  ]);

/** What T09 says of this workbook's words. */
const t09 = (hasil: ReturnType<typeof hitungLembar>): string[] =>
  hasil.temuan.filter(({ kode }) => kode === "T09").map(({ pesan }) => pesan);

const LANGKAH =
  "tidak ada skala predikat yang memuatnya; betulkan selnya, tambahkan skalanya di Pengaturan › Skala predikat, atau tulis “-” bila memang belum ada nilainya.";

it.each([
  ["A", "Unggul", "Nilai", "Sel Ukur!E3 berisi “Unggul”"],
  ["AA+", "A", "Nilai", "Sel Ukur!D3 berisi “AA+”"],
  ["BB", "A-", "", "Sel Ukur!E3 berisi “A-”"],
  ["Baik", "Unggul sekali", "", "Sel Ukur!E3 berisi “Unggul sekali”"],
  ["A", "Predikat Unggul", "", "Sel Ukur!E3 berisi “Predikat Unggul”"],
  [80, "E", "Nilai", "Sel Ukur!E3 berisi “E”"],
  ["Prima", 80, "Predikat", "Sel Ukur!D3 berisi “Prima”"],
])("names the cell of a grade that no scale has: %s of %s (%s)", (target, realisasi, satuan, awal) => {
  const hasil = hitungLembar(isi(target, realisasi, satuan));
  expect(tulisan(hasil)).toEqual({ F4: 90 });
  expect(t09(hasil)).toEqual([`${awal} yang tidak dapat dibaca sebagai predikat: ${LANGKAH}`]);
  expect(hasil.laporan.indikator[0]?.capaian).toEqual({ status: "tidak-dapat-dihitung", alasan: "tak-terbaca" });
});

it("names both cells where no scale has either grade, and computes them once one has", () => {
  const buku = isi("Emas", "Perak", "");
  const hasil = hitungLembar(buku);
  expect(tulisan(hasil)).toEqual({ F4: 90 });
  expect(t09(hasil).map((pesan) => pesan.slice(0, 27))).toEqual([
    "Sel Ukur!D3 berisi “Emas” y",
    "Sel Ukur!E3 berisi “Perak” ",
  ]);
  const nama = "Medali";
  const kelas = [
    { nama: "Emas", skor: 4 },
    { nama: "Perak", skor: 3 },
  ];
  const sesudah = olahHitung(bukuKerja(buku), { ...PENGATURAN_BAWAAN, skalaPredikat: [{ nama, kelas }] });
  if ("pesan" in sesudah) throw new Error(sesudah.pesan);
  // 3 of 4.
  expect(tulisan(sesudah)).toEqual({ F3: 75, F4: 90 });
  expect(t09(sesudah)).toEqual([]);
});

it("takes no quarter before for the last one, whose grade no scale has", () => {
  const hasil = hitungLembar(
    lembar("Monev", [
      ["MONITORING DAN EVALUASI KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "", "", "", "Capaian (%)"],
      ["", "", "", "", "TW I", "TW II", "TW III", "TW IV", ""],
      [1, "Mutu layanan", "Nilai", "B", "CC", "B", "B", "Unggul", ""],
      [2, "Indeks kepuasan", "Indeks", 80, 60, 70, 76, 76, ""],
    ]),
  );
  expect(Object.keys(tulisan(hasil))).not.toContain("I4");
  expect(t09(hasil)[0]).toContain("Sel Monev!H4 berisi “Unggul” yang tidak dapat dibaca sebagai predikat");
});

it("knows a grade that another sheet's target shows to be one", () => {
  const hasil = hitungLembar(
    lembar("PK", [
      ["PERJANJIAN KINERJA TAHUN 2024"],
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
      [1, "Meningkatnya mutu", "Mutu layanan", "Nilai", "WTP"],
      [2, "Meningkatnya desa", "Jumlah desa maju", "Desa", 50],
    ]),
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", "Realisasi", "Capaian (%)"],
      [1, "Mutu layanan", "Nilai", "Wajar Tanpa Catatan", ""],
      [2, "Jumlah desa maju", "Desa", 45, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E4: 90 });
  expect(t09(hasil)).toEqual([
    `Sel Ukur!D3 berisi “Wajar Tanpa Catatan” yang tidak dapat dibaca sebagai predikat: ${LANGKAH}`,
  ]);
});

it.each(["belum dirilis", "menunggu penilaian", "-", "Dalam proses", "n/a"])(
  "takes %s beside a grade for no value yet",
  (realisasi) => {
    const hasil = hitungLembar(isi("A", realisasi, "Predikat"));
    expect(t09(hasil)).toEqual([]);
    expect(hasil.laporan.indikator[0]?.capaian.status).toBe("belum-dinilai");
  },
);
