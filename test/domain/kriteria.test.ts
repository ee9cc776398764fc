import fc from "fast-check";
import { hitungCapaian, type Capaian } from "../../src/domain/capaian/capaian";
import { dariBilangan } from "../../src/domain/angka/desimal";
import { rataRataCapaian } from "../../src/domain/capaian/rata-rata";
import { KRITERIA_PERMENDAGRI_86, tentukanKriteria, type AturanKriteria } from "../../src/domain/kriteria/kriteria";
import { angka, d } from "./alat";

const BULAT: AturanKriteria = { ...KRITERIA_PERMENDAGRI_86, pembulatan: "bilangan-bulat" };

test("the scale is the report's (kinerja.md §3)", () => {
  expect(KRITERIA_PERMENDAGRI_86.pembulatan).toBe("tidak");
  expect(KRITERIA_PERMENDAGRI_86.tingkat.map((satu) => Object.values(satu).join("|"))).toEqual([
    "91|Sangat Baik|SGT BAIK|Hijau Tua|#00B050",
    "76|Tinggi|TINGGI|Hijau Muda|#92D050",
    "66|Sedang|SEDANG|Kuning Tua|#FFC000",
    "51|Rendah|RENDAH|Kuning Muda|#FFFF00",
    "0|Sangat Rendah|SGT RENDAH|Merah|#FF0000",
  ]);
});

test.each([
  ["146.79", "Sangat Baik", "Sangat Baik"],
  ["91", "Sangat Baik", "Sangat Baik"],
  ["90.9999999999999999999", "Tinggi", "Sangat Baik"],
  ["90.5", "Tinggi", "Sangat Baik"],
  ["90.4999", "Tinggi", "Tinggi"],
  ["76", "Tinggi", "Tinggi"],
  ["75.5", "Sedang", "Tinggi"],
  ["75.49", "Sedang", "Sedang"],
  ["66", "Sedang", "Sedang"],
  ["65.99", "Rendah", "Sedang"],
  ["51", "Rendah", "Rendah"],
  ["50.99", "Sangat Rendah", "Rendah"],
  ["0", "Sangat Rendah", "Sangat Rendah"],
  ["-25", "Sangat Rendah", "Sangat Rendah"],
])("%s → %s, rounded first %s", (persen, nama, namaBulat) => {
  expect(tentukanKriteria(d(persen)).nama).toBe(nama);
  expect(tentukanKriteria(d(persen), BULAT).nama).toBe(namaBulat);
});

test("what is on a boundary on paper is on it here", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 7 }),
      fc.constantFrom(0, 1, 2, 3),
      fc.constantFrom(51, 66, 76, 91),
      (n, desimal, batas) => {
        const target = dariBilangan(n / 10 ** desimal)!;
        const realisasi = target.times(batas).div(100);
        const capaian = hitungCapaian("maksimum", angka(target.toFixed()), angka(realisasi.toFixed()));
        expect(capaian.status === "dinilai" && tentukanKriteria(capaian.persen).batasBawah).toBe(batas);
      },
    ),
  );
});

test("thresholds and their order are settings; a rule without classes counts as the default", () => {
  const [baik, kurang] = [90.5, 0].map((batasBawah) => ({
    batasBawah,
    nama: `${batasBawah}`,
    singkat: "",
    kode: "",
    warna: "#000000",
  }));
  const aturan: AturanKriteria = { tingkat: [kurang!, baik!], pembulatan: "tidak" };
  expect(tentukanKriteria(d("90.5"), aturan).nama).toBe("90.5");
  expect(tentukanKriteria(d("90.49"), aturan).nama).toBe("0");
  expect(tentukanKriteria(d("-1"), aturan).nama).toBe("0");
  expect(aturan.tingkat[0]).toBe(kurang);
  expect(tentukanKriteria(d("95"), { tingkat: [], pembulatan: "tidak" }).nama).toBe("Sangat Baik");
  expect(tentukanKriteria(d("95"), { tingkat: [{ ...baik!, batasBawah: NaN }], pembulatan: "tidak" }).nama).toBe(
    "Sangat Rendah",
  );
});

describe("rataRataCapaian", () => {
  const nilai = (...persen: readonly string[]): Capaian[] =>
    persen.map((satu) => ({ status: "dinilai", persen: d(satu) }));
  const tanpa: readonly Capaian[] = [{ status: "belum-dinilai" }, { status: "tidak-dapat-dihitung", alasan: "galat" }];
  test.each<[readonly Capaian[], 100 | 110 | 120 | undefined, string | undefined]>([
    [nilai("80", "100"), undefined, "90"],
    [[...nilai("80", "100"), ...tanpa], undefined, "90"],
    [nilai("150", "50"), undefined, "100"],
    [nilai("150", "50"), 100, "75"],
    [nilai("150", "50"), 110, "80"],
    [nilai("150", "50"), 120, "85"],
    [nilai("0", "100"), undefined, "50"],
    [tanpa, undefined, undefined],
    [[], 100, undefined],
  ])("case %#", (capaian, batas, hasil) => {
    const rata = rataRataCapaian(capaian, batas === undefined ? null : d(String(batas)));
    expect(rata.nilai?.toFixed()).toBe(hasil);
    expect([rata.dinilai, rata.semua]).toEqual([capaian.filter((c) => c.status === "dinilai").length, capaian.length]);
  });
});
