import { adaPengali, isKataSatuan, isPersen, isRupiah } from "../../src/domain/angka/satuan";
import { bacaTerbilang } from "../../src/domain/angka/terbilang";

test.each(["%", "persen", "Persen (%)", "PERSEN", "prosentase", "Persentase", "(%)", " % ", "persen.", "%;"])(
  "%s is percent",
  (satuan) => {
    expect(isPersen(satuan)).toBe(true);
  },
);
test.each([undefined, "", "nilai", "poin persen", "per 1000", "Indeks (0-100)", "dokumen (%", "x".repeat(1000)])(
  "%s is not",
  (satuan) => {
    expect(isPersen(satuan)).toBe(false);
  },
);

test.each([
  ["Rp", true],
  ["Rp.", true],
  ["Rupiah (Rp)", true],
  ["rupiah", true],
  ["Juta Rupiah", false],
  ["Rp juta", false],
  ["Rupiah (Rp) per jam", false],
  [undefined, false],
])("%s is rupiah: %s", (satuan, hasil) => {
  expect(isRupiah(satuan)).toBe(hasil);
});

test.each(
  (
    "dokumen laporan orang kegiatan unit buah paket hari jam menit detik nilai indeks poin skor level km ha ton kali bulan tahun " +
    "OPD PD desa kelurahan kecamatan sekolah kasus jiwa KK lokasi aplikasi m2 km²"
  ).split(" "),
)("%s names a unit", (kata) => {
  expect(isKataSatuan(kata)).toBe(true);
});
test.each(["rumah tangga", "Perangkat Daerah"])("%s names a unit", (kata) => expect(isKataSatuan(kata)).toBe(true));

test.each(["juta", "jt", "ribu", "rb", "miliar", "milyar", "triliun", "M", "T", "juta rupiah", "ribu orang"])(
  "%s multiplies",
  (kata) => {
    expect(adaPengali(kata)).toBe(true);
    expect(isKataSatuan(kata, kata)).toBe(false);
  },
);
test.each(["m2", "meter", "ton", "jutawan", "seribu"])("%s does not", (kata) => expect(adaPengali(kata)).toBe(false));

test.each([
  ["nol", "0"],
  ["dua belas", "12"],
  ["Sebelas", "11"],
  ["sepuluh", "10"],
  ["dua puluh", "20"],
  ["sembilan puluh lima persen", "95"],
  ["seratus", "100"],
  ["dua ratus tiga puluh empat", "234"],
  ["seribu", "1000"],
  ["satu juta dua ratus lima puluh ribu", "1250000"],
  ["lima miliar tujuh ratus tiga puluh tiga juta empat ratus empat puluh sembilan ribu seratus rupiah", "5733449100"],
  ["tujuh puluh dua koma lima", "72.5"],
  ["dua koma nol lima", "2.05"],
  ["juta", "1000000"],
  ["nihil", null],
  ["dua lusin", null],
  ["koma lima", "0.5"],
  ["dua koma lusin", null],
  ["dua koma", null],
  ["", null],
])("%s spells %s", (teks, hasil) => {
  expect(bacaTerbilang(teks)?.toFixed() ?? null).toBe(hasil);
});
