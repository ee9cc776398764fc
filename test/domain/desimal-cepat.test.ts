import Big from "big.js";
import fc from "fast-check";
import { bagi, banding, dariBilangan, dariDigit, isNegatif, persenDari } from "../../src/domain/angka/desimal";

const Panjang = Big();
Panjang.DP = 40;

const isi = (nilai: Big | null): unknown => nilai && { s: nilai.s, e: nilai.e, c: nilai.c };

const desimal = (terbesar: bigint, koma: number): fc.Arbitrary<string> =>
  fc.tuple(fc.bigInt(-terbesar, terbesar), fc.integer({ min: 0, max: koma })).map(([bulat, banyak]) => {
    const tanda = bulat < 0n ? "-" : "";
    const digit = (bulat < 0n ? -bulat : bulat).toString().padStart(banyak + 1, "0");
    return banyak === 0 ? tanda + digit : `${tanda}${digit.slice(0, -banyak)}.${digit.slice(-banyak)}`;
  });

const teksDesimal = fc.oneof(desimal(10n ** 18n, 20), desimal(100_000n, 4));

test("a quotient has digit for digit what big.js gives", () => {
  fc.assert(
    fc.property(teksDesimal, teksDesimal, (a, b) => {
      const [x, y] = [dariDigit(a), dariDigit(b)];
      if (!x || !y) throw new Error("no decimal");
      const [panjangA, panjangB] = [new Panjang(a), new Panjang(b)];
      const isNol = panjangB.eq(0);
      expect(isi(bagi(x, y))).toEqual(isNol ? null : isi(panjangA.div(panjangB)));
      expect(isi(persenDari(x, y))).toEqual(isNol ? null : isi(panjangA.times(100).div(panjangB)));
    }),
    { numRuns: 3000 },
  );
});

test("a number becomes the decimal that it prints as with 15 digits", () => {
  const bilangan = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
    fc.tuple(fc.integer(), fc.integer({ min: 0, max: 8 })).map(([bulat, koma]) => bulat / 10 ** koma),
  );
  fc.assert(
    fc.property(bilangan, (nilai) => {
      const panjang = Number.isSafeInteger(nilai) ? String(nilai) : nilai.toPrecision(15);
      expect(isi(dariBilangan(nilai))).toEqual(isi(new Panjang(nilai === 0 ? "0" : panjang)));
    }),
    { numRuns: 3000 },
  );
});

test("decimals compare as big.js compares them, also equal ones and zeros of either sign", () => {
  const sepasang = fc.oneof(
    fc.tuple(teksDesimal, teksDesimal),
    teksDesimal.map((a) => [a, a] as const),
    teksDesimal.map((a) => [a, a.startsWith("-") ? a.slice(1) : `-${a}`] as const),
    fc.constantFrom(["0", "-0"] as const, ["-0", "-1"] as const, ["1", "1.00"] as const, ["1", "1.01"] as const),
  );
  fc.assert(
    fc.property(sepasang, ([a, b]) => {
      const [x, y] = [new Panjang(a), new Panjang(b)];
      expect(Math.sign(banding(x, y)) === x.cmp(y)).toBe(true);
      expect(isNegatif(x)).toBe(x.lt(0));
    }),
    { numRuns: 3000 },
  );
});
