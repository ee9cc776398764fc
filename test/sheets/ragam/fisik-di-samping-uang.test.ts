import { anggaran, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target"],
  [1, "Layanan baik", "Indeks Kepuasan", "Indeks", 80],
]);
/** 450 of 500 and 650 of 700 million: 90 % and 92.86 %; 1,100 of 1,200 in all. */
const uang = (judul: readonly string[], isi: readonly Baris[]): ReturnType<typeof hitungLembar> =>
  hitungLembar(
    PK,
    lembar("A", [
      ["REALISASI ANGGARAN TAHUN 2024"],
      ["No", "Program", "Pagu", "Realisasi", ...judul],
      [1, "Program Penunjang", 500_000_000, 450_000_000, ...(isi[0] ?? [])],
      [2, "Program Upaya", 700_000_000, 650_000_000, ...(isi[1] ?? [])],
    ]),
  );

test.each(["% Fisik", "Realisasi Fisik (%)", "Capaian Fisik (%)", "% Kinerja"])(
  "%s beside pagu and realisasi alone is staff's own, and no share of the money",
  (judul) => {
    const hasil = uang([judul], [[95], [98]]);
    expect(tulisan(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).not.toContain("T04");
    expect(anggaran(hasil)).toEqual([1_200_000_000, 1_100_000_000]);
  },
);

test.each([
  [["% Fisik", "% Keuangan"], [95, ""], [98, ""], { F3: 90, F4: 92.86 }],
  [["% Keu", "% Fisik"], ["", 95], ["", 98], { E3: 90, E4: 92.86 }],
  [["% Keu.", "% Fisik"], ["", 95], ["", 98], { E3: 90, E4: 92.86 }],
] satisfies [string[], Baris, Baris, object][])(
  "the money's share goes under its own words: %j",
  (judul, a, b, isi) => {
    expect(tulisan(uang(judul, [a, b]))).toEqual(isi);
  },
);

test("a budget told below the indikator is no row of sums that waits for a capaian", () => {
  const hasil = hitungLembar(
    lembar("P", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["Sasaran", "Indikator", "Target", "Realisasi", "%"],
      ["Layanan baik", "Indeks Kepuasan", 80, 84, ""],
      ["Jumlah Anggaran Tahun 2024", "Rp 3.000.000.000", "", "", ""],
      ["Jumlah Realisasi Anggaran Tahun 2024", "Rp 2.700.000.000", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E3: 105 });
  expect(kodeTemuan(hasil)).toEqual([]);
});
