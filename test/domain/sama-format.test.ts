import fc from "fast-check";
import { format as tampilkan } from "numfmt";
import { samaFormat } from "../../src/domain/angka/sama-format";

/** By the meaning, the spellings that Excel, LibreOffice and others use for it. */
const SATU_ARTI: readonly (readonly string[])[] = [
  ["General", "", "GENERAL", "general", "General;-General", "General;-General;General;@"],
  ["0.00", "0.00;-0.00", "0.00;\\-0.00", '0.00;"-"0.00;0.00', "0.00;-0.00;0.00;@", "[$-421]0.00", "[$-0421]0.00"],
  ["0.00", "[$-id-ID]0.00", "[$-en-US]0.00", "[$-409]0.00;-0.00", "0.00;@"],
  ["#,##0", "#,##0;-#,##0", "[$-421]#,##0;-#,##0"],
  ["0.00%", "0.00%;-0.00%", "[$-421]0.00%"],
  ['0.00"%"', "0.00\\%", '0.00"%";-0.00"%"', '0.00"%";\\-0.00\\%'],
  ['0 "x"', '0" x"', "0\\ \\x", '0\\ "x"', '0 "x";-0 "x"'],
  [
    '"Rp"#,##0',
    "\\R\\p#,##0",
    "[$Rp-421]#,##0",
    "[$Rp]#,##0",
    "[$Rp-id-ID]#,##0",
    '"Rp"#,##0;-"Rp"#,##0',
    '"Rp"#,##0;"-Rp"#,##0',
  ],
  ["#,##0_);(#,##0)", "#,##0_);\\(#,##0\\)", '#,##0_);"("#,##0")"', "#,##0_);(#,##0);#,##0_)"],
  ['#,##0_);(#,##0);"-"_)', "#,##0_);(#,##0);-_)", "#,##0_);\\(#,##0\\);\\-_);@"],
  ["#,##0_);[Red](#,##0)", "#,##0_);[RED]\\(#,##0\\)"],
  ["[>=100]0;[<0]-0;0.0", "[ >= 100 ]0;[<0]\\-0;0.0"],
  ["dd/mm/yyyy", "DD/MM/YYYY", "dd/mm/yyyy;@"],
  ["[$-421]dd mmmm yyyy;@", "[$-id-ID]dd\\ mmmm\\ yyyy;@", '[$-0421]dd" "mmmm" "yyyy'],
  ["[h]:mm", "[H]:MM", "[h]:mm;@"],
  ["0.00E+00", "0.00e+00"],
  ["@", "@"],
];

/** Formats beside one another that some value tells apart. */
const LAIN_ARTI: readonly (readonly [string, string])[] = [
  ["0.00%", '0.00"%"'],
  ["0.00", "0.0"],
  ["0.00", "0.00%"],
  ["0", "#"],
  ["0", "General"],
  ["0", "@"],
  ["General", "@"],
  ["General", "General;General;General;@"],
  ["#,##0", "0"],
  ["#,##0", "#,##0,"],
  ["#,##0", "#,##0;(#,##0)"],
  ["#,##0_);(#,##0)", "#,##0;-#,##0"],
  ["#,##0_);(#,##0)", "#,##0;(#,##0)"],
  ["#,##0", "#,##0;[Red]-#,##0"],
  ["0", "0;"],
  ["0", "0;-0;"],
  ["0;-0;0", '0;-0;"-"'],
  ['0 "x"', '0 "y"'],
  ['0 "x"', '0"x"'],
  ['"Rp"#,##0', "#,##0"],
  ["[$Rp-421]#,##0", "[$$-409]#,##0"],
  ["[$-2000401]0", "0"],
  ["[$-421]dd mmmm yyyy", "[$-409]dd mmmm yyyy"],
  ["dd/mm/yyyy", "mm/dd/yyyy"],
  ["[h]:mm", "h:mm"],
  ["[>=100]0;0.0", "[>=10]0;0.0"],
  ["h:mm AM/PM", "h:mm"],
];

test.each(SATU_ARTI.map((ejaan) => [ejaan[0] ?? "", ejaan] as const))("one meaning: %s", (_, ejaan) => {
  for (const a of ejaan) expect(ejaan.filter((b) => !samaFormat(a, b))).toEqual([]);
});

