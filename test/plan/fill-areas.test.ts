import fc from "fast-check";
import { planBlocks } from "../../src/plan/blocks";
import { fillAreas } from "../../src/plan/fill-areas";
import type { CellWrite } from "../../src/plan/plan";

function huruf(kolom: string): number {
  return Array.from(kolom).reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0) - 1;
}

/** The cells that an address names, one by one. */
function selDari(address: string): [row: number, column: number][] {
  return address.split(",").flatMap((satu) => {
    const [, kolom = "", awal = "", , akhir = awal] = /^([A-Z]+)(\d+)(:[A-Z]+(\d+))?$/.exec(satu) ?? [];
    return Array.from({ length: Number(akhir) - Number(awal) + 1 }, (_, i): [number, number] => [
      Number(awal) - 1 + i,
      huruf(kolom),
    ]);
  });
}

const warna = fc.constantFrom("#00B050", "#92D050", "#FFFF00", null);
const sel = fc.record({ sheetId: fc.constantFrom("a", "b"), row: fc.nat({ max: 1_048_575 }), column: fc.nat(16_383) });
const rapat = fc.record({ sheetId: fc.constantFrom("a", "b"), row: fc.nat({ max: 40 }), column: fc.nat(3) });

test("every colour reaches just its own cells, by addresses that Excel takes", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.oneof(sel, rapat), warna), { maxLength: 2_000, selector: ([s]) => JSON.stringify(s) }),
      (daftar) => {
        const writes = daftar.map(([cell, fill]): CellWrite => ({ cell, before: {}, after: { fill } }));
        const areas = fillAreas(planBlocks({ writes }).fills);
        expect(areas.every(({ address }) => address.length < 8_192)).toBe(true);
        const kunci = (sheetId: string, row: number, column: number, color: string | null) =>
          `${sheetId} ${row} ${column} ${color}`;
        const dapat = areas.flatMap(({ sheetId, address, color }) =>
          selDari(address).map(([row, column]) => kunci(sheetId, row, column, color)),
        );
        expect(dapat.sort()).toEqual(daftar.map(([c, f]) => kunci(c.sheetId, c.row, c.column, f)).sort());
      },
    ),
    { numRuns: 40 },
  );
});

test("one colour of a sheet is one assignment, however scattered its cells", () => {
  const writes = Array.from({ length: 600 }, (_, i): CellWrite => ({
    cell: { sheetId: "a", row: i, column: 6 },
    before: {},
    after: { fill: i % 2 === 0 ? "#00B050" : "#FF0000" },
  }));
  expect(fillAreas(planBlocks({ writes }).fills).map(({ color }) => color)).toEqual(["#00B050", "#FF0000"]);
});
