import type { CellValue } from "../../../src/sheets/snapshot";
import { daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;

function ukur(nama: string, satuan: string, target: CellValue, realisasi: CellValue): Hasil {
  return hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, nama, satuan, target, realisasi, ""],
      [2, "Nilai layanan", "Nilai", 80, 84, ""],
    ]),
  );
}
const pesan = ({ temuan }: Hasil, kode: string): string[] => temuan.filter((t) => t.kode === kode).map((t) => t.pesan);

it.each<[string, string, string, CellValue, CellValue, number, number]>([
  ["a fraction and its percentage", "Persentase desa maju", "%", 90, "0,85 (85%)", 85, 94.44],
  ["a percentage and its fraction", "Persentase desa maju", "%", "0,9 (90%)", "85% (0,85)", 85, 94.44],
  ["a part of what the target counts", "Jumlah dokumen", "Dokumen", 40, "35/40", 35, 87.5],
  ["the same in words", "Jumlah dokumen", "Dokumen", "3 dokumen", "2 dari 3 dokumen", 2, 66.67],
  [
    "a score behind its level, as the target has it",
    "Maturitas SPIP",
    "Level",
    "Level 3 (3,0)",
    "Level 3 (3,3)",
    3.3,
    110,
  ],
  ["the same beside a target with a fraction", "Maturitas SPIP", "Nilai", 3.2, "Level 3 (3,2)", 3.2, 100],
])("reads two figures that prove one: %s", (_, nama, satuan, target, realisasi, angka, capaian) => {
  const hasil = ukur(nama, satuan, target, realisasi);
  expect(daftar(hasil)[nama]?.slice(1)).toEqual([angka, capaian]);
  expect(tulisan(hasil)).toEqual({ F3: capaian, F4: 105 });
  expect(pesan(hasil, "T09")).toEqual([]);
});

it("takes a target with a tolerance for the range it is", () => {
  expect(tulisan(ukur("Kadar air", "Persen", "12±2", 13))).toEqual({ F3: 100, F4: 105 });
  expect(tulisan(ukur("Kadar air", "Persen", "12 ± 2 %", 7))).toEqual({ F3: 70, F4: 105 });
});

it("reads the thousands of a ratio, and asks which way it is better", () => {
  const hasil = ukur("Rasio dokter per penduduk", "Rasio", "1:1.000", "1 : 1.250");
  expect(daftar(hasil)["Rasio dokter per penduduk"]).toEqual([1000, 1250, null]);
  expect(pesan(hasil, "T17")).toEqual([expect.stringContaining("125,00%")]);
});

it.each<[string, string, CellValue, CellValue, readonly string[]]>([
  ["Persentase desa maju", "%", 90, "36/40", ["90% (capaian 100,00%)", "36% (capaian 40,00%)"]],
  ["Jumlah dokumen", "Dokumen", 30, "36/40", ["36 (capaian 120,00%)", "40 (capaian 133,33%)"]],
  ["Maturitas SPIP", "Level", 3, "Level 3 (3,3)", ["3,3 (capaian 110,00%)", "3 (capaian 100,00%)"]],
  ["Layanan kantor", "", 12, "1 Dok / 12 bln", ["1 (capaian 8,33%)", "12 (capaian 100,00%)"]],
])("asks which of two figures is meant, with what either gives: %s %s", (nama, satuan, target, realisasi, calon) => {
  const hasil = ukur(nama, satuan, target, realisasi);
  expect(tulisan(hasil)).toEqual({ F4: 105 });
  expect(daftar(hasil)[nama]?.slice(1)).toEqual([null, null]);
  const [satu = "", ...lain] = pesan(hasil, "T09");
  expect(lain).toEqual([]);
  expect(satu).toContain("Ukur!E3");
  for (const kata of calon) expect(satu).toContain(kata);
});

it.each(["367/2.6", "0,85 (75%)"])("names what proves nothing: %s", (realisasi) => {
  const hasil = ukur("Persentase desa maju", "%", 90, realisasi);
  expect(tulisan(hasil)).toEqual({ F4: 105 });
  expect(pesan(hasil, "T09")).toEqual([expect.stringContaining("Ukur!E3")]);
});
