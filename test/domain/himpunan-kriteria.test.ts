import { tentukanKriteria } from "../../src/domain/kriteria/kriteria";
import { HIMPUNAN_KRITERIA, himpunanDari, NAMA_HIMPUNAN } from "../../src/domain/kriteria/himpunan-kriteria";
import { kontrasHitam, KONTRAS_CUKUP } from "../../src/domain/kriteria/sah-kriteria";
import { bacaPengaturan, PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { uraiPengaturan } from "../../src/domain/pengaturan/urai-pengaturan";
import { d } from "./alat";

test.each([
  ["#FFFFFF", 21],
  ["#000000", 1],
  // WCAG's own relative luminance: 0.2126, 0.7152 and 0.0722 of the primaries.
  ["#FF0000", 5.252],
  ["#FFFF00", 19.556],
])("black text on %s has a contrast of %d", (warna, kontras) => {
  expect(kontrasHitam(warna)).toBeCloseTo(kontras, 3);
});

test.each([
  ["lhe", "85.01", "Memuaskan"],
  ["lhe", "85", "Sangat Baik"],
  ["lhe", "75", "Baik"],
  ["lhe", "50.5", "Cukup Baik"],
  ["lhe", "50", "Agak Kurang"],
  ["lhe", "30", "Kurang"],
  ["lhe", "-3", "Kurang"],
  ["permendagri-86", "91", "Sangat Baik"],
  ["permendagri-86-sangat-tinggi", "91", "Sangat Tinggi"],
  ["permenpanrb-8", "110", "Sangat Baik"],
  ["permenpanrb-8", "109.99", "Baik"],
  ["permenpanrb-8", "49.99", "Sangat Kurang"],
  ["dua-kelas", "100", "Tercapai"],
  ["dua-kelas", "99.99", "Tidak Tercapai"],
] as const)("%s: %s → %s", (himpunan, persen, nama) => {
  expect(tentukanKriteria(d(persen), HIMPUNAN_KRITERIA[himpunan]).nama).toBe(nama);
});

describe.each(NAMA_HIMPUNAN)("%s", (nama) => {
  const aturan = HIMPUNAN_KRITERIA[nama];

  test("black text stands out on each of its colours, and no two classes share one", () => {
    for (const { warna } of aturan.tingkat) expect(kontrasHitam(warna)).toBeGreaterThanOrEqual(KONTRAS_CUKUP);
    expect(new Set(aturan.tingkat.map((t) => t.warna)).size).toBe(aturan.tingkat.length);
  });

  test("is the same after being kept in a workbook, and by its name or its classes in a file", () => {
    const disimpan = JSON.parse(JSON.stringify({ kriteria: aturan })) as Record<string, unknown>;
    expect(bacaPengaturan(disimpan).kriteria).toEqual(aturan);
    expect(himpunanDari(bacaPengaturan(disimpan).kriteria)).toBe(nama);
    for (const kriteria of [nama, aturan])
      expect(uraiPengaturan(JSON.stringify({ kriteria }))).toEqual({ ok: true, pengaturan: { kriteria: aturan } });
  });
});

const kelas = (batasBawah: number, nama = `Kelas ${batasBawah}`): object => ({
  ...{ batasBawah, nama, singkat: nama.toUpperCase(), kode: `Kode ${batasBawah}`, warna: "#FFFFFF" },
});
const dua = { kriteria: { tingkat: [kelas(50), kelas(0)] } };

test("what is default but what staff chose is there again", () => {
  const { kenalan, diterima, ...lain } = { ...PENGATURAN_BAWAAN, tahun: 2024, aturanMinimum: "rasio" as const };
  expect([kenalan, diterima]).toEqual([[], []]);
  expect(uraiPengaturan(JSON.stringify(lain))).toEqual({ ok: true, pengaturan: lain });
  expect(uraiPengaturan(`\uFEFF${JSON.stringify(dua)}`)).toMatchObject({ ok: true, pengaturan: dua });
});

test.each([
  ["no JSON", "{", "bukan objek JSON"],
  ["a list", "[]", "bukan objek JSON"],
  ["nested a million deep", `{"pola":${"[".repeat(1e5)}${"]".repeat(1e5)}}`, "tidak dapat dipakai"],
  ["an unknown key", '{"warna":1}', "“warna” tidak dikenal; yang ada: tahun, instansi, namaKepala"],
  ["a key that every object has", '{"__proto__":{}}', "“__proto__” tidak dikenal"],
  ["a year before years", '{"tahun":-1}', "nilai “tahun” tidak dapat dipakai"],
  ["a year beyond years", '{"tahun":1e308}', "nilai “tahun” tidak dapat dipakai"],
  ["an unknown jenis among known ones", '{"jenis":{"a":"minimum","b":"asal"}}', "nilai “jenis” tidak dapat dipakai"],
  ["an unknown scale", '{"kriteria":"saya"}', "harus salah satu dari permendagri-86"],
  ["one class", JSON.stringify({ kriteria: { tingkat: [kelas(0)] } }), "2 sampai 8 kelas, bukan 1"],
  ["classes out of order", JSON.stringify({ kriteria: { tingkat: [kelas(0), kelas(50)] } }), "tertinggi ke terendah"],
  [
    "nine classes",
    JSON.stringify({ kriteria: { tingkat: [8, 7, 6, 5, 4, 3, 2, 1, 0].map((batas) => kelas(batas)) } }),
    "2 sampai 8 kelas, bukan 9",
  ],
  [
    "a bound twice",
    JSON.stringify({ kriteria: { tingkat: [kelas(50, "A"), kelas(50, "B")] } }),
    "batas kelas “A” harus lebih",
  ],
  ["a bound below zero", JSON.stringify({ kriteria: { tingkat: [kelas(50), kelas(-1)] } }), "angka dari 0 sampai 999"],
  [
    "a class without a name",
    JSON.stringify({ kriteria: { tingkat: [kelas(50), kelas(0, " ")] } }),
    "kode kelas ke-2 harus",
  ],
  [
    "one word for two classes",
    JSON.stringify({ kriteria: { tingkat: [kelas(50, "Kode 0"), kelas(0, "B")] } }),
    "kata “Kode 0” menamai dua kelas",
  ],
  [
    "a colour that is none",
    JSON.stringify({ kriteria: { tingkat: [kelas(1), { ...kelas(0), warna: "merah" }] } }),
    "#00B050",
  ],
])("a file with %s is refused whole, with one sentence", (_, teks, sebab) => {
  const hasil = uraiPengaturan(teks);
  if (hasil.ok) throw new Error("taken");
  expect(hasil.pesan).toContain(sebab);
  expect(hasil.pesan).toMatch(/^Pengaturan tidak dimuat: [^\n]+\.$/);
});

test("what is above a bound and what is exactly there may be two classes, in any order", () => {
  const lampau = { ...kelas(100, "Melampaui"), kode: "Biru", batasIkut: false };
  const tingkat = [lampau, kelas(100, "Sesuai"), kelas(0, "Di Bawah")];
  const hasil = uraiPengaturan(JSON.stringify({ kriteria: { tingkat } }));
  if (!hasil.ok || !hasil.pengaturan.kriteria) throw new Error("refused");
  const { kriteria } = hasil.pengaturan;
  for (const aturan of [kriteria, { ...kriteria, tingkat: [...kriteria.tingkat].reverse() }])
    expect(["100.01", "100", "99.99"].map((n) => tentukanKriteria(d(n), aturan).nama)).toEqual([
      "Melampaui",
      "Sesuai",
      "Di Bawah",
    ]);
});

test("a stored scale of which a class is damaged is not used without it", () => {
  const rusak = { kriteria: { tingkat: [kelas(50), { nama: "tanpa batas" }, kelas(0)], pembulatan: "tidak" } };
  expect(bacaPengaturan(rusak).kriteria).toBe(PENGATURAN_BAWAAN.kriteria);
});
