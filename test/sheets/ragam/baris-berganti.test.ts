import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;

const monev = (...isi: readonly Baris[]): Hasil =>
  hitungLembar(lembar("Monev", [["MONITORING CAPAIAN KINERJA TAHUN 2024"], ...isi]));

describe("one indikator over rows that take turns as Target and Realisasi", () => {
  it("reads quarters and year, and fills a blank row Capaian", () => {
    const hasil = monev(
      ["No", "Indikator Kinerja", "Satuan", "Uraian", "TW I", "TW II", "TW III", "TW IV", "Setahun"],
      [1, "Jumlah dokumen perencanaan", "Dokumen", "Target", 2, 2, 3, 3, 10],
      ["", "", "", "Realisasi", 2, 2, 2, 3, 9],
      ["", "", "", "Capaian (%)"],
      [2, "Persentase layanan tepat waktu", "%", "Target", 80, 82, 84, 85, 85],
      ["", "", "", "Realisasi", 78, 80, 83, 85, 85],
      ["", "", "", "Capaian (%)"],
    );
    expect(daftar(hasil)).toEqual({
      "Jumlah dokumen perencanaan": [10, 9, 90],
      "Persentase layanan tepat waktu": [85, 85, 100],
    });
    expect(tulisan(hasil)).toEqual({
      ...{ E5: 100, F5: 100, G5: 66.67, H5: 100, I5: 90 },
      ...{ E8: 97.5, F8: 97.56, G8: 98.81, H8: 100, I8: 100 },
    });
    expect(kodeTemuan(hasil)).toEqual([]);
  });

  it("reads T and R of several years: the last year's are the report's, and no year's stands for another's", () => {
    const hasil = hitungLembar(
      lembar("Capaian", [
        ["CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2022-2024"],
        ["No", "Indikator Kinerja Utama", "Satuan", "T/R", "2022", "2023", "2024"],
        [1, "Indeks Kepuasan Masyarakat", "Indeks", "T", 80, 82, 80],
        ["", "", "", "R", 79, 83, 84],
        [2, "Persentase desa mandiri", "%", "T", 40, 45, 50],
        ["", "", "", "R", 38, 46, 45],
      ]),
    );
    expect(daftar(hasil)).toEqual({
      "Indeks Kepuasan Masyarakat": [80, 84, 105],
      "Persentase desa mandiri": [50, 45, 90],
    });
  });

  it("fills the result beside both rows, and the means of each year below them", () => {
    const setahun = monev(
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Uraian", "Nilai", "Capaian (%)"],
      [1, "Layanan", "Indeks Kepuasan Masyarakat", "Indeks", "Target", 80, ""],
      ["", "", "", "", "Realisasi", 84, ""],
      [2, "Desa", "Persentase desa mandiri", "%", "Target", 50, ""],
      ["", "", "", "", "Realisasi", 45, ""],
    );
    expect(tulisan(setahun)).toEqual({ G3: 105, G5: 90 });
    const duaTahun = monev(
      ["No", "Indikator Kinerja", "Satuan", "Uraian", "Tahun 2023", "Tahun 2024"],
      [1, "Indeks Kepuasan Masyarakat", "Indeks", "Target", 80, 80],
      ["", "", "", "Realisasi", 76, 84],
      ["", "", "", "Capaian", "", ""],
      [2, "Persentase desa mandiri", "%", "Target", 40, 50],
      ["", "", "", "Realisasi", 38, 45],
      ["", "", "", "Capaian", "", ""],
      ["", "Rata-rata Capaian", "", "", "", ""],
    );
    expect(tulisan(duaTahun)).toEqual({ E5: 95, F5: 105, E8: 95, F8: 90, E9: 95, F9: 97.5 });
  });

  it("reads the rows also where the indikator stands above them in the same column", () => {
    const hasil = monev(
      ["No", "Indikator Kinerja", "Satuan", "Target 2024", "TW I", "TW II", "TW III", "TW IV"],
      [1, "Jumlah dokumen perencanaan", "Dokumen", 10, "", "", "", ""],
      ["", "Target", "", "", 2, 2, 3, 3],
      ["", "Realisasi", "", "", 2, 2, 2, 3],
      ["", "Capaian (%)", "", "", "", "", "", ""],
    );
    expect(daftar(hasil)).toEqual({ "Jumlah dokumen perencanaan": [10, 9, 90] });
    expect(tulisan(hasil)).toEqual({ E6: 100, F6: 100, G6: 66.67, H6: 100 });
  });

  it.each<[string, readonly Baris[]]>([
    [
      "rows of money among them",
      [
        [1, "Jumlah dokumen", "Dokumen", "Target", 2, 2, 3, 3],
        ["", "", "", "Realisasi", 2, 2, 2, 3],
        ["", "", "", "Realisasi Anggaran", 9e7, 9e7, 9e7, 9e7],
      ],
    ],
    [
      "an indikator that lacks a row",
      [
        [1, "Jumlah dokumen", "Dokumen", "Target", 2, 2, 3, 3],
        ["", "", "", "Realisasi", 2, 2, 2, 3],
        [2, "Jumlah rapat", "Kali", "Target", 2, 2, 3, 3],
      ],
    ],
    [
      "rows of target and capaian, which may be the realisasi or its share",
      [
        [1, "Jumlah dokumen", "Dokumen", "Target", 2, 2, 3, 3],
        ["", "", "", "Capaian", 2, 2, 2, 3],
      ],
    ],
  ])("asks where there are %s", (_, isi) => {
    const hasil = monev(["No", "Indikator Kinerja", "Satuan", "Uraian", "TW I", "TW II", "TW III", "TW IV"], ...isi);
    expect(daftar(hasil)).toEqual({});
    expect(tulisan(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).toEqual(["T25"]);
  });
});
