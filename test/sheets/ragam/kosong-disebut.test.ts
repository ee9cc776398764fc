import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;

const hitung = (...isi: readonly Baris[]): Hasil =>
  hitungLembar(lembar("Kinerja", [["PENGUKURAN KINERJA TAHUN 2024"], ...isi]));
const pesan = ({ temuan }: Hasil): string[] => temuan.filter(({ kode }) => kode === "T29").map((t) => t.pesan);

const HEADER = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];

it("names the means behind those of each sasaran, which may be of the indikator or of these", () => {
  const hasil = hitung(
    HEADER,
    [1, "Layanan", "Indeks kepuasan", "Indeks", 80, 84, ""],
    ["", "", "Persentase layanan", "%", 100, 90, ""],
    ["", "Rata-rata Sasaran 1", "", "", "", "", ""],
    [2, "Desa", "Persentase desa mandiri", "%", 50, 45, ""],
    ["", "Rata-rata Sasaran 2", "", "", "", "", ""],
    ["", "Rata-rata Capaian Kinerja", "", "", "", "", ""],
  );
  expect(tulisan(hasil)).toEqual({ G3: 105, G4: 90, G5: 97.5, G6: 90, G7: 90 });
  expect(pesan(hasil)).toEqual([expect.stringContaining("Rata-rata Capaian Kinerja")]);
  expect(pesan(hasil)[0]).toContain("Kinerja!G8");
});

it("names a blank total of the quarters, and a result behind a blank sum of them", () => {
  const total = hitung(
    ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "", "", "", "", "Capaian (%)"],
    ["", "", "", "", "TW I", "TW II", "TW III", "TW IV", "Total", ""],
    [1, "Jumlah dokumen", "Dokumen", 10, 2, 2, 2, 3, "", ""],
  );
  expect(tulisan(total)).toEqual({ J4: 90 });
  expect(pesan(total)).toEqual([expect.stringContaining("Realisasi › Total")]);
  const sampai = hitung(
    [
      "No",
      "Indikator",
      "Satuan",
      "Target 2024",
      "Realisasi TW I",
      "Realisasi TW II",
      "Realisasi s.d. TW II",
      "Capaian s.d. TW II (%)",
    ],
    [1, "Jumlah dokumen", "Dokumen", 10, 2, 2, "", ""],
  );
  expect(tulisan(sampai)).toEqual({});
  expect(pesan(sampai)).toEqual([expect.stringContaining("Capaian s.d. TW II (%)")]);
});

describe("rows without a name below an indikator that have a target and a realisasi of their own", () => {
  it.each<[string, Baris, readonly Baris[]]>([
    [
      "of several kecamatan",
      ["No", "Indikator Kinerja", "Kecamatan", "Target", "Realisasi", "Capaian (%)"],
      [
        [1, "Persentase desa mandiri", "Maju", 50, 45, ""],
        ["", "", "Makmur", 60, 66, ""],
      ],
    ],
    [
      "of two semesters",
      ["No", "Indikator Kinerja", "Semester", "Target", "Realisasi", "Capaian (%)"],
      [
        [1, "Jumlah dokumen", "I", 4, 4, ""],
        ["", "", "II", 6, 5, ""],
      ],
    ],
  ])("are asked about, %s: the first stood for the whole", (_, judul, isi) => {
    const hasil = hitung(judul, ...isi);
    expect(daftar(hasil)).toEqual({});
    expect(tulisan(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).toEqual(["T25"]);
  });
});

it("asks about percentages that staff added up to a year: 326 % of 331 %", () => {
  const hasil = hitung(
    ["No", "Indikator Kinerja", "Satuan", "Uraian", "TW I", "TW II", "TW III", "TW IV", "Total"],
    [1, "Persentase layanan", "%", "Target", 80, 82, 84, 85, 331],
    ["", "", "", "Realisasi", 78, 80, 83, 85, 326],
    ["", "", "", "Capaian", "", "", "", "", ""],
  );
  expect(tulisan(hasil)).toEqual({ E5: 97.5, F5: 97.56, G5: 98.81, H5: 100 });
  expect(daftar(hasil)).toEqual({ "Persentase layanan": [331, 326, null] });
  expect(kodeTemuan(hasil)).toContain("T12");
});

it("takes no share of money to be spent for a pagu: 100 % and 95 % were added up in the total", () => {
  const hasil = hitungLembar(
    lembar("Anggaran", [
      ["LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN 2024"],
      ["No", "Program", "Pagu", "Target", "", "Realisasi", "", "", "Sisa Anggaran"],
      ["", "", "", "Fisik (%)", "Keuangan (%)", "Fisik (%)", "Keuangan (Rp)", "Keuangan (%)", ""],
      [1, "Program A", 1_200_000_000, 100, 95, 98, 1_100_000_000, "", ""],
      [2, "Program B", 400_000_000, 100, 100, 100, 380_000_000, "", ""],
      ["", "Jumlah", 1_600_000_000, "", "", "", "", "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({
    ...{ H4: 91.67, I4: 100_000_000, H5: 95, I5: 20_000_000 },
    ...{ G6: 1_480_000_000, H6: 92.5, I6: 120_000_000 },
  });
});
