import type { CellValue } from "../../../src/sheets/snapshot";
import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;

const hitung = (...isi: readonly Baris[]): Hasil =>
  hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      ...isi,
      [9, "Nilai layanan", "Nilai", 80, 84, ""],
    ]),
  );
const pesan = ({ temuan }: Hasil, kode: string): string[] => temuan.filter((t) => t.kode === kode).map((t) => t.pesan);

it("says once a sheet which cells were read as having no figure yet, and that none is 0", () => {
  const hasil = hitung(
    [1, "Jumlah dokumen", "Dokumen", 3, "n.a", ""],
    [2, "Indeks desa", "Indeks", 70, "Belum dirilis BPS", ""],
    [3, "Nilai SAKIP", "Nilai", 75, "—", ""],
    [4, "Jumlah laporan", "Laporan", 5, "TAD", ""],
    [5, "Persentase jalan mantap", "%", 60, "", ""],
    [6, "Persentase air bersih", "%", "-", "-", ""],
  );
  expect(tulisan(hasil)).toEqual({ F9: 105 });
  const [satu = "", ...lain] = pesan(hasil, "T11");
  expect(lain).toEqual([]);
  for (const kata of ["Ukur!E3", "“n.a”", "“Belum dirilis BPS”", "“—”", "bukan 0"]) expect(satu).toContain(kata);
  expect(hasil.temuan.find((t) => t.kode === "T11")?.sel.map((s) => s.row)).toEqual([2, 3, 4, 5]);
  expect(kodeTemuan(hasil)).not.toContain("T09");
});

it.each<[string, string]>([
  ["Jumlah dokumen", "Dokumen"],
  ["Jumlah kasus yang diselesaikan", "Kasus"],
])("takes “nihil” for 0 of what is counted: %s", (nama, satuan) => {
  for (const kata of ["Nihil", "nol", "-0-"]) {
    const hasil = hitung([1, nama, satuan, 4, kata, ""]);
    expect(daftar(hasil)[nama]).toEqual([4, 0, 0]);
    expect(tulisan(hasil)).toEqual({ F3: 0, F4: 105 });
  }
});

it("asks what “nihil” means of a percentage or an index", () => {
  for (const satuan of ["%", "Indeks", ""]) {
    const hasil = hitung([1, "Tingkat layanan", satuan, 4, "Nihil", ""]);
    expect(tulisan(hasil)).toEqual({ F4: 105 });
    expect(pesan(hasil, "T09")).toEqual([expect.stringContaining("tulis 0 bila memang nol")]);
  }
});

it.each<[CellValue, CellValue]>([
  [3, "Tidak ada"],
  [80, "BB"],
  ["BB", 72.5],
])("names a grade beside a number, which stayed blank without a word: target %s, realisasi %s", (target, realisasi) => {
  const hasil = hitung([1, "Nilai kinerja", "Nilai", target, realisasi, ""]);
  expect(tulisan(hasil)).toEqual({ F4: 105 });
  expect(pesan(hasil, "T09")).toEqual([expect.stringContaining("Ukur!D3, Ukur!E3")]);
});
