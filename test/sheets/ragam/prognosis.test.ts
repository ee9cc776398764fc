import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";

type Hasil = ReturnType<typeof hitungLembar>;
const ukur = (judul: readonly string[], isi: Baris): Hasil =>
  hitungLembar(
    lembar("K", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", ...judul],
      [1, "Jumlah dokumen terbit", "Dokumen", ...isi],
      [2, "Jumlah arsip tertata", "Dokumen", ...isi],
    ]),
  );

/** 60 of 80 is 75 %, 76 of 80 is 95 %: either may be the capaian. */
test.each(["Capaian", "Capaian (%)", "%"])(
  "“%s” behind a realisasi so far and a prognosis is asked about",
  (capaian) => {
    const hasil = ukur(["Target 2024", "Realisasi s.d. TW III", "Prognosis", capaian], [80, 60, 76, ""]);
    expect(tulisan(hasil)).toEqual({});
    expect(hasil.temuan.filter(({ kode }) => kode === "T25").map(({ pesan }) => pesan)).toEqual([
      expect.stringContaining("Prognosis"),
    ]);
  },
);

test("a capaian that says what it measures, or stands before the prognosis, is computed", () => {
  for (const hasil of [
    ukur(["Target 2024", "Realisasi s.d. TW III", "Prognosis", "Capaian s.d. TW III (%)"], [80, 60, 76, ""]),
    ukur(["Target 2024", "Realisasi s.d. TW III", "Capaian (%)", "Prognosis"], [80, 60, "", 76]),
  ]) {
    expect(kodeTemuan(hasil)).not.toContain("T25");
    expect(Object.values(tulisan(hasil))).toEqual([75, 75]);
    expect(Object.values(daftar(hasil))).toEqual([
      [80, 60, 75],
      [80, 60, 75],
    ]);
  }
});

test("a budget with a prognosis is asked about likewise", () => {
  const hasil = hitungLembar(
    lembar("K", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Jumlah dokumen terbit", "Dokumen", 80, 60, ""],
    ]),
    lembar("Anggaran", [
      ["REALISASI ANGGARAN TAHUN 2024"],
      ["No", "Program", "Pagu", "Realisasi s.d. TW III", "Prognosis s.d. Desember", "%"],
      [1, "Program Penunjang Urusan", 600_000_000, 400_000_000, 590_000_000, ""],
    ]),
  );
  expect(kodeTemuan(hasil)).toContain("T25");
  expect(tulisan(hasil)).toEqual({ F3: 75 });
});
