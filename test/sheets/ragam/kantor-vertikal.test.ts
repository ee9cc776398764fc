import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

it("takes Y for the year's target among quarters and half-years, whatever the first column says", () => {
  const hasil = hitungLembar(
    lembar("Kontrak", [
      ["KONTRAK KINERJA TAHUN 2024"],
      ["No", "Sasaran Strategis", "IKU", "Satuan", "Target", "", "", "", "", "", "Bobot"],
      ["", "", "", "", "Q1", "Q2", "Sm.1", "Q3", "s.d. Q3", "Y", ""],
      [1, "Layanan prima", "Indeks kepuasan", "Indeks", "-", "-", "-", "-", "-", "4,5", "20%"],
      [2, "Penerimaan optimal", "Persentase penerimaan", "%", "20%", "45%", "45%", "70%", "70%", "100%", "30%"],
    ]),
  );
  expect(daftar(hasil)).toEqual({
    "Indeks kepuasan": [4.5, null, null],
    "Persentase penerimaan": [100, null, null],
  });
});

it.each([["20%", "45%", "100%"] as const, [20, 45, 100] as const])(
  "asks where figures to the right of Target have headers that nobody can read: %s, %s, %s",
  (...angka) => {
    const hasil = hitungLembar(
      lembar("PK", [
        ["PERJANJIAN KINERJA TAHUN 2024"],
        ["No", "Sasaran", "Indikator", "Satuan", "Target", "", ""],
        ["", "", "", "", "Etape A1", "Etape A2", "Etape A3"],
        [1, "Penerimaan optimal", "Persentase penerimaan", "%", ...angka],
        [2, "Layanan prima", "Persentase layanan", "%", ...angka],
      ]),
    );
    expect(Object.values(daftar(hasil)).flat()).not.toContain(20);
    expect(kodeTemuan(hasil)).toContain("T25");
  },
);

it("lists the indikator of a monev of quarters whose rows have the budget of their program beside them", () => {
  const hasil = hitungLembar(
    lembar("Renaksi", [
      ["MONITORING RENCANA AKSI PERJANJIAN KINERJA TAHUN 2024"],
      [
        "No",
        "Sasaran",
        "Indikator",
        "Target Tahunan",
        "Target Triwulan",
        "",
        "",
        "",
        "Capaian Triwulan",
        "",
        "",
        "",
      ].concat(["Capaian Akhir Tahun", "% Capaian", "Anggaran", "Realisasi Anggaran"]),
      ["", "", "", "", "I", "II", "III", "IV", "I", "II", "III", "IV", "", "", "", ""],
      [1, "Produksi naik", "Benih disalurkan", 40, 10, 10, 10, 10, 8, 9, 11, 10, 38, "", 2_000_000_000, 1_900_000_000],
      [2, "Poktan aktif", "Poktan dibina", 80, 20, 20, 20, 20, 20, 18, 19, 19, 76, "", 500_000_000, 450_000_000],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Benih disalurkan": [40, 38, 95], "Poktan dibina": [80, 76, 95] });
  expect(tulisan(hasil)).toEqual({ N4: 95, N5: 95 });
});

it("reads belanja by its kind beside the indikator of a balai: nobody said that it was passed over", () => {
  const hasil = hitungLembar(
    lembar("Laporan", [
      ["LAPORAN KINERJA BALAI CONTOH TAHUN 2024"],
      ["No", "Jenis Belanja", "Pagu", "Realisasi", "%"],
      [1, "Belanja Pegawai", 3_000_000_000, 2_940_000_000, ""],
      [2, "Belanja Barang", 1_500_000_000, 1_425_000_000, ""],
      ["", "Jumlah", 4_500_000_000, 4_365_000_000, ""],
      [],
      ["No", "Indikator", "Target", "Realisasi", "Capaian"],
      [1, "Persentase sertifikasi tepat waktu", "≥ 90%", "94,5%", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E3: 98, E4: 95, E5: 97, E8: 105 });
});

describe("Tingkat efisiensi in percent", () => {
  const efisiensi = (capaian: readonly string[], isi: readonly number[]): ReturnType<typeof hitungLembar> =>
    hitungLembar(
      lembar("Efisiensi", [
        ["EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN 2024"],
        ["No", "Sasaran", ...capaian, "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)", "Tingkat Efisiensi (%)"],
        [1, "Layanan baik", ...isi, 400_000_000, 360_000_000, "", ""],
      ]),
    );

  it("is what is left of the pagu where nothing else could be meant", () => {
    expect(tulisan(efisiensi([], []))).toEqual({ E3: 90, F3: 10 });
  });

  it("stays blank, and is named, beside a capaian: it may be 95 less 90 as well as 100 less 90", () => {
    const hasil = efisiensi(["Capaian Kinerja (%)"], [95]);
    expect(tulisan(hasil)).toEqual({ F3: 90 });
    expect(kodeTemuan(hasil)).toContain("T29");
  });
});
