import { kenaliPredikat, samakanSkala } from "../../src/domain/angka/predikat";
import { SKALA_PREDIKAT } from "../../src/domain/angka/skala-predikat";

const tampil = (teks: string): string =>
  kenaliPredikat(teks)
    .map(({ skala, skor }) => `${skala} ${skor}`)
    .join(", ");

test.each([
  ["AA", "sakip 7"],
  ["A", "sakip 6"],
  ["BB", "sakip 5"],
  ["B", "sakip 4"],
  ["CC", "sakip 3"],
  ["C", "sakip 2"],
  ["D", "sakip 1"],
  ["TMP", "opini-bpk 1"],
  ["Disclaimer", "opini-bpk 1"],
  ["Tidak Memberikan Pendapat", "opini-bpk 1"],
  ["Tidak Wajar", "opini-bpk 2"],
  ["WDP", "opini-bpk 3"],
  ["Wajar Dengan Pengecualian", "opini-bpk 3"],
  ["wtp", "opini-bpk 4"],
  ["Opini WTP", "opini-bpk 4"],
  ["Tidak Informatif", "keterbukaan-informasi 1"],
  ["Kurang Informatif", "keterbukaan-informasi 2"],
  ["CUKUP INFORMATIF", "keterbukaan-informasi 3"],
  ["Menuju Informatif", "keterbukaan-informasi 4"],
  ["Informatif", "keterbukaan-informasi 5"],
  ["Sangat Kurang", "kualitas 1"],
  ["Sangat Buruk", "kualitas 1"],
  ["Kurang", "kualitas 2"],
  ["Cukup", "kualitas 3"],
  ["Baik", "kualitas 4"],
  ["sangat\u00a0baik", "kualitas 5"],
  ["Sangat Rendah", "tinggi-rendah 1"],
  ["Sedang", "tinggi-rendah 3"],
  ["Sangat Tinggi", "tinggi-rendah 5"],
  ["Pratama", "kota-layak-anak 1, strata-posyandu 1"],
  ["Madya", "kota-layak-anak 2, akreditasi-kesehatan 2, strata-posyandu 2"],
  ["Nindya", "kota-layak-anak 3"],
  ["Utama", "kota-layak-anak 4, akreditasi-kesehatan 3"],
  ["Dasar", "akreditasi-kesehatan 1"],
  ["Paripurna", "akreditasi-kesehatan 4"],
  ["Level 1", ""],
  ["Tepat Waktu", "biner-tepat waktu 2"],
  ["tdk ada", "biner-ada 1"],
  ["ya", "biner-ya 2"],
  ['"BB"', "sakip 5"],
  ["“A”", "sakip 6"],
  ["Predikat BB", "sakip 5"],
  ["BB (Sangat Baik)", "sakip 5"],
  ["B( baik )", "sakip 4"],
  ["BB (Baik)", ""],
  ["BB.", "sakip 5"],
  ["Kurang.Baik", ""],
  ["di level 3", ""],
  ["WTP opini ", ""],
  ["bukan predikat BB", ""],
  ['"BB" dan', ""],
  ['lalu "BB"', ""],
  ["bb", ""],
  ["a", ""],
  ["Bb", ""],
  ["Level 6", ""],
  ["Sangat Baik Sekali", ""],
  ["", ""],
  ["baik".repeat(1000), ""],
])("%s → %s", (teks, hasil) => {
  expect(tampil(teks)).toBe(hasil);
});

test("no scale has a spelling twice, and none is empty", () => {
  for (const { tingkat } of SKALA_PREDIKAT) {
    const ejaan = tingkat.flat();
    expect(new Set(ejaan).size).toBe(ejaan.length);
    expect(tingkat.every((satu) => satu.length > 0)).toBe(true);
  }
});

test.each([
  ["Utama", "Paripurna", "", "akreditasi-kesehatan 3 4"],
  ["Pratama", "Madya", "", "kota-layak-anak 1 2"],
  ["Madya", "Utama", "", null],
  ["Madya", "Utama", "Strata Posyandu", null],
  ["Madya", "Utama", "Akreditasi Puskesmas", "akreditasi-kesehatan 2 3"],
  ["WTP", "BB", "", null],
  ["WTP", "entah", "", null],
])("%s and %s (%s) share %s", (a, b, nama, hasil) => {
  const bersama = samakanSkala(a, b, nama);
  expect(bersama && `${bersama.skala} ${bersama.skorA} ${bersama.skorB}`).toBe(hasil);
});
