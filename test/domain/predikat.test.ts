import { kenaliPredikat, samakanSkala } from "../../src/domain/angka/predikat";
import { SKALA_BINER, SKALA_PREDIKAT } from "../../src/domain/angka/skala-predikat";

const tampil = (teks: string): string =>
  kenaliPredikat(teks)
    .map(({ skala, skor }) => `${skala} ${skor}`)
    .join(", ");

test.each([
  ["AA", "SAKIP 7"],
  ["A", "SAKIP 6"],
  ["BB", "SAKIP 5"],
  ["B", "SAKIP 4"],
  ["CC", "SAKIP 3"],
  ["C", "SAKIP 2"],
  ["D", "SAKIP 1"],
  ["TMP", "Opini BPK 1"],
  ["Disclaimer", "Opini BPK 1"],
  ["Tidak Memberikan Pendapat", "Opini BPK 1"],
  ["Tidak Wajar", "Opini BPK 2"],
  ["WDP", "Opini BPK 3"],
  ["Wajar Dengan Pengecualian", "Opini BPK 3"],
  ["wtp", "Opini BPK 4"],
  ["Opini WTP", "Opini BPK 4"],
  ["Tidak Informatif", "Keterbukaan informasi 1"],
  ["Kurang Informatif", "Keterbukaan informasi 2"],
  ["CUKUP INFORMATIF", "Keterbukaan informasi 3"],
  ["Menuju Informatif", "Keterbukaan informasi 4"],
  ["Informatif", "Keterbukaan informasi 5"],
  ["Sangat Kurang", "Kualitas 1"],
  ["Sangat Buruk", "Kualitas 1"],
  ["Kurang", "Kualitas 2"],
  ["Cukup", "Kualitas 3"],
  ["Baik", "Kualitas 4"],
  ["sangat\u00a0baik", "Kualitas 5"],
  ["Sangat Rendah", "Tinggi-rendah 1"],
  ["Sedang", "Tinggi-rendah 3"],
  ["Sangat Tinggi", "Tinggi-rendah 5"],
  ["Pratama", "Kota Layak Anak 1, Strata posyandu 1"],
  ["Madya", "Kota Layak Anak 2, Akreditasi kesehatan 2, Strata posyandu 2"],
  ["Nindya", "Kota Layak Anak 3"],
  ["Utama", "Kota Layak Anak 4, Akreditasi kesehatan 3"],
  ["Dasar", "Akreditasi kesehatan 1"],
  ["Paripurna", "Akreditasi kesehatan 4"],
  ["Level 1", ""],
  ["Tepat Waktu", "biner-tepat waktu 2"],
  ["tdk ada", "biner-ada 1"],
  ["ya", "biner-ya 2"],
  ['"BB"', "SAKIP 5"],
  ["“A”", "SAKIP 6"],
  ["Predikat BB", "SAKIP 5"],
  ["BB (Sangat Baik)", "SAKIP 5"],
  ["B( baik )", "SAKIP 4"],
  ["BB (Baik)", ""],
  ["BB.", "SAKIP 5"],
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
  for (const { kelas } of [...SKALA_PREDIKAT, ...SKALA_BINER]) {
    const ejaan = kelas.flatMap((satu) => [satu.nama, ...(satu.ejaan ?? [])]);
    expect(new Set(ejaan.map((satu) => satu.toLowerCase())).size).toBe(ejaan.length);
    expect(kelas.every((satu) => satu.nama !== "")).toBe(true);
  }
});

test.each([
  ["Utama", "Paripurna", "", "Akreditasi kesehatan 3 4"],
  ["Pratama", "Madya", "", "Kota Layak Anak 1 2"],
  ["Madya", "Utama", "", null],
  ["Madya", "Utama", "Strata Posyandu", null],
  ["Madya", "Utama", "Akreditasi Puskesmas", "Akreditasi kesehatan 2 3"],
  ["WTP", "BB", "", null],
  ["WTP", "entah", "", null],
])("%s and %s (%s) share %s", (a, b, nama, hasil) => {
  const bersama = samakanSkala(a, b, nama);
  expect(bersama && `${bersama.skala} ${bersama.skorA} ${bersama.skorB}`).toBe(hasil);
});
