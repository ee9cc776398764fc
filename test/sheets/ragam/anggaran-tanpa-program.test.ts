import { anggaran, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { pesanTemuan } from "../../alat/hitung-baris";
import { lembar, type Baris } from "../../alat/lembar";

const JUTA = 1_000_000;
const UKUR = lembar("Pengukuran", [
  ["PENGUKURAN KINERJA TAHUN 2024"],
  ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  [1, "Mutu pendidikan meningkat", "Nilai rapor", "Nilai", 70, 63, ""],
]);
const uang = (judul: Baris, ...baris: readonly Baris[]): ReturnType<typeof lembar> =>
  lembar("Anggaran", [["REALISASI ANGGARAN TAHUN 2024"], judul, ...baris]);

/** 5,000 + 2,000 of which 4,500 + 1,800 spent: 6,300 of 7,000, 90 %. */
test.each(["Sumber Dana", "Sumber Pembiayaan", "Sumber Anggaran"])("a budget by %s alone", (judul) => {
  const hasil = hitungLembar(
    UKUR,
    uang(
      ["No", judul, "Pagu (Rp)", "Realisasi (Rp)", "%"],
      [1, "APBD", 5000 * JUTA, 4500 * JUTA, ""],
      [2, "DAK Non Fisik", 2000 * JUTA, 1800 * JUTA, ""],
      ["", "Jumlah", 7000 * JUTA, 6300 * JUTA, ""],
    ),
  );
  expect(anggaran(hasil)).toEqual([7000 * JUTA, 6300 * JUTA]);
  expect(tulisan(hasil)).toMatchObject({ G3: 90, E3: 90, E4: 90, E5: 90 });
  expect(kodeTemuan(hasil)).not.toContain("T25");
});

const AKUN: Baris = ["Kode Akun", "Uraian", "Pagu", "Realisasi", "%"];

test("accounts of one level are the budget", () => {
  const hasil = hitungLembar(
    UKUR,
    uang(
      AKUN,
      ["51", "Belanja Pegawai", 3000 * JUTA, 2900 * JUTA, ""],
      ["52", "Belanja Barang", 2000 * JUTA, 1900 * JUTA, ""],
      ["53", "Belanja Modal", 1000 * JUTA, 900 * JUTA, ""],
    ),
  );
  expect(anggaran(hasil)).toEqual([6000 * JUTA, 5700 * JUTA]);
  expect(kodeTemuan(hasil)).not.toContain("T25");
});

const BERTINGKAT = uang(
  AKUN,
  ["5", "Belanja Daerah", 5000 * JUTA, 4800 * JUTA, ""],
  ["5.1", "Belanja Pegawai", 3000 * JUTA, 2900 * JUTA, ""],
  ["5.2", "Belanja Barang", 2000 * JUTA, 1900 * JUTA, ""],
);
const PER_BULAN = uang(["No", "Bulan", "Pagu", "Realisasi"], [1, "Januari", 10, 9], [2, "Februari", 10, 8]);
const PER_PAKET = uang(["No", "Nama Paket", "Pagu", "Realisasi"], [1, "Gedung A", 10, 9], [2, "Gedung B", 10, 8]);

test.each([
  ["accounts of two levels", BERTINGKAT],
  ["months", PER_BULAN],
  ["contracts", PER_PAKET],
])("a budget by %s is named, not taken and not passed over", (_, buku) => {
  const hasil = hitungLembar(UKUR, buku);
  expect(anggaran(hasil)).toEqual([null, null]);
  expect(tulisan(hasil)).toEqual({ G3: 90 });
  expect(kodeTemuan(hasil)).toContain("T25");
});

test("beside a budget by program it is not asked about", () => {
  const program = lembar("Program", [
    ["REALISASI ANGGARAN TAHUN 2024"],
    ["No", "Program", "Pagu", "Realisasi", "%"],
    [1, "Program Pengelolaan Pendidikan", 500 * JUTA, 400 * JUTA, ""],
  ]);
  const hasil = hitungLembar(UKUR, program, PER_BULAN);
  expect(anggaran(hasil)).toEqual([500 * JUTA, 400 * JUTA]);
  expect(kodeTemuan(hasil)).not.toContain("T25");
});

test.each(["lima miliar", "belum ada", ""])(
  "money spent of a pagu of “%s”: the sum of the others is written for no total",
  (pagu) => {
    const hasil = hitungLembar(
      UKUR,
      uang(
        ["No", "Program", "Pagu", "Realisasi", "%"],
        [1, "Program Pengelolaan Pendidikan", pagu, 4500 * JUTA, ""],
        [2, "Program Pengembangan Kurikulum", 2000 * JUTA, 1800 * JUTA, ""],
        ["", "Jumlah", "", "", ""],
      ),
    );
    expect(tulisan(hasil)).toEqual({ G3: 90, E4: 90 });
    expect(pesanTemuan(hasil, "T05").join()).toContain("Anggaran!C3");
  },
);
