import fc from "fast-check";
import { gabunganDari } from "../../src/plan/lembar/gabung-baris";
import type { CitraLembar, Gaya } from "../../src/plan/lembar/citra";
import { kotakDari } from "../../src/plan/lembar/kotak";
import { ratakanGaya, type Rupa } from "../../src/plan/lembar/ratakan-gaya";
import type { Rect } from "../../src/sheets/snapshot";

const [BARIS, KOLOM] = [9, 7];
const SEMUA: Rect = { top: 0, left: 0, bottom: BARIS - 1, right: KOLOM - 1 };

const rect = fc
  .tuple(fc.nat(BARIS - 1), fc.nat(BARIS - 1), fc.nat(KOLOM - 1), fc.nat(KOLOM - 1))
  .map(([a, b, c, d]): Rect => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));
const rupa: fc.Arbitrary<Rupa> = fc.record(
  {
    ukuran: fc.constantFrom(8, 9, 14),
    tebal: fc.boolean(),
    miring: fc.boolean(),
    mendatar: fc.constantFrom("Left" as const, "Center" as const, "Right" as const),
    tegak: fc.constantFrom("Top" as const, "Center" as const),
    lipat: fc.boolean(),
    garis: fc.boolean(),
  },
  { requiredKeys: [] },
);
const gaya: fc.Arbitrary<Gaya> = fc.tuple(rect, rupa).map(([r, satu]) => ({ ...satu, rect: r }));

/** What each cell comes to when entries are set one after the other. */
function satuPerSatu(daftar: readonly Gaya[]): Rupa[] {
  const sel = Array.from({ length: BARIS * KOLOM }, (): Rupa => ({}));
  for (const { rect: di, ...satu } of daftar)
    for (let row = di.top; row <= di.bottom; row++)
      for (let column = di.left; column <= di.right; column++) Object.assign(sel[row * KOLOM + column]!, satu);
  return sel;
}

function citraDengan(daftar: readonly Gaya[]): Pick<CitraLembar, "sel" | "lebar" | "gaya"> {
  const sel = Array.from({ length: BARIS }, () => []);
  const lebar = Array.from({ length: KOLOM }, () => 50);
  return { sel, lebar, gaya: daftar };
}

test("looks laid flat come to the same in every cell, each facet set once beyond the base", () => {
  fc.assert(
    fc.property(rupa, fc.array(gaya, { maxLength: 12 }), fc.boolean(), (dasar, lain, adaDasar) => {
      const daftar = adaDasar ? [{ ...dasar, rect: SEMUA }, ...lain] : lain;
      const rata = ratakanGaya(citraDengan(daftar));
      const bidang = rata.bidang.flatMap(({ rects, rupa: satu }) => rects.map((r): Gaya => ({ ...satu, rect: r })));
      expect(satuPerSatu([{ ...rata.dasar.rupa, rect: rata.dasar.rect }, ...bidang])).toEqual(satuPerSatu(daftar));
      const tulisan: string[] = [];
      for (const { rect: r, ...satu } of bidang)
        for (let row = r.top; row <= r.bottom; row++)
          for (let column = r.left; column <= r.right; column++)
            for (const sisi of Object.keys(satu)) tulisan.push(`${row} ${column} ${sisi}`);
      expect(new Set(tulisan).size).toBe(tulisan.length);
    }),
    { numRuns: 300 },
  );
});

test("an area is cut into rectangles that cover just its own cells, once", () => {
  const titik = fc.uniqueArray(fc.nat(BARIS * KOLOM - 1));
  fc.assert(
    fc.property(titik, (isi) => {
      const termasuk = new Set(isi);
      const kotak = kotakDari(BARIS, KOLOM, (row, column) => termasuk.has(row * KOLOM + column));
      const dapat = kotak.flatMap(({ top, bottom, left, right }) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => {
          const lebar = right - left + 1;
          return (top + Math.floor(i / lebar)) * KOLOM + left + (i % lebar);
        }),
      );
      expect(dapat.sort((a, b) => a - b)).toEqual([...termasuk].sort((a, b) => a - b));
    }),
  );
});

test("a column, a row and a block are one rectangle each", () => {
  const banyak = (isi: (row: number, column: number) => boolean): number => kotakDari(BARIS, KOLOM, isi).length;
  expect(banyak((_, column) => column === 2)).toBe(1);
  expect(banyak((row) => row === 3 || row === 4)).toBe(1);
  expect(banyak((row, column) => column === 2 && row !== 3)).toBe(2);
  // Two columns that stand apart in every row: two, not two a row.
  expect(banyak((_, column) => column === 1 || column === 4)).toBe(2);
});

test("merged rows below one another are made together, each for itself; taller ones alone", () => {
  const baris = (row: number, left: number, right: number): Rect => ({ top: row, bottom: row, left, right });
  const tinggi = { top: 5, bottom: 6, left: 0, right: 0 };
  expect(gabunganDari([baris(0, 0, 6), baris(1, 0, 6), tinggi, baris(7, 0, 6), baris(8, 0, 5)])).toEqual([
    { rect: { top: 0, bottom: 1, left: 0, right: 6 }, perBaris: true },
    { rect: tinggi, perBaris: false },
    { rect: baris(7, 0, 6), perBaris: false },
    { rect: baris(8, 0, 5), perBaris: false },
  ]);
});
