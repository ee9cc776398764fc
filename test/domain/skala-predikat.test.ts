import { bacaAngka } from "../../src/domain/angka/angka";
import { daftarPredikat, hanyaSkala } from "../../src/domain/angka/daftar-predikat";
import { kenaliPredikat, samakanSkala } from "../../src/domain/angka/predikat";
import { salahSkala } from "../../src/domain/angka/sah-skala";
import { SKALA_PREDIKAT, type Skala } from "../../src/domain/angka/skala-predikat";
import { hitungCapaian } from "../../src/domain/capaian/capaian";
import { bacaPengaturan, PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { gabungUbahan } from "../../src/domain/pengaturan/gabung-ubahan";
import { uraiPengaturan } from "../../src/domain/pengaturan/urai-pengaturan";
import { formatPersen } from "../../src/domain/angka/tampilan";

const skala = (nama: string, ...kelas: readonly (readonly [string, number])[]): Skala => ({
  nama,
  kelas: kelas.map(([kata, skor]) => ({ nama: kata, skor })),
});
const AKREDITASI = skala("Akreditasi prodi", ["Unggul", 100], ["Baik Sekali", 75], ["Cu", 37.5]);
const SAKIP_SKOR = skala("sakip", ["AA", 100], ["A", 90], ["BB", 80], ["B", 70]);
const MILIK = [AKREDITASI, SAKIP_SKOR];

const tampil = (teks: string, milik: readonly Skala[]): string =>
  kenaliPredikat(teks, daftarPredikat(milik))
    .map((t) => `${t.skala} ${t.skor}`)
    .join(", ");

test.each([
  ["Unggul", "Akreditasi prodi 100"],
  ["Predikat unggul", "Akreditasi prodi 100"],
  ["Baik Sekali", "Akreditasi prodi 75, Kualitas 5"],
  ["Cu", "Akreditasi prodi 37.5"],
  ["cu", "Akreditasi prodi 37.5"],
  ["BB", "sakip 80"],
  ["bb", ""],
  // The shipped scale's lower grades are gone with it.
  ["D", ""],
  ["WTP", "Opini BPK 4"],
  ["ada", "biner-ada 2"],
])("beside own scales %s is %s", (teks, hasil) => {
  expect(tampil(teks, MILIK)).toBe(hasil);
});

test("a cell with a grade of staff's own is a grade, also beside a number and behind a bound", () => {
  const predikat = daftarPredikat(MILIK);
  const baca = (nilai: string) => bacaAngka({ nilai, format: "General" }, { predikat, terimaBatas: true });
  expect(baca("Unggul")).toEqual({ jenis: "predikat", teks: "Unggul", skala: "Akreditasi prodi", skor: 100 });
  expect(baca("min. Unggul")).toMatchObject({ jenis: "predikat", skor: 100 });
  expect(baca("361 (Unggul)")).toMatchObject({ jenis: "angka", ciri: { predikat: "Unggul" } });
  expect(baca("Unggul / 361")).toMatchObject({ jenis: "angka", ciri: { predikat: "Unggul" } });
  expect(bacaAngka({ nilai: "Unggul", format: "General" }).jenis).toBe("catatan");
});

test.each([
  ["BB", "A", MILIK, "112,50%"],
  ["BB", "A", [], "120,00%"],
  ["Unggul", "Baik Sekali", MILIK, "75,00%"],
  ["Unggul", "Cu", MILIK, "37,50%"],
])("%s → %s by %j is %s", (target, realisasi, milik, hasil) => {
  const predikat = daftarPredikat(milik);
  const angka = (nilai: string) => bacaAngka({ nilai, format: "" }, { predikat });
  const capaian = hitungCapaian("predikat", angka(target), angka(realisasi), "selisih", "", predikat);
  expect(capaian.status === "dinilai" ? formatPersen(capaian.persen) : capaian).toBe(hasil);
});

test("of two scales that disagree the words of the name decide, else the one that was chosen, else none", () => {
  const lain: Skala = { ...skala("Reformasi", ["A", 50], ["BB", 10]), petunjuk: ["Reformasi Birokrasi"] };
  const daftar = daftarPredikat([lain]);
  expect(samakanSkala("BB", "A", "Predikat", daftar)).toBeNull();
  expect(samakanSkala("BB", "A", "Indeks reformasi birokrasi", daftar)).toMatchObject({ skala: "Reformasi", naik: 1 });
  expect(samakanSkala("BB", "A", "Predikat AKIP", daftar)).toMatchObject({ skala: "SAKIP", skorA: 5, skorB: 6 });
  expect(samakanSkala("BB", "A", "Predikat", hanyaSkala(daftar, "reformasi"))).toMatchObject({ skorA: 10, skorB: 50 });
  expect(samakanSkala("BB", "A", "Predikat", hanyaSkala(daftar, "tidak ada"))).toBeNull();
});

test("the shipped scales themselves could be staff's own", () => {
  expect(salahSkala(SKALA_PREDIKAT)).toBeNull();
});

const berkas = (...milik: readonly unknown[]): string => JSON.stringify({ skalaPredikat: milik });

test.each([
  ["two equal names", berkas(AKREDITASI, { ...AKREDITASI, nama: "AKREDITASI  prodi" }), "dua skala predikat bernama"],
  ["one grade", berkas(skala("X", ["Unggul", 1])), "skala “X” berisi 2 sampai 12 predikat, bukan 1"],
  [
    "scores that don't fall",
    berkas(skala("X", ["Unggul", 5], ["Baik", 5])),
    "skor predikat ke-1 skala “X” harus lebih tinggi",
  ],
  [
    "a score below 0",
    berkas(skala("X", ["Unggul", 5], ["Baik", -1])),
    "skor predikat ke-2 skala “X” harus angka dari 0",
  ],
  ["a score of three decimals", berkas(skala("X", ["Unggul", 5.125], ["Baik", 1])), "paling banyak dua desimal"],
  ["one word twice", berkas(skala("X", ["Unggul", 5], [" UNGGUL", 1])), "menamai dua predikat pada skala “X”"],
  [
    "a number for a grade",
    berkas(skala("X", ["Level 3", 5], ["Baik", 1])),
    "“Level 3” pada skala “X” terbaca sebagai angka",
  ],
  [
    "a blank for a grade",
    berkas(skala("X", ["Unggul", 5], ["-", 1])),
    "“-” pada skala “X” terbaca sebagai angka atau sel kosong",
  ],
  ["a grade without a word", berkas(skala("X", ["Unggul", 5], [" ", 1])), "predikat ke-2 skala “X” harus bernama"],
  ["a scale without a name", berkas(skala(" ", ["Unggul", 5], ["Baik", 1])), "nama skala predikat ke-1 harus terisi"],
  ["no list", '{"skalaPredikat":{}}', "“skalaPredikat” harus daftar skala"],
  ["a key of another kind", berkas({ ...AKREDITASI, warna: "merah" }), "“skalaPredikat” harus daftar skala"],
])("a file of settings with %s is refused whole, with one sentence", (_, teks, sebab) => {
  const hasil = uraiPengaturan(teks);
  if (hasil.ok) throw new Error("taken");
  expect(hasil.pesan).toContain(sebab);
  expect(hasil.pesan).toMatch(/^Pengaturan tidak dimuat: [^\n]+\.$/);
});

test("what is stored is read scale by scale, and settings of before have none", () => {
  expect(uraiPengaturan(berkas(...MILIK))).toEqual({ ok: true, pengaturan: { skalaPredikat: MILIK } });
  const tersimpan = [
    AKREDITASI,
    { nama: "Separuh", kelas: [{ nama: "Unggul" }] },
    { ...AKREDITASI, kelas: SAKIP_SKOR.kelas },
    SAKIP_SKOR,
  ];
  expect(bacaPengaturan({ skalaPredikat: tersimpan }).skalaPredikat).toEqual(MILIK);
  expect(bacaPengaturan({ tahun: 2024 })).toEqual({ ...PENGATURAN_BAWAAN, tahun: 2024 });
});

test("of two people who change one scale at once the edit wins, and the other's scales stay", () => {
  const dengan = (...skalaPredikat: readonly Skala[]) => ({ ...PENGATURAN_BAWAAN, skalaPredikat });
  const milikku = skala("Akreditasi prodi", ["Unggul", 4], ["Baik", 3]);
  const miliknya = skala("Akreditasi prodi", ["Unggul", 9], ["Baik", 3]);
  const hasil = gabungUbahan(dengan(AKREDITASI), dengan(milikku), dengan(miliknya, SAKIP_SKOR));
  expect(hasil.skalaPredikat).toEqual([milikku, SAKIP_SKOR]);
  expect(gabungUbahan(dengan(AKREDITASI), dengan(), dengan(AKREDITASI, SAKIP_SKOR)).skalaPredikat).toEqual([
    SAKIP_SKOR,
  ]);
});
