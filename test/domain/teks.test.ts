import fc from "fast-check";
import { normalkanSatuan } from "../../src/domain/angka/satuan";
import { bacaTriwulan } from "../../src/domain/capaian/baca-triwulan";
import { kunciNama, rapikanNama } from "../../src/domain/teks/nama-indikator";
import { rapikan, samakanHuruf } from "../../src/domain/teks/teks";
import { isBlank, rapikan as rapikanSel, ratakan } from "../../src/sheets/rata-teks";

/** Marks that nobody sees: zero-width, bidi, joiners, soft hyphen, byte order mark, variation selectors, fillers. */
const TAK_TERLIHAT = [
  ...Array.from("\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"),
  ...Array.from("\u2060\u2061\u2066\u2069\ufe00\ufe0f\ufeff\u3164\ufff0"),
  "\u{e0100}",
];
const SPASI = Array.from(" \t\n\r\u00a0\u1680\u2003\u2009\u2028\u202f\u205f\u3000");

const NORMAL: Readonly<Record<string, (teks: string) => string>> = {
  rapikan,
  samakanHuruf,
  rapikanSel,
  ratakan,
  kunciNama,
  rapikanNama,
  normalkanSatuan,
};
const tandaTakTerlihat = fc.constantFrom(...TAK_TERLIHAT);
const kata = fc.stringMatching(/^[A-Za-z]{1,8}$/);

describe.each(Object.entries(NORMAL))("%s", (_nama, normal) => {
  test("does not see an invisible mark, wherever it stands", () => {
    fc.assert(
      fc.property(kata, kata, tandaTakTerlihat, fc.nat(17), (a, b, tanda, letak) => {
        const teks = `${a} ${b}`;
        expect(normal(teks.slice(0, letak) + tanda + teks.slice(letak))).toBe(normal(teks));
      }),
    );
  });

  test("sees any white space as one space", () => {
    fc.assert(
      fc.property(kata, kata, fc.array(fc.constantFrom(...SPASI), { minLength: 1, maxLength: 3 }), (a, b, spasi) => {
        const antara = spasi.join("");
        expect(normal(`${antara}${a}${antara}${b}${antara}`)).toBe(normal(`${a} ${b}`));
      }),
    );
  });

  test("changes nothing a second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (teks) => {
        const sekali = rapikan(teks);
        expect(rapikan(sekali)).toBe(sekali);
        expect(samakanHuruf(samakanHuruf(teks))).toBe(samakanHuruf(teks));
        expect(normal(sekali)).toBe(normal(teks));
      }),
    );
  });
});

test.each(TAK_TERLIHAT)("a cell that holds only %j is blank", (tanda) => {
  expect(isBlank(tanda)).toBe(true);
  expect(isBlank(` ${tanda}\u00a0`)).toBe(true);
});

test("letter case and full-width forms do not tell names apart", () => {
  fc.assert(
    fc.property(kata, kata, (a, b) => {
      const teks = `${a} ${b}`;
      const lebar = Array.from(teks)
        .map((h) => (h === " " ? h : String.fromCharCode(h.charCodeAt(0) + 0xfee0)))
        .join("");
      for (const kunci of [samakanHuruf, ratakan, kunciNama, normalkanSatuan]) {
        expect(kunci(teks.toUpperCase())).toBe(kunci(teks));
        expect(kunci(lebar)).toBe(kunci(teks));
      }
    }),
  );
});

test.each([
  ["IPM", "IPM\u200e"],
  ["IPM", "I\u2060PM"],
  ["Indeks SPBE", "Indeks\u00a0SPBE\u00ad"],
  ["1. Indeks SPBE (%);", "indeks spbe"],
  ["Kab/Kota sehat", "Kab / Kota sehat"],
  ["Angka Kematian Ibu – Bayi", "Angka Kematian Ibu - Bayi"],
])("%j and %j are one indikator", (a, b) => {
  expect(kunciNama(a)).toBe(kunciNama(b));
});

test.each(TAK_TERLIHAT)("a quarter is read through %j", (tanda) => {
  expect(bacaTriwulan(`TW${tanda} I${tanda}I`)).toBe(2);
});
