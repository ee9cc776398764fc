import { anggaran, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const TAHUNAN = ["Anggaran 2023", "Realisasi 2023", "% 2023", "Anggaran 2024", "Realisasi 2024", "% 2024"];

/** Two years of a budget side by side, named by sasaran or by program. */
const duaTahun = (judul: string, nama: string): ReturnType<typeof hitungLembar> =>
  hitungLembar(
    lembar("Anggaran", [
      [judul],
      ["No", nama, ...TAHUNAN],
      [1, "Program Penunjang", 900000000, 850000000, "", 1000000000, 950000000, ""],
      [2, "Program Informasi", 400000000, 390000000, "", 500000000, 400000000, ""],
      ["", "Jumlah", "", "", "", "", "", ""],
    ]),
  );

it.each([
  ["REALISASI ANGGARAN PER SASARAN TAHUN 2024", "Sasaran"],
  ["PERBANDINGAN REALISASI ANGGARAN TAHUN 2023 DAN 2024", "Program"],
])("takes the pair of the title's year for the budget, never the year before's: %s", (judul, nama) => {
  const hasil = duaTahun(judul, nama);
  expect(anggaran(hasil)).toEqual([1500000000, 1350000000]);
  expect(tulisan(hasil)).toEqual({ H3: 95, H4: 80, F5: 1500000000, G5: 1350000000, H5: 90 });
});

it("writes no rupiah under Tingkat Efisiensi, and says that it stays blank", () => {
  const hasil = hitungLembar(
    lembar("LKj", [
      ["CAPAIAN KINERJA DAN REALISASI ANGGARAN TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Kinerja", "", "", "Anggaran", "", "", "Tingkat Efisiensi"],
      ["", "", "", "Target", "Realisasi", "Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)", "Capaian (%)", ""],
      [1, "Meningkatnya Y", "Indeks A", 80, 84, "", 1000000000, 950000000, "", ""],
      [2, "Meningkatnya Z", "Indeks B", 50, 40, "", 500000000, 400000000, "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F4: 105, I4: 95, F5: 80, I5: 80 });
  expect(kodeTemuan(hasil)).toEqual(["T29"]);
});

it("reads thousands behind which a counted thing stands that the row names itself", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
      [1, "Jumlah kunjungan", "1.200 Kunjungan", "1.350 Kunjungan", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ E3: 112.5 });
});

it("says that a budget's year is not known where headings count up and the amounts fall", () => {
  const hasil = hitungLembar(
    lembar("Anggaran", [
      ["PAGU DAN REALISASI ANGGARAN TAHUN 2024"],
      ["No", "Program", "Pagu", "s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"],
      ["", "", "", "Realisasi", "Realisasi", "Realisasi", "Realisasi"],
      [1, "Program Penunjang", 200000000, 40000000, 55000000, 50000000, 48000000],
      [2, "Program Informasi", 120000000, 30000000, 30000000, 24000000, 33000000],
    ]),
  );
  expect(anggaran(hasil)).toEqual([320000000, null]);
  expect(kodeTemuan(hasil)).toContain("T17");
});

it("shows the decimals of amounts in millions, and none of amounts in rupiah", () => {
  const hasil = (judul: string, pagu: number, realisasi: number): (string | undefined)[] =>
    hitungLembar(
      lembar("Anggaran", [
        [judul],
        ["No", "Program", "Pagu", "Realisasi", "Sisa"],
        [1, "Program Penunjang", pagu, realisasi, ""],
      ]),
    ).rencana.plan.writes.map(({ after }) => after.numberFormat);
  expect(hasil("REALISASI ANGGARAN (DALAM JUTAAN RUPIAH) TAHUN 2024", 1200.5, 1100.25)).toEqual(["#,##0.00"]);
  expect(hasil("REALISASI ANGGARAN TAHUN 2024", 1200500000, 1100250000)).toEqual(["#,##0"]);
});

it.each([
  ["sources of money", ["APBD", "DAK", "Jumlah"]],
  ["kinds of belanja", ["Belanja Operasi", "Belanja Modal", "Jumlah"]],
])("takes the sum of its parts for the pagu and the realisasi, none of the parts: %s", (_, bagian) => {
  const hasil = hitungLembar(
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN 2024"],
      ["No", "Program", "Anggaran", "", "", "Realisasi", "", "", "%"],
      ["", "", ...bagian, ...bagian, ""],
      [1, "Program Penunjang", 60000000, 40000000, 100000000, 50000000, 40000000, 90000000, ""],
      [2, "Program Informasi", 100000000, 100000000, 200000000, 80000000, 70000000, 150000000, ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ I4: 90, I5: 75 });
  expect(anggaran(hasil)).toEqual([300000000, 240000000]);
});

it("refuses a budget of parts without their sum", () => {
  const bagian = (): unknown =>
    hitungLembar(
      lembar("Anggaran", [
        ["REALISASI ANGGARAN TAHUN 2024"],
        ["No", "Program", "Anggaran", "", "Realisasi", "", "%"],
        ["", "", "APBD", "DAK", "APBD", "DAK", ""],
        [1, "Program Penunjang", 60000000, 40000000, 50000000, 40000000, ""],
        [2, "Program Informasi", 100000000, 100000000, 80000000, 70000000, ""],
      ]),
    );
  expect(bagian).toThrow(/Anggaran/);
});

it("divides by the pagu, not by what was to be spent by now, and leaves what is left of the pagu", () => {
  const hasil = hitungLembar(
    lembar("RFK", [
      ["REALISASI FISIK DAN KEUANGAN TAHUN 2024"],
      [
        "No",
        "Kegiatan",
        "Pagu (Rp)",
        "Target Keuangan (Rp)",
        "Realisasi Keuangan (Rp)",
        "Realisasi Keuangan (%)",
        "Sisa Pagu (Rp)",
      ],
      [1, "Kegiatan A", 100000000, 90000000, 85000000, "", ""],
      [2, "Kegiatan B", 200000000, 200000000, 150000000, "", ""],
    ]),
  );
  expect(tulisan(hasil)).toEqual({ F3: 85, G3: 15000000, F4: 75, G4: 50000000 });
});
