import { KOLOM_TERBANYAK, type Kenalan } from "../../src/domain/kenalan/kenalan";
import { tulisKenalan, uraiKenalan } from "../../src/domain/kenalan/urai-kenalan";

const KENALAN: Kenalan = {
  peran: "pengukuran",
  barisJudul: 2,
  lembar: "Sheet1",
  kolom: [
    { judul: "no", arti: "no", waktu: "judul" },
    { judul: "ukuran", arti: "indikator", waktu: "judul" },
    { judul: "angka › rencana", arti: "target", waktu: "setahun" },
    { judul: "angka › jadi", arti: "realisasi", waktu: "2025" },
    { judul: "angka › tw ii", arti: "realisasi", waktu: "tw-2" },
    { judul: "catatan", arti: null, waktu: "judul" },
  ],
};
const isi = () => JSON.parse(tulisKenalan([KENALAN])) as { kenalan: Record<string, unknown>[] };

test("what is written is read again, without the sheet's name", () => {
  const teks = tulisKenalan([KENALAN]);
  expect(teks).not.toContain("Sheet1");
  expect(uraiKenalan(teks)).toEqual({ ok: true, kenalan: [{ ...KENALAN, lembar: null }] });
  expect(uraiKenalan(`\uFEFF${teks}`).ok).toBe(true);
});

const dengan = (ubah: (isi: { kenalan: Record<string, unknown>[] } & Record<string, unknown>) => void): string => {
  const satu = isi();
  ubah(satu);
  return JSON.stringify(satu);
};
const kolom = (isi: { kenalan: Record<string, unknown>[] }) => isi.kenalan[0]!.kolom as Record<string, unknown>[];
const ganti = (dari: string, ke: string) => tulisKenalan([KENALAN]).replace(dari, ke);
const banyak = (n: number) => Array.from({ length: n }, (_, i) => ({ judul: `k${i}` }));

test.each<readonly [string, string, sebab: string]>([
  ["nothing", "", "bukan kenalan"],
  ["no JSON", "{", "bukan kenalan"],
  ["null", "null", "bukan kenalan"],
  ["a list", "[]", "bukan kenalan"],
  ["another JSON", "{}", "bukan kenalan"],
  ["deep nesting", "[".repeat(290_000), "bukan kenalan"],
  ["deep objects", '{"a":'.repeat(58_000), "bukan kenalan"],
  ["a huge text", `${" ".repeat(5_000_000)}{}`, "terlalu besar"],
  ["a newer version", dengan((x) => (x.versi = 2)), "lebih baru"],
  ["a version in words", dengan((x) => (x.versi = "1")), "tidak dikenal"],
  ["__proto__ of the file", ganti('"versi": 1,', '"versi": 1, "__proto__": {"isi": 1},'), "tidak dikenal"],
  ["__proto__ of a kenalan", ganti('"barisJudul"', '"__proto__": {"peran": "pk"}, "barisJudul"'), "“__proto__”"],
  ["__proto__ of a column", ganti('"judul"', '"__proto__": {}, "judul"'), "“__proto__”"],
  ["constructor as a meaning", ganti('"arti": "no"', '"arti": "constructor"'), "“constructor”"],
  ["no kenalan", dengan((x) => (x.kenalan = [])), "tidak ada kenalan"],
  ["kenalan of another kind", dengan((x) => (x.kenalan = "pk" as never)), "tidak ada kenalan"],
  ["a kenalan that is a text", dengan((x) => (x.kenalan = ["pk" as never])), "bukan isian peran"],
  ["many kenalan", dengan((x) => (x.kenalan = Array.from({ length: 201 }, () => isi().kenalan[0]!))), "lebih dari 200"],
  ["an unknown role", dengan((x) => (x.kenalan[0]!.peran = "skp")), "“skp”"],
  ["a role that is a list", dengan((x) => (x.kenalan[0]!.peran = ["pk"])), "peran"],
  ["no header rows", dengan((x) => (x.kenalan[0]!.barisJudul = 0)), "baris judul"],
  ["half a header row", dengan((x) => (x.kenalan[0]!.barisJudul = 1.5)), "baris judul"],
  ["too many header rows", dengan((x) => (x.kenalan[0]!.barisJudul = 1e9)), "baris judul"],
  ["no columns", dengan((x) => (x.kenalan[0]!.kolom = [])), "kosong"],
  ["columns as an object", dengan((x) => (x.kenalan[0]!.kolom = { length: 3 })), "kosong"],
  ["100 000 columns", dengan((x) => (x.kenalan[0]!.kolom = banyak(100_000))), "terlalu besar"],
  ["too many columns", dengan((x) => (x.kenalan[0]!.kolom = banyak(KOLOM_TERBANYAK + 1))), "kolom"],
  [
    "60 000 columns of few letters",
    dengan((x) => (x.kenalan[0]!.kolom = Array.from({ length: 60_000 }, () => 0))),
    "kolom",
  ],
  ["a column that is a number", dengan((x) => (kolom(x)[0] = 3 as never)), "kolom"],
  ["a header that is a number", dengan((x) => (kolom(x)[0]!.judul = 3)), "judulnya"],
  ["a long header", dengan((x) => (kolom(x)[0]!.judul = "x".repeat(601))), "judulnya"],
  ["an unknown meaning", dengan((x) => (kolom(x)[0]!.arti = "x".repeat(900))), "…” tidak dikenal"],
  ["an unknown time", dengan((x) => (kolom(x)[2]!.waktu = "tw-5")), "“tw-5”"],
  ["a time of what has none", dengan((x) => (kolom(x)[1]!.waktu = "tw-1")), "tidak memerlukan"],
  ["no indikator", dengan((x) => delete kolom(x)[1]!.arti), "indikator"],
  ["two indikator", dengan((x) => (kolom(x)[5]!.arti = "indikator")), "dua kolom"],
  ["no realisasi", dengan((x) => kolom(x).splice(3, 2)), "realisasi"],
  ["one time twice", dengan((x) => (kolom(x)[4]!.waktu = "2025")), "dua kolom"],
  ["a sheet's name", dengan((x) => (x.kenalan[0]!.lembar = "Gaji")), "“lembar”"],
])("%s is refused with one sentence, soon", (_, teks, sebab) => {
  // The shortest of five: what is long each time is ours, what is long once is the computer's.
  const lama = [1, 2, 3, 4, 5].map(() => {
    const mulai = performance.now();
    uraiKenalan(teks);
    return performance.now() - mulai;
  });
  expect(Math.min(...lama)).toBeLessThan(100);
  const hasil = uraiKenalan(teks);
  if (hasil.ok) throw new Error("accepted");
  expect(hasil.pesan).toMatch(/^Kenalan tidak dimuat: [^\n]{1,160}\.$/);
  expect(hasil.pesan).toContain(sebab);
  expect(({} as { isi?: number }).isi).toBeUndefined();
});