test.each(LAIN_ARTI)("%s is not %s", (a, b) => {
  expect([samaFormat(a, b), samaFormat(b, a)]).toEqual([false, false]);
});

interface Potongan {
  readonly teks: string;
  readonly harfiah: boolean;
}

const huruf = fc.constantFrom("x", "R", "p", "%", "(", ")", " ", "-", "o");
const tulisan = fc.array(huruf, { maxLength: 3 }).map((isi) => ({ teks: isi.join(""), harfiah: true }));
const angka = fc
  .constantFrom("0", "0.0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%")
  .map((teks) => ({ teks, harfiah: false }));
const bagian = fc.tuple(tulisan, angka, tulisan).map((potongan): readonly Potongan[] => potongan);
const BEBAS = /^[-() ]$/;

/** One way to spell a literal; a sign that needs no quotes may stand bare. */
const ejaHuruf = (satu: string, cara: number): string => {
  if (cara === 0 && BEBAS.test(satu)) return satu;
  return cara === 1 ? `\\${satu}` : `"${satu}"`;
};

const eja = (potongan: readonly Potongan[], cara: readonly number[]): string =>
  potongan
    .map(({ teks, harfiah }, i) =>
      harfiah ? Array.from(teks, (satu, k) => ejaHuruf(satu, cara[(i * 3 + k) % cara.length] ?? 2)).join("") : teks,
    )
    .join("");

const cara = fc.array(fc.nat({ max: 2 }), { minLength: 5, maxLength: 9 });
const MINUS: Potongan = { teks: "-", harfiah: true };

function* ejaan(isi: readonly Potongan[], cara: readonly number[]): Generator<string> {
  const [satu, negatif] = [eja(isi, cara), eja([MINUS, ...isi], cara)];
  yield* [satu, `${satu};${negatif}`, `${satu};${negatif};${satu}`, `${satu};${negatif};${satu};@`, `[$-421]${satu}`];
}

test("however a format is spelled, it is one", () => {
  fc.assert(
    fc.property(bagian, cara, cara, (isi, a, b) => {
      const semua = [...ejaan(isi, a), ...ejaan(isi, b)];
      for (const lain of semua) expect([lain, samaFormat(semua[0] ?? "", lain)]).toEqual([lain, true]);
    }),
  );
});

const NILAI = [1234.567, -1234.567, 0, 0.256, -7, 100, 12.5];
const tampil = (format: string): string[] => NILAI.map((nilai) => tampilkan(format, nilai));

test("formats that are called one show every number alike, and others do not", () => {
  // Few formats of one to three sections, so that equal ones meet often.
  const sedikit = fc.tuple(
    fc.constantFrom("", "-", "x").map((teks) => ({ teks, harfiah: true })),
    fc.constantFrom("0", "0.0").map((teks) => ({ teks, harfiah: false })),
    fc.constantFrom("", "%", ")").map((teks) => ({ teks, harfiah: true })),
  );
  const acak = fc
    .array(fc.tuple(sedikit, cara), { minLength: 1, maxLength: 2 })
    .map((daftar) => daftar.map(([isi, a]) => eja(isi, a)).join(";"));
  let sama = 0;
  fc.assert(
    fc.property(acak, acak, (a, b) => {
      const isTampilSama = JSON.stringify(tampil(a)) === JSON.stringify(tampil(b));
      if (isTampilSama) sama++;
      expect([a, b, samaFormat(a, b)]).toEqual([a, b, isTampilSama]);
    }),
    { numRuns: 3_000, seed: 17 },
  );
  expect(sama).toBeGreaterThan(30);
});

test("any text is a format that is itself and nothing else that shows otherwise", () => {
  const teks = fc.array(fc.constantFrom(...'0#?.,%;[]$-"\\_*@/:() EedmyhsRp1<>='.split(""), "General", "[$-421]"), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(teks, teks, (a, b) => {
      const [satu, dua] = [a.join(""), b.join("")];
      expect(samaFormat(satu, satu)).toBe(true);
      expect(samaFormat(satu, dua)).toBe(samaFormat(dua, satu));
    }),
  );
});
