import { anggaran, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

const JUTA = 1_000_000;
const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target"],
  [1, "Layanan baik", "Indeks Kepuasan", "Indeks", 80],
]);
const belanja = (nama: string, ...lagi: readonly Baris[]): ReturnType<typeof lembar> =>
  lembar("Belanja", [
    ["REALISASI ANGGARAN TAHUN 2024"],
    ["No", nama, "Pagu", "Realisasi", "%"],
    [1, "Belanja Pegawai", 2000 * JUTA, 1900 * JUTA, ""],
    [2, "Belanja Barang", 1000 * JUTA, 980 * JUTA, ""],
    ...lagi,
  ]);

it.each(["Jenis Belanja", "Uraian Belanja", "Belanja", "Uraian"])(
  "reads a budget by kinds of belanja under “%s”: 2,880 of 3,000 million",
  (nama) => {
    const hasil = hitungLembar(PK, belanja(nama, ["", "Jumlah", "", "", ""]));
    expect(anggaran(hasil)).toEqual([3000 * JUTA, 2880 * JUTA]);
    expect(tulisan(hasil)).toEqual({ E3: 95, E4: 98, C5: 3000 * JUTA, D5: 2880 * JUTA, E5: 96 });
  },
);

it("does not add kinds of belanja to the budget by program", () => {
  const program = lembar("Program", [
    ["REALISASI ANGGARAN TAHUN 2024"],
    ["No", "Program", "Pagu", "Realisasi", "%"],
    [1, "Program Pelayanan", 1800 * JUTA, 1720 * JUTA, ""],
    [2, "Program Penunjang", 1200 * JUTA, 1160 * JUTA, ""],
  ]);
  expect(anggaran(hitungLembar(PK, belanja("Jenis Belanja"), program))).toEqual([3000 * JUTA, 2880 * JUTA]);
});

it("takes no report by account for a budget by kinds of belanja", () => {
  const lra = belanja("Uraian", [3, "Pendapatan", 50 * JUTA, 40 * JUTA, ""]);
  const hasil = hitungLembar(PK, lra);
  expect(anggaran(hasil)).toEqual([null, null]);
  expect(tulisan(hasil)).toEqual({});
});

it("takes “Penyerapan” of quarters in rupiah for their realisasi", () => {
  const hasil = hitungLembar(
    PK,
    lembar("Anggaran", [
      ["LAPORAN PENYERAPAN ANGGARAN TAHUN 2024"],
      ["No", "Program/Kegiatan", "Anggaran", "Penyerapan per Triwulan", "", "", "", "Total", "%"],
      ["", "", "", "TW I", "TW II", "TW III", "TW IV", "", ""],
      [1, "Program Penyuluhan", 300 * JUTA, 50 * JUTA, 80 * JUTA, 90 * JUTA, 65 * JUTA, "", ""],
      [2, "Program Penunjang", 200 * JUTA, 40 * JUTA, 50 * JUTA, 50 * JUTA, 50 * JUTA, "", ""],
    ]),
  );
  expect(anggaran(hasil)).toEqual([500 * JUTA, 475 * JUTA]);
  expect(tulisan(hasil)).toEqual({ H4: 285 * JUTA, I4: 95, H5: 190 * JUTA, I5: 95 });
});

it.each([
  ["Penyerapan", 285 * JUTA, 300 * JUTA],
  ["Serapan Anggaran", 285 * JUTA, 300 * JUTA],
])("takes “%s” in rupiah behind the pagu for the year's realisasi", (judul, serapan, pagu) => {
  const hasil = hitungLembar(
    PK,
    lembar("Anggaran", [
      ["PENYERAPAN ANGGARAN TAHUN 2024"],
      ["No", "Program", "Pagu", judul, "%"],
      [1, "Program Penyuluhan", pagu, serapan, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E3: 95 });
});

it("leaves “Penyerapan” in percents what it is", () => {
  const hasil = hitungLembar(
    PK,
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN 2024"],
      ["No", "Program", "Pagu", "Realisasi", "Penyerapan"],
      [1, "Program Penyuluhan", 300 * JUTA, 285 * JUTA, 95],
    ]),
  );
  expect(tulisan(hasil)).toEqual({});
  expect(anggaran(hasil)).toEqual([300 * JUTA, 285 * JUTA]);
});

const rekening = (kegiatan: string): ReturnType<typeof lembar> =>
  lembar("Realisasi", [
    ["LAPORAN REALISASI ANGGARAN TAHUN ANGGARAN 2024"],
    ["Kode Rekening", "Uraian", "Pagu", "Realisasi", "Persentase"],
    ["5.01.02", "PROGRAM PENGEMBANGAN SDM", 800 * JUTA, 760 * JUTA, ""],
    ["5.01.02.2.01", kegiatan, 500 * JUTA, 470 * JUTA, ""],
    ["5.01.02.2.02", "Sertifikasi", 300 * JUTA, 290 * JUTA, ""],
    ["5.01.01", "PROGRAM PENUNJANG", 200 * JUTA, 196 * JUTA, ""],
    ["5.01.01.2.01", "Perencanaan", 200 * JUTA, 196 * JUTA, ""],
    ["", "Jumlah", "", "", ""],
  ]);

it("reads programs below “Uraian” by the length of their codes: 956 of 1,000 million", () => {
  const hasil = hitungLembar(PK, rekening("Pengembangan Kompetensi"));
  expect(anggaran(hasil)).toEqual([1000 * JUTA, 956 * JUTA]);
  expect(tulisan(hasil)).toMatchObject({ E3: 95, E6: 98, C8: 1000 * JUTA, D8: 956 * JUTA, E8: 95.6 });
});

it("asks where codes of one length hold programs and others", () => {
  const hasil = hitungLembar(
    PK,
    lembar("Realisasi", [
      ["LAPORAN REALISASI ANGGARAN TAHUN ANGGARAN 2024"],
      ["Kode Rekening", "Uraian", "Pagu", "Realisasi"],
      ["5.01.02", "PROGRAM PENGEMBANGAN SDM", 800 * JUTA, 760 * JUTA],
      ["5.01.03", "Sertifikasi", 300 * JUTA, 290 * JUTA],
      ["5.01.04", "Perencanaan", 200 * JUTA, 196 * JUTA],
    ]),
  );
  expect(anggaran(hasil)).toEqual([null, null]);
  expect(kodeTemuan(hasil)).toContain("T25");
});
