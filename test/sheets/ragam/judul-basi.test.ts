import { daftar, hitungLembar } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const PK = lembar("PK", [
  ["PERJANJIAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target"],
  [1, "Sandi baik", "Indeks KAMI", "Indeks", 3],
  [2, "Data baik", "Jumlah data", "Data", 70],
]);
const MONEV = lembar("Monev", [
  ["MONEV KINERJA TRIWULAN IV TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi"],
  [1, "Sandi baik", "Indeks KAMI", "Indeks", 3, 2.7],
  [2, "Data baik", "Jumlah data", "Data", 70, 63],
]);
const pengukuran = (nama: string, tahun: number, targetKami: number): ReturnType<typeof lembar> =>
  lembar(nama, [
    [`PENGUKURAN KINERJA TAHUN ${tahun}`],
    ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Sandi baik", "Indeks KAMI", "Indeks", targetKami, 3.6],
    [2, "Data baik", "Jumlah data", "Data", 70, 63],
  ]);

const pesanT25 = ({ temuan }: ReturnType<typeof hitungLembar>): string =>
  temuan.flatMap((t) => (t.kode === "T25" ? [t.pesan] : [])).join();

describe("a Pengukuran whose title names last year", () => {
  it("with this year's targets: another sheet's figure that it denies is not listed, one that it agrees with is", () => {
    const hasil = hitungLembar(PK, MONEV, pengukuran("Pengukuran", 2023, 3));
    expect(daftar(hasil)).toEqual({ "Indeks KAMI": [3, null, null], "Jumlah data": [70, 63, 90] });
    expect(hasil.laporan.indikator.map((i) => i.tahunLalu)).toEqual([null, null]);
    expect(pesanT25(hasil)).toContain("Targetnya sama dengan target 2024");
  });

  it.each([
    ["has other targets", pengukuran("Pengukuran", 2023, 2.5)],
    ["is named after its year", pengukuran("Pengukuran 2023", 2023, 3)],
  ])("is last year's where it %s", (_, lalu) => {
    const hasil = hitungLembar(PK, MONEV, lalu);
    expect(daftar(hasil)).toEqual({ "Indeks KAMI": [3, 2.7, 90], "Jumlah data": [70, 63, 90] });
    expect(hasil.laporan.indikator.map((i) => i.tahunLalu === null)).toEqual([false, false]);
    expect(pesanT25(hasil)).not.toContain("Targetnya sama");
  });

  it("is the year's where its title says so: 3.6 of 3", () => {
    const hasil = hitungLembar(PK, MONEV, pengukuran("Pengukuran", 2024, 3));
    expect(daftar(hasil)).toMatchObject({ "Indeks KAMI": [3, 3.6, 120] });
  });
});
