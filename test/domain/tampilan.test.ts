import fc from "fast-check";
import { bulatkan, dariBilangan, dariDigit, keBilangan } from "../../src/domain/angka/desimal";
import { formatAngka, formatNilai, formatPersen, formatRupiah } from "../../src/domain/angka/tampilan";
import { angka, baca, catatan, d, galat, kosong, takTerbaca } from "./alat";

test.each([
  ["146.7857142857", 2, "146,79"],
  ["2.005", 2, "2,01"],
  ["-2.005", 2, "-2,01"],
  ["0.125", 2, "0,13"],
  ["-0.004", 2, "0,00"],
  ["1234567.5", 0, "1.234.568"],
  ["-1234567.891", 1, "-1.234.567,9"],
  ["999", 0, "999"],
  ["1000", 3, "1.000,000"],
  ["5", NaN, "5,00"],
  ["5", -1, "5,00"],
  ["5", Infinity, "5,00"],
  ["5", 1.9, "5,0"],
])("formatAngka(%s, %s) → %s", (nilai, desimal, hasil) => {
  expect(formatAngka(d(nilai), desimal)).toBe(hasil);
});

test("formatRupiah, formatPersen", () => {
  expect(formatRupiah(d("117153759"))).toBe("Rp117.153.759");
  expect(formatRupiah(d("-2066650585"))).toBe("-Rp2.066.650.585");
  expect(formatRupiah(d("0.5"))).toBe("Rp1");
  expect(formatPersen(d("98.829463"))).toBe("98,83%");
  expect(formatPersen(d("100"), 0)).toBe("100%");
});

test.each([
  [angka("2.8"), "2,8"],
  [angka("10", true), "10%"],
  [angka("1234.50"), "1.234,5"],
  [angka("66.66666666666667"), "66,6667"],
  [angka("-0.00001"), "0"],
  [baca("Rp 5.000"), "Rp5.000"],
  [baca("Rp -5.000,50"), "-Rp5.000,5"],
  [baca("5,80-6,00", { terimaRentang: true }), "5,8–6"],
  [baca("Sangat Baik"), "Sangat Baik"],
  [kosong, "–"],
  [catatan, "menunggu rilis"],
  [takTerbaca, "367/2.6"],
  [galat, "#REF!"],
])("formatNilai %#: %s", (nilai, hasil) => {
  expect(formatNilai(nilai)).toBe(hasil);
});

test("what is shown reads back as what was rounded", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.integer({ min: 0, max: 6 }),
      (bilangan, desimal) => {
        const nilai = dariBilangan(bilangan)!;
        const konteks = { kebiasaan: { titik: "ribuan", koma: "desimal" } } as const;
        const kembali = baca(formatAngka(nilai, desimal), konteks);
        expect(kembali.jenis === "angka" && kembali.nilai.toFixed()).toBe(
          bulatkan(nilai, desimal)
            .plus(0)
            .toFixed()
            .replace(/^-(?=0$)/, ""),
        );
      },
    ),
  );
});

describe("desimal", () => {
  test.each([
    [0.1 + 0.2, "0.3"],
    [91.00000000000001, "91"],
    [9007199254740991, "9007199254740991"],
    [1e21, "1000000000000000000000"],
    [NaN, undefined],
    [Infinity, undefined],
  ])("dariBilangan(%s) is %s", (bilangan, hasil) => {
    expect(dariBilangan(bilangan)?.toFixed()).toBe(hasil);
  });
  test.each(["", "1.", ".5", "1e5", "1,5", "5 ", " 5", "5x", "x5", "--5", "1.2.3"])("%j is no plain digits", (teks) => {
    expect(dariDigit(teks)).toBeNull();
  });
  test("-0 is 0", () => {
    expect(Object.is(keBilangan(dariBilangan(-0)!), 0)).toBe(true);
    expect(d("-0.00").toFixed()).toBe("0");
  });
});
