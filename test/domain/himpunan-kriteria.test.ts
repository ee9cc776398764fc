import { tentukanKriteria } from "../../src/domain/kriteria/kriteria";
import { HIMPUNAN_KRITERIA, himpunanDari, NAMA_HIMPUNAN } from "../../src/domain/kriteria/himpunan-kriteria";
import { bacaPengaturan, PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { uraiPengaturan } from "../../src/domain/pengaturan/urai-pengaturan";
import { d } from "./alat";

const terang = (warna: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const s = Number.parseInt(warna.slice(i, i + 2), 16) / 255;
    return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

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
    for (const { warna } of aturan.tingkat) expect((terang(warna) + 0.05) / 0.05).toBeGreaterThanOrEqual(4.5);
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

const kelas = (batasBawah: number): object => ({ batasBawah, nama: "A", singkat: "A", kode: "a", warna: "#FFFFFF" });
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
  ["an unknown key", '{"warna":1}', "“warna” tidak dikenal; yang ada: tahun, instansi, dasarTarget"],
  ["a key that every object has", '{"__proto__":{}}', "“__proto__” tidak dikenal"],
  ["a year before years", '{"tahun":-1}', "nilai “tahun” tidak dapat dipakai"],
  ["a year beyond years", '{"tahun":1e308}', "nilai “tahun” tidak dapat dipakai"],
  ["an unknown jenis among known ones", '{"jenis":{"a":"minimum","b":"asal"}}', "nilai “jenis” tidak dapat dipakai"],
  ["an unknown scale", '{"kriteria":"saya"}', "harus salah satu dari permendagri-86"],
  ["one class", JSON.stringify({ kriteria: { tingkat: [kelas(0)] } }), "2 sampai 8 kelas, bukan 1"],
  ["classes out of order", JSON.stringify({ kriteria: { tingkat: [kelas(0), kelas(50)] } }), "tertinggi ke terendah"],
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
