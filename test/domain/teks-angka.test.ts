import type { KonteksAngka } from "../../src/domain/angka/angka";
import type { KebiasaanKolom } from "../../src/domain/angka/kebiasaan-kolom";
import { baca, ringkas } from "./alat";

type Baris = readonly [teks: string, hasil: string, konteks?: KonteksAngka];
const periksa = (baris: readonly Baris[]): void => {
  const penuh = baris.map(([teks, hasil, konteks = {}]) => [teks, hasil, konteks] as const);
  test.each(penuh)("%j → %s (%j)", (teks, hasil, konteks) => {
    expect(ringkas(baca(teks, konteks))).toBe(hasil);
  });
};

describe("signs, Rp and what trails an amount", () => {
  periksa([
    ["+5", "5"],
    ["-5,5", "-5.5"],
    ["−5", "-5"],
    ["–5", "-5"],
    ["Rp5.000", "Rp 5000"],
    ["RP 5.000,50", "Rp 5000.5"],
    ["rp.\u00a05.000", "Rp 5000"],
    ["IDR 5,000.00", "Rp 5000"],
    ["Rp -5.000", "Rp -5000"],
    ["-Rp 5.000", "Rp -5000"],
    ["- Rp 5.000", "tak-terbaca bentuk"],
    ["-Rp -5.000", "tak-terbaca bentuk"],
    ["(Rp 5.000)", "Rp -5000"],
    ["Rp (5.000,-)", "Rp -5000"],
    ["(5,2%)", "-5.2 %"],
    ["(-5)", "tak-terbaca bentuk"],
    ["(5", "tak-terbaca bentuk"],
    ["(5) x", "tak-terbaca bentuk"],
    ["( 5 )", "-5"],
    ["5.000,-", "5000"],
    ["5.000.-", "5000"],
    ["5.000,--", "5000"],
    ["Rp 5.000 ,-", "Rp 5000"],
    ["Rp 5.000,=", "Rp 5000"],
    ["5.000 rupiah", "Rp 5000"],
    ["5 dokumen,-", "tak-terbaca bentuk"],
    ["Rp (5) x", "tak-terbaca bentuk"],
    ["Rp 5.000,00-", "tak-terbaca bentuk"],
    ["Rp 5%", "tak-terbaca bentuk"],
    ["- 5", "tak-terbaca bentuk"],
  ]);
});

