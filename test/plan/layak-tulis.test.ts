import fc from "fast-check";
import { layakTulis } from "../../src/plan/layak-tulis";

test.each([
  ["biasa", "Persentase layanan\n\tselesai", "Persentase layanan\n\tselesai"],
  ["huruf kendali", "a\u0000b\u0007c\u009bd", "abcd"],
  ["ganti baris Windows", "a\r\nb\rc", "a\nb\nc"],
  ["separuh emoji", "a\ud83d b\ude00", "a\ufffd b\ufffd"],
  ["emoji", "😀 مؤشر", "😀 مؤشر"],
  ["sepanjang sel", "x".repeat(32_767), "x".repeat(32_767)],
  ["lebih panjang dari sel", "x".repeat(32_768), `${"x".repeat(32_766)}…`],
  ["emoji di tempat potong", `${"x".repeat(32_765)}😀😀`, `${"x".repeat(32_765)}…`],
])("%s", (_, nilai, tertulis) => {
  expect(layakTulis(nilai)).toBe(tertulis);
});

test("whatever the text, a cell can hold and show what is written, and it stays itself when written again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 1, max: 2_000 }), (teks, kali) => {
      const tertulis = String(layakTulis(teks.repeat(kali)));
      expect(tertulis.length).toBeLessThanOrEqual(32_767);
      expect(tertulis).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}]/u);
      expect(layakTulis(tertulis)).toBe(tertulis);
    }),
    { numRuns: 200 },
  );
});

test("numbers and truth values are as they are", () => {
  expect([1.5, true, ""].map(layakTulis)).toEqual([1.5, true, ""]);
});
