import { daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const PENGUKURAN = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"] as const;
const PANGAN = [1, "Tersedianya pangan", "Produksi padi", "Ton", 400, 360, ""] as const;
const TANI = [2, "Sejahteranya petani", "Nilai tukar petani", "Indeks", 100, 105, ""] as const;

it.each([
  ["moved with their columns", [1, 2, 3, 5, 4, 6, 7]],
  ["moved, as letters", ["a", "b", "c", "e", "d", "f", "g"]],
  ["marked as a footnote", ["1", "2", "3", "4", "5", "6", "7 = 6/5x100% *)"]],
])("takes no row of column numbers for a row of figures: %s", (_, nomor) => {
  const hasil = hitungLembar(
    lembar("Ukur", [["PENGUKURAN KINERJA TAHUN 2024"], PENGUKURAN, nomor, [...PANGAN], [...TANI]]),
  );
  expect(daftar(hasil)).toEqual({ "Produksi padi": [400, 360, 90], "Nilai tukar petani": [100, 105, 105] });
  expect(tulisan(hasil)).toEqual({ G4: 90, G5: 105 });
});

it("adds no moved column numbers to a budget", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [["PENGUKURAN KINERJA TAHUN 2024"], PENGUKURAN, [...PANGAN]]),
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN 2024"],
      ["No", "Program", "Realisasi (Rp)", "Pagu (Rp)", "%"],
      [1, 2, 4, 3, 5],
      [1, "Program Pangan", 150_000_000, 200_000_000, ""],
      [2, "Program Tani", 90_000_000, 120_000_000, ""],
      ["", "Jumlah", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toMatchObject({ D6: 320_000_000, C6: 240_000_000, E6: 75 });
});

it.each(["T *)", "T:", "Tgt.", "Tgt *)"])("reads the quarters under the abbreviation %s", (target) => {
  const hasil = hitungLembar(
    lembar("Capaian", [
      ["CAPAIAN KINERJA PER TRIWULAN TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", "Target 2024", "Triwulan I", "", "", "Triwulan II", "", ""],
      ["", "", "", "", target, "R", "C", target, "R", "C"],
      [1, "Jumlah desa maju", "Desa", 50, 10, 10, "", 20, 15, ""],
    ]),
  );
  expect(tulisan(hasil)).toMatchObject({ G4: 100, J4: 75 });
});

it("leaves a sum below rows of quarters out of the last indikator's year", () => {
  const baris = (tw: string, nama: string, target: number, realisasi: number): (string | number)[] => [
    tw,
    nama,
    target,
    realisasi,
    "",
  ];
  const hasil = hitungLembar(
    lembar("Uji", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["Periode", "Indikator", "Target", "Realisasi", "Capaian (%)"],
      baris("Triwulan I", "Indeks kepuasan", 80, 76),
      baris("Triwulan II", "Indeks kepuasan", 80, 84),
      baris("Triwulan I", "Indeks mutu", 50, 40),
      baris("Triwulan II", "Indeks mutu", 50, 45),
      ["Jumlah", "", 260, 245, ""],
    ]),
  );
  expect(Object.values(daftar(hasil)).flat()).not.toContain(245);
  expect(Object.keys(tulisan(hasil))).not.toContain("E7");
});

it("joins a header that is written again in other words to its table", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      PENGUKURAN,
      [...PANGAN],
      ["Nomor", "Sasaran Strategis", "Indikator", "Sat.", "Target", "Realisasi", "% Capaian"],
      [...TANI],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ G3: 90, G5: 105 });
});

it("takes the maker of a rule in the title for no office of the document", () => {
  const pk = (nama: string, atas: string[], indikator: string, target: number): ReturnType<typeof lembar> =>
    lembar(nama, [
      ...atas.map((teks) => [teks]),
      ["PERJANJIAN KINERJA TAHUN 2024"],
      [nama.toUpperCase()],
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
      [1, "Berkurangnya kerentanan", indikator, "%", target],
    ]);
  const hasil = hitungLembar(
    pk("Kepala Dinas", [], "Persentase keluarga tertangani", 75),
    pk("Kepala Bidang", ["LAMPIRAN II", "PERATURAN BUPATI CONTOH"], "Persentase data mutakhir", 90),
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      PENGUKURAN,
      [1, "Berkurangnya kerentanan", "Persentase keluarga tertangani", "%", 75, 60, ""],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Persentase keluarga tertangani": [75, 60, 80] });
});

it("reads on past a blank row between two headings above the first figures", () => {
  const hasil = hitungLembar(
    lembar("Monev", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["Tujuan/Sasaran/Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      ["[TUJUAN] Terwujudnya data"],
      [],
      ["[SASARAN] Meningkatnya mutu data"],
      ["[INDIKATOR] Persentase data terbit", "Persen", 80, 72, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E6: 90 });
});
