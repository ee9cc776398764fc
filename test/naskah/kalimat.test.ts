import { tulisTerbilang } from "../../src/domain/angka/tulis-terbilang";
import { bacaTerbilang } from "../../src/domain/angka/terbilang";
import { dariDigit, type Desimal } from "../../src/domain/angka/desimal";
import { tulisBilangan, tulisCapaian, tulisNilai } from "../../src/naskah/tulis-angka";
import { daftarDan } from "../../src/naskah/rangkai";
import { ringkasBeda } from "../../src/word/tanda";

const d = (teks: string): Desimal => dariDigit(teks)!;

test.each([
  [0, "nol"],
  [3, "tiga"],
  [10, "sepuluh"],
  [11, "sebelas"],
  [15, "lima belas"],
  [20, "dua puluh"],
  [47, "empat puluh tujuh"],
  [100, "seratus"],
  [115, "seratus lima belas"],
  [999, "sembilan ratus sembilan puluh sembilan"],
])("%d is spelt %s", (n, kata) => {
  expect(tulisTerbilang(n)).toBe(kata);
});

test("what is spelt reads back as the same number", () => {
  for (let n = 0; n <= 999; n++) expect(bacaTerbilang(tulisTerbilang(n) ?? "")?.toFixed()).toBe(String(n));
  expect([tulisTerbilang(1000), tulisTerbilang(-1), tulisTerbilang(2.5)]).toEqual([null, null, null]);
});

test.each([
  ["2.80", "2,8"],
  ["4.115", "4,12"],
  ["10193879100", "10.193.879.100"],
  ["70", "70"],
])("%s is written %s", (nilai, teks) => {
  expect(tulisBilangan(d(nilai))).toBe(teks);
});

test.each([
  ["70", "Persen (%)", "70%"],
  ["5067574800", "Rp", "Rp5.067.574.800"],
  ["12", "Dokumen", "12 dokumen"],
  ["82.5", "Nilai", "82,5"],
  ["5", "OPD", "5 OPD"],
])("%s %s is written %s", (nilai, satuan, teks) => {
  expect(tulisNilai(d(nilai), satuan)).toBe(teks);
});

test("a capaian that only rounds to 100 is not called 100", () => {
  expect([tulisCapaian(d("100")), tulisCapaian(d("99.996")), tulisCapaian(d("146.785714"))]).toEqual([
    "100,00%",
    "mendekati 100,00%",
    "146,79%",
  ]);
});

test.each([
  [["a"], "a"],
  [["a", "b"], "a dan b"],
  [["a", "b", "c"], "a, b, dan c"],
])("%j are listed as %s", (butir, teks) => {
  expect(
    daftarDan(butir)
      .map((p) => p.teks)
      .join(""),
  ).toBe(teks);
});

test("only the words that differ are named", () => {
  expect(ringkasBeda("realisasi 4,11 dari target 2,8 tercapai", "realisasi 4,11 dari target 3,2 tercapai")).toBe(
    "2,8 → 3,2",
  );
});
