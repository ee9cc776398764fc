import fc from "fast-check";
import type { KonteksAngka } from "../../src/domain/angka/angka";
import { kebiasaanKolom } from "../../src/domain/angka/kebiasaan-kolom";
import { baca, ringkas } from "./alat";

/** A whole number and its decimals as digits, no leading zero in front, at most 15 + 2 digits. */
const bilangan = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.stringMatching(/^\d{0,2}$/));

const kelompok = (bulat: bigint, pemisah: string): string => bulat.toString().replace(/\B(?=(\d{3})+$)/g, pemisah);
const tulis = (bulat: bigint, pecahan: string, ribuan: string, desimal: string): string =>
  kelompok(bulat, ribuan) + (pecahan === "" ? "" : desimal + pecahan);
const kanonik = (bulat: bigint, pecahan: string): string => {
  const ekor = pecahan.replace(/0+$/, "");
  return ekor === "" ? `${bulat}` : `${bulat}.${ekor}`;
};
const minus = (digit: string): string => (digit === "0" ? "0" : `-${digit}`);

const INDONESIA: KonteksAngka = { kebiasaan: { titik: "ribuan", koma: "desimal" } };
const INGGRIS: KonteksAngka = { kebiasaan: { titik: "desimal", koma: "ribuan" } };

describe("what is written in a notation reads back exactly", () => {
  test.each<
    [string, (bulat: bigint, pecahan: string) => readonly [teks: string, hasil: string, konteks?: KonteksAngka]]
  >([
    ["Indonesian", (b, p) => [tulis(b, p, ".", ","), kanonik(b, p), INDONESIA]],
    ["English", (b, p) => [tulis(b, p, ",", "."), kanonik(b, p), INGGRIS]],
    ["spaced", (b, p) => [tulis(b, p, " ", ","), kanonik(b, p)]],
    ["plain", (b, p) => [tulis(b, p, "", "."), kanonik(b, p)]],
    ["Rp …", (b, p) => [`Rp ${tulis(b, p, ".", ",")}`, `Rp ${kanonik(b, p)}`]],
    ["Rp. …,-", (b) => [`Rp. ${kelompok(b, ".")},-`, `Rp ${b}`]],
    ["Rp . …,-", (b) => [`Rp . ${kelompok(b, ".")},-`, `Rp ${b}`]],
    ["English Rp", (b, p) => [`Rp${tulis(b, p, ",", ".")}`, `Rp ${kanonik(b, p)}`]],
    ["IDR", (b, p) => [`IDR ${tulis(b, p, ",", ".")}`, `Rp ${kanonik(b, p)}`]],
    ["accounting negative", (b, p) => [`(${tulis(b, p, ",", ".")})`, minus(kanonik(b, p)), INGGRIS]],
    ["negative", (b, p) => [`-${tulis(b, p, ".", ",")}`, minus(kanonik(b, p)), INDONESIA]],
    ["percent", (b, p) => [`${tulis(b, p, ".", ",")} %`, `${kanonik(b, p)} %`, INDONESIA]],
    ["persen", (b, p) => [`${tulis(b, p, "", ".")} persen`, `${kanonik(b, p)} %`]],
    ["unit", (b, p) => [`${tulis(b, p, "", ",")} dokumen`, kanonik(b, p)]],
  ])("%s", (_nama, bentuk) => {
    fc.assert(
      fc.property(bilangan, ([bulat, pecahan]) => {
        const [teks, hasil, konteks] = bentuk(bulat, pecahan);
        expect(ringkas(baca(`\u00a0${teks} `, konteks))).toBe(hasil);
      }),
    );
  });

  test("rupiah stored as a number, to 10^15", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 }), (n) => {
        expect(ringkas(baca(n, {}, "#,##0"))).toBe(`${n}`);
      }),
    );
  });

  test("a fraction formatted as percent and its 0–100 notation are one value", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100000, max: 100000 }), (perseribu) => {
        expect(ringkas(baca(perseribu / 1000, {}, "0%"))).toBe(ringkas(baca(perseribu / 10, { satuan: "%" })));
      }),
    );
  });
});

describe("never a silent guess", () => {
  const ambigu = fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.stringMatching(/^\d{3}$/), fc.constantFrom(".", ","))
    .map(([depan, belakang, pemisah]) => ({ teks: `${depan}${pemisah}${belakang}`, pemisah }));
  const bungkus = fc.constantFrom("%s", "-%s", "(%s)", "%s%", "%s orang", "\u00a0%s ");

  test("a text that fits both readings is no number without a context", () => {
    fc.assert(
      fc.property(ambigu, bungkus, ({ teks }, bentuk) => {
        expect(ringkas(baca(bentuk.replace("%s", teks)))).toBe("tak-terbaca ambigu");
      }),
    );
  });

  test("and only a column that is clear about it decides", () => {
    fc.assert(
      fc.property(
        ambigu,
        fc.array(
          fc.oneof(
            ambigu.map(({ teks }) => teks),
            fc.constantFrom("2024", "-", "catatan"),
          ),
        ),
        ({ teks }, lain) => {
          expect(ringkas(baca(teks, { kebiasaan: kebiasaanKolom([...lain, teks]) }))).toBe("tak-terbaca ambigu");
        },
      ),
    );
  });

  test("one cell of the column that tells is enough, and two that disagree are not", () => {
    fc.assert(
      fc.property(ambigu, ({ teks, pemisah }) => {
        const lain = pemisah === "." ? "," : ".";
        const ribuan = `9${pemisah}999${pemisah}999`;
        const tampil = (kolom: readonly string[]): string =>
          ringkas(baca(teks, { kebiasaan: kebiasaanKolom([...kolom, teks]) }));
        const desimal = kanonik(BigInt(teks.split(pemisah)[0]!), teks.split(pemisah)[1]!);
        expect(tampil([ribuan])).toBe(teks.replace(pemisah, ""));
        expect(tampil([`2${lain}8`])).toBe(teks.replace(pemisah, ""));
        expect(tampil([`2${pemisah}8`])).toBe(desimal);
        expect(tampil([`9${lain}999${lain}999`])).toBe(desimal);
        expect(tampil([ribuan, `2${pemisah}8`])).toBe("tak-terbaca ambigu");
        expect(tampil([ribuan, `9${lain}999${lain}999`])).toBe("tak-terbaca ambigu");
      }),
    );
  });
});