describe("separators", () => {
  periksa([
    ["1.234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["1.234,567", "1234.567"],
    ["1.234.567,89", "1234567.89"],
    ["1,234,567.89", "1234567.89"],
    ["12.34,5", "tak-terbaca bentuk"],
    ["1.234,5,6", "tak-terbaca bentuk"],
    ["1,234.5.6", "tak-terbaca bentuk"],
    ["1.10.000", "tak-terbaca bentuk"],
    ["0.123.456", "tak-terbaca bentuk"],
    ["1234,567.5", "tak-terbaca bentuk"],
    ["1,234,56.5", "tak-terbaca bentuk"],
    ["1234 567", "tak-terbaca bentuk"],
    ["1234.567.890", "tak-terbaca bentuk"],
    ["0.125", "0.125"],
    ["0,125", "0.125"],
    ["1234.567", "1234.567"],
    ["1,2345", "1.2345"],
    ["012.345", "tak-terbaca bentuk"],
    ["123,456", "tak-terbaca ambigu"],
    ["1.234%", "tak-terbaca ambigu"],
    ["1 234 567", "1234567"],
    ["1\u00a0234\u00a0567,5", "1234567.5"],
    ["12 34", "tak-terbaca bentuk"],
    ["1 234 56", "tak-terbaca bentuk"],
    ["1 234,5 6", "tak-terbaca bentuk"],
    ["1 234.567,8", "tak-terbaca bentuk"],
    ["2024", "2024"],
    [".5", "tak-terbaca bentuk"],
    ["5.", "tak-terbaca bentuk"],
    ["1e5", "tak-terbaca bentuk"],
    ["1".repeat(41), "tak-terbaca bentuk"],
    ["1".repeat(40), "1".repeat(40)],
  ]);
});

describe("a lone separator before three digits", () => {
  const kolom = (titik: KebiasaanKolom["titik"], koma: KebiasaanKolom["koma"]): KonteksAngka => ({
    kebiasaan: { titik, koma },
  });
  periksa([
    ["1.234", "1234", kolom("ribuan", null)],
    ["1.234", "1.234", kolom("desimal", null)],
    ["1.234", "1.234", kolom(null, "ribuan")],
    ["1.234", "1234", kolom(null, "desimal")],
    ["1,234", "1234", kolom(null, "ribuan")],
    ["1,234", "1.234", kolom(null, "desimal")],
    ["1,234", "1.234", kolom("ribuan", null)],
    ["1,234", "1234", kolom("desimal", null)],
    ["1.234", "1234", kolom("ribuan", "desimal")],
    ["1.234", "tak-terbaca ambigu", kolom(null, null)],
    ["1.234", "tak-terbaca ambigu", kolom("campur", "desimal")],
    ["1.234", "tak-terbaca ambigu", kolom("ribuan", "campur")],
    ["1.234", "tak-terbaca ambigu", kolom("ribuan", "ribuan")],
    ["1.234", "tak-terbaca ambigu", kolom("desimal", "desimal")],
    ["1.234", "1234", { kolomRupiah: true }],
    ["1.234", "1234", { satuan: "Rupiah" }],
    ["1.234", "1234", { kolomRupiah: true, ...kolom("desimal", null) }],
    ["Rp 1,234", "Rp 1234", kolom(null, "desimal")],
    ["1.234%", "tak-terbaca ambigu", { kolomRupiah: true }],
    ["0.125", "0.125", { kolomRupiah: true }],
    ["1.234 orang", "tak-terbaca ambigu"],
  ]);
});

describe("units, spelled-out numbers, second values", () => {
  periksa([
    ["10 %", "10 %"],
    ["10persen", "10 %"],
    ["10 Prosen", "10 %"],
    ["10%%", "tak-terbaca bentuk"],
    ["10 % (sepuluh persen)", "10 %"],
    ["10 (sepuluh persen )", "10 %"],
    ["10 x (BB", "tak-terbaca bentuk"],
    ["10 x rp", "tak-terbaca bentuk"],
    ["10 x BB", "tak-terbaca bentuk"],
    ["10 persentil", "tak-terbaca bentuk"],
    ["5 x (lima)", "tak-terbaca bentuk"],
    ["10", "10 %", { satuan: "Persentase" }],
    ["12 dokumen", "12"],
    ["12 Dokumen.", "12"],
    ["5 rumah tangga", "5"],
    ["4 ekor lele", "4", { satuan: "Ekor Lele" }],
    ["4 ekor lele", "tak-terbaca bentuk"],
    ["12 (dua belas) dokumen", "12"],
    ["12 dokumen (terlampir)", "12"],
    ["12 dokumen (dua belas)", "12"],
    ["95 (sembilan puluh lima) persen", "95 %"],
    ["95 (sembilan puluh lima persen)", "95 %"],
    ["72,5 (tujuh puluh dua koma lima)", "72.5"],
    ["Rp 1.250.000 (satu juta dua ratus lima puluh ribu rupiah)", "Rp 1250000"],
    ["12 (sebelas) dokumen", "tak-terbaca bentuk"],
    ["5 (juta)", "tak-terbaca bentuk"],
    ["5 (dalam juta)", "tak-terbaca bentuk"],
    ["12 (2 lusin)", "tak-terbaca bentuk"],
    ["5 juta", "tak-terbaca bentuk"],
    ["5 juta", "tak-terbaca bentuk", { satuan: "juta" }],
    ["1,5 M", "tak-terbaca bentuk"],
    ["5 ribu orang", "tak-terbaca bentuk"],
    ["3 dari 4", "tak-terbaca bentuk"],
    ["72,5*", "72.5"],
    ["2 dokumen, 3 laporan", "tak-terbaca bentuk"],
    ["2) Menyusun dua laporan", "catatan"],
    ["2) Menyusun laporan", "tak-terbaca bentuk"],
    ["5 unit 2. bahan dan alat", "tak-terbaca bentuk"],
    ["x BB 72,5", "catatan"],
    ["BB (72,5)", "72.5"],
    ["72,5 (BB)", "72.5"],
    ["72,5 / BB", "72.5"],
    ["Sangat Baik: 4,2", "4.2"],
    ["3 (Tinggi)", "3"],
    ["A (Memuaskan)", "predikat SAKIP 6"],
  ]);
});

describe("bounds and ranges", () => {
  const batas = ["≥ 90", "> 90", "≤5", ">= 90", "min 90", "maks. 5", "Minimal 90%", "kurang dari 5", "± 5"];
  periksa(batas.map((teks) => [teks, "tak-terbaca bentuk"]));
  const ya = { terimaRentang: true };
  const bentuk = [
    "5,80-6,00",
    "5,80 - 6,00",
    "5,80 s.d. 6,00",
    "5,80 s/d 6,00",
    "5,80–6,00",
    "5,80 sampai dengan 6,00",
    "5,80%–6,00 %",
  ];
  periksa(
    bentuk.flatMap((teks): Baris[] => [
      [teks, "tak-terbaca rentang"],
      [teks, "rentang 5.8 6", ya],
    ]),
  );
  periksa([
    ["6-5", "tak-terbaca rentang", ya],
    ["5-5", "rentang 5 5", ya],
    ["-5 - -3", "tak-terbaca bentuk", ya],
    ["1.234-1.300", "tak-terbaca ambigu", ya],
    ["1.234-1.300", "rentang 1234 1300", { ...ya, kolomRupiah: true }],
    ["5-6 hari", "rentang 5 6", ya],
    ["5-6-7", "tak-terbaca bentuk", ya],
    ["1.10.000-5", "tak-terbaca bentuk"],
    ["5-1.10.000", "tak-terbaca bentuk"],
    ["5 - belum", "tak-terbaca bentuk", ya],
  ]);
});

describe("notations of baca.md §3", () => {
  const target: KonteksAngka = { terimaBatas: true };
  periksa([
    ["88,31 (A)", "88.31"],
    ["BB (75,10)", "75.1"],
    ["A / 82,15", "82.15"],
    ["3,55 (Baik)", "3.55"],
    ["75% (BB)", "75 %"],
    ["A1", "catatan"],
    ["66 (>100%)", "66"],
    ["71% (>100%)", "71 %"],
    ["72% (96%)", "72 %"],
    ["82 kegiatan (>100%)", "82"],
    ["66 (80%)", "tak-terbaca dua-nilai", { satuan: "%" }],
    ["3 dokumen (Baik)", "3"],
    ["12 dokumen (dua puluh)", "tak-terbaca bentuk"],
    ["12 dokumen (6 RPJMD)", "tak-terbaca bentuk"],
    ["5 dokumen (dalam ribu)", "tak-terbaca bentuk"],
    ["87,5% (35 dari 40)", "87.5 %", { satuan: "%" }],
    ["88% (35/40)", "88 %", { satuan: "%" }],
    ["12 dari 15 desa (80%)", "80 %", { satuan: "Persen" }],
    ["90% (35 dari 40)", "tak-terbaca bentuk", { satuan: "%" }],
    ["12 dari 15 desa (75%)", "tak-terbaca bentuk", { satuan: "%" }],
    ["35 dari 0 (80%)", "tak-terbaca bentuk", { satuan: "%" }],
    ["12 dari 15 desa (80%)", "tak-terbaca bentuk", { satuan: "desa" }],
    ["35 dari 40", "tak-terbaca bentuk", { satuan: "%" }],
    ["≥ 80", "80", target],
    [">= 80", "80", target],
    ["> 80%", "80 %", target],
    ["min. 70", "70", target],
    ["Minimal 70", "70", target],
    ["minimal sebesar 4,5", "4.5", target],
    ["≤ 5", "5", target],
    ["maks. 5 hari", "5", target],
    ["Paling lambat 3 hari kerja", "3", target],
    ["paling lambat 31 Januari", "tak-terbaca bentuk", target],
    ["minggu 3", "catatan", target],
    ["≥ 7-8", "tak-terbaca rentang", target],
    ["Level 3", "3"],
    ["level III", "3"],
    ["Level 3,6", "tak-terbaca satuan-lain", { satuan: "nilai" }],
    ["Level 3", "3", { satuan: "nilai" }],
    ["Level 3,6", "3.6", { satuan: "Level" }],
    ["Level 3", "tak-terbaca satuan-lain", { satuan: "dokumen" }],
    ["Level 3 dari 5", "tak-terbaca bentuk"],
    ["Peringkat 5", "5"],
    ["peringkat ke-5", "5"],
    ["Nilai 190", "190"],
    ["Indeks 3,55", "3.55"],
    ["Sebanyak 5 dokumen", "5"],
    ["Nilai 1.234", "tak-terbaca ambigu"],
    ["1 : 15", "15"],
    ["1:20", "20"],
    ["Rasio 1:20", "catatan"],
    ["2 : 30", "tak-terbaca bentuk"],
    ["2,5 juta", "tak-terbaca bentuk"],
    ["2,5 juta", "2500000", { kolomRupiah: true }],
    ["1,2 M", "1200000000", { satuan: "Rp" }],
    ["Rp 1,5 miliar", "Rp 1500000000"],
    ["1.250 juta", "tak-terbaca ambigu", { kolomRupiah: true }],
    ["186,199.929", "tak-terbaca bentuk", { kolomRupiah: true }],
    ["Rp 186.199,929", "tak-terbaca bentuk"],
    ["186199.929", "tak-terbaca bentuk", { kolomRupiah: true }],
    ["186,199.929", "186199.929"],
    ["٧٠", "70"],
    ["８４", "84"],
    ["８４，５％", "84.5 %"],
    ["७०", "70"],
    ["l00", "tak-terbaca bentuk"],
    ["O1", "tak-terbaca bentuk"],
    ["1OO", "tak-terbaca bentuk"],
    ["O9,1", "tak-terbaca bentuk"],
    ["I2 dokumen", "tak-terbaca bentuk"],
    ["½", "tak-terbaca bentuk"],
    ["3½ hari", "tak-terbaca bentuk"],
    ["72²", "tak-terbaca bentuk"],
    ["bb", "predikat SAKIP 5"],
    ["a", "predikat SAKIP 6", { satuan: "predikat" }],
    ["Ada", "predikat biner-ada 2"],
    ["tidak ada", "predikat biner-ada 1"],
    ["Terlambat", "predikat biner-tepat waktu 1"],
    ["Ya", "predikat biner-ya 2"],
    ["4 Dok", "4"],
    ["12 Bln", "12"],
    ["5 Org", "5"],
    ["3 Kajian", "tak-terbaca bentuk"],
    ["3 Kajian", "3", { kataSatuan: "kajian" }],
  ]);

  test.each([
    ["≥ 80", "paling-sedikit"],
    ["min. 70", "paling-sedikit"],
    ["di atas 90%", "paling-sedikit"],
    ["≤ 5", "paling-banyak"],
    ["< 5", "paling-banyak"],
    ["maksimal 5 hari", "paling-banyak"],
    ["paling lambat 3 hari", "paling-banyak"],
  ])("%s is %s", (teks, batas) => {
    const hasil = baca(teks, target);
    expect(hasil.jenis === "angka" && hasil.ciri?.batas).toBe(batas);
  });

  test("the grade beside a number is kept", () => {
    for (const teks of ["88,31 (A)", "A / 88,31", "A (88,31)", "88,31 A"]) {
      const hasil = baca(teks);
      expect(hasil.jenis === "angka" && hasil.ciri?.predikat).toBe("A");
    }
  });
});
