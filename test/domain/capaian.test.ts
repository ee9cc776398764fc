import type { Angka } from "../../src/domain/angka/angka";
import { hitungCapaian, type AturanMinimum, type JenisIndikator } from "../../src/domain/capaian/capaian";
import { bulatkan } from "../../src/domain/angka/desimal";
import { angka, baca, catatan, d, galat, kosong, ringkasCapaian, takTerbaca } from "./alat";

const rentang: Angka = { jenis: "rentang", bawah: d("5.8"), atas: d("6") };

describe("numbers, by jenis (kinerja.md §2)", () => {
  test.each<[JenisIndikator, string, string, string, AturanMinimum?]>([
    ["maksimum", "70", "70", "100"],
    ["maksimum", "3", "3.6", "120"],
    ["maksimum", "100", "91", "91"],
    ["maksimum", "0.3", "0.273", "91"],
    ["maksimum", "80", "0", "0"],
    ["maksimum", "0", "5", "target-nol"],
    ["maksimum", "0", "0", "target-nol"],
    ["maksimum", "-5", "5", "target-negatif"],
    ["maksimum", "4", "-1", "-25"],
    ["minimum", "10", "8", "120"],
    ["minimum", "10", "12", "80"],
    ["minimum", "10", "20", "0"],
    ["minimum", "10", "25", "0"],
    ["minimum", "10", "0", "200"],
    ["minimum", "0", "0", "100"],
    ["minimum", "0", "3", "0"],
    ["minimum", "-1", "3", "target-negatif"],
    ["minimum", "10", "8", "125", "rasio"],
    ["minimum", "10", "20", "50", "rasio"],
    ["minimum", "10", "0", "realisasi-nol", "rasio"],
    ["minimum", "10", "-2", "realisasi-nol", "rasio"],
    ["minimum", "10", "30", "33.3333333333333333333333333333333333333333", "rasio"],
    ["minimum", "0", "0", "100", "rasio"],
    ["minimum", "0", "3", "0", "rasio"],
    ["rentang", "4", "5", "75"],
    ["predikat", "4", "5", "125"],
  ])("%s, target %s, realisasi %s → %s %s", (jenis, target, realisasi, hasil, aturan = "selisih") => {
    expect(ringkasCapaian(hitungCapaian(jenis, angka(target), angka(realisasi), aturan))).toBe(hasil);
  });

  test("the report's 4.11 / 2.8 is 146.79, kept unrounded", () => {
    const capaian = hitungCapaian("maksimum", angka("2.8"), angka("4.11"));
    expect(capaian.status === "dinilai" && bulatkan(capaian.persen, 2).toFixed()).toBe("146.79");
    expect(ringkasCapaian(capaian)).toMatch(/^146\.785714285714/);
  });

  test("fraction and 0–100 notation in one row are the same value", () => {
    const target = baca(0.7, {}, "0%");
    expect(ringkasCapaian(hitungCapaian("maksimum", target, baca(70, { satuan: "%" })))).toBe("100");
    expect(ringkasCapaian(hitungCapaian("maksimum", target, baca("70%")))).toBe("100");
  });
});

describe("a target range", () => {
  test.each<[JenisIndikator, string, string]>([
    ["rentang", "5.8", "100"],
    ["rentang", "5.9", "100"],
    ["rentang", "6", "100"],
    ["rentang", "6.6", "90"],
    ["rentang", "2.9", "50"],
    ["rentang", "13", "0"],
    ["maksimum", "5.9", "100"],
    ["maksimum", "2.9", "50"],
    ["maksimum", "6.6", "110"],
    ["minimum", "5.9", "100"],
    ["minimum", "6.6", "90"],
    ["minimum", "2.9", "150"],
    ["predikat", "5.9", "100"],
  ])("%s, realisasi %s of 5.8–6 → %s", (jenis, realisasi, hasil) => {
    expect(ringkasCapaian(hitungCapaian(jenis, rentang, angka(realisasi)))).toBe(hasil);
  });

  test.each([
    ["0", "5", "-1", "target-nol"],
    ["-2", "5", "-3", "target-negatif"],
    ["-2", "0", "1", "target-nol"],
    ["-2", "5", "-2", "100"],
  ])("%s to %s, realisasi %s → %s", (bawah, atas, realisasi, hasil) => {
    const target: Angka = { jenis: "rentang", bawah: d(bawah), atas: d(atas) };
    expect(ringkasCapaian(hitungCapaian("rentang", target, angka(realisasi)))).toBe(hasil);
  });
});

describe("grades", () => {
  test.each<[JenisIndikator, string, string, string, string?]>([
    ["predikat", "WTP", "WTP", "100"],
    ["predikat", "WTP", "WDP", "75"],
    ["maksimum", "WTP", "wajar dengan pengecualian", "75"],
    ["predikat", "BB", "A", "120"],
    ["predikat", "Baik", "Sangat Baik", "125"],
    ["minimum", "Rendah", "Sedang", "50"],
    ["minimum", "Rendah", "Sangat Rendah", "150"],
    ["predikat", "BB", "Baik", "skala-berbeda"],
    ["predikat", "WTP", "Informatif", "skala-berbeda"],
    ["predikat", "Madya", "Utama", "skala-berbeda"],
    ["predikat", "Madya", "Utama", "200", "Predikat Kabupaten Layak Anak"],
    ["predikat", "Madya", "Utama", "150", "Akreditasi RSUD"],
    ["predikat", "Madya", "Madya", "100"],
    ["predikat", "Nindya", "Madya", "66.6666666666666666666666666666666666666667"],
  ])("%s, target %s, realisasi %s → %s %s", (jenis, target, realisasi, hasil, nama = "") => {
    expect(ringkasCapaian(hitungCapaian(jenis, baca(target), baca(realisasi), "selisih", nama))).toBe(hasil);
  });
});

describe("what is no number", () => {
  const sepuluh = angka("10");
  const predikat = baca("WTP");
  test.each<[string, Angka, Angka, string]>([
    ["kosong target", kosong, sepuluh, "belum-dinilai"],
    ["kosong realisasi", sepuluh, kosong, "belum-dinilai"],
    ["both kosong", kosong, kosong, "belum-dinilai"],
    ["words", sepuluh, catatan, "belum-dinilai"],
    ["words as target", catatan, sepuluh, "belum-dinilai"],
    ["kosong against a target of 0", angka("0"), kosong, "belum-dinilai"],
    ["galat", sepuluh, galat, "galat"],
    ["galat beside kosong", galat, kosong, "galat"],
    ["galat beside tak-terbaca", takTerbaca, galat, "galat"],
    ["tak-terbaca", takTerbaca, sepuluh, "tak-terbaca"],
    ["kosong beside tak-terbaca", takTerbaca, kosong, "belum-dinilai"],
    ["a grade against a number", sepuluh, predikat, "bukan-angka"],
    ["a number against a grade", predikat, sepuluh, "bukan-angka"],
    ["a range as realisasi", sepuluh, rentang, "bukan-angka"],
    ["a grade against a range", rentang, predikat, "bukan-angka"],
  ])("%s", (_nama, target, realisasi, hasil) => {
    for (const jenis of ["maksimum", "minimum", "rentang", "predikat"] as const) {
      if (target.jenis === "rentang" && jenis !== "rentang") continue;
      expect(ringkasCapaian(hitungCapaian(jenis, target, realisasi))).toBe(hasil);
    }
  });
});
