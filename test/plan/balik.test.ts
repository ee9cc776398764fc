import fc from "fast-check";
import { kunciSel } from "../../src/domain/dokumen/sumber";
import { applyPlan } from "../../src/excel/apply-plan";
import { readCells } from "../../src/excel/read-cells";
import { inExcel } from "../../src/excel/session";
import { bedaSel, keadaanSel } from "../../src/plan/beda-sel";
import { planBlocks } from "../../src/plan/blocks";
import { ketikan } from "../../src/plan/ketik-sel";
import { invert, type CellState, type CellWrite, type Plan } from "../../src/plan/plan";
import { Grid } from "../../src/sheets/grid";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { baca, buka, CONTOH, potret } from "../alat/buku";

const contoh = baca(CONTOH);

const isi = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.integer(),
  fc.constantFrom(
    "",
    "=1+1",
    "Sangat Baik",
    ketikan("=(n+1)-n/n)x 100%"),
    ketikan("2,8"),
    ketikan("10%"),
    ketikan("'kutip"),
  ),
  fc.string({ unit: "grapheme-ascii" }).map((teks) => ketikan(teks)),
);
const keadaan: fc.Arbitrary<Partial<CellState>> = fc.record(
  {
    content: isi,
    numberFormat: fc.constantFrom("General", "0.00", "0%", "#,##0", "@", "#,##0_);(#,##0)"),
    fill: fc.constantFrom("#00B050", "#FFFF00", "#FF0000", null),
  },
  { requiredKeys: [] },
);
const sel = fc.record({ lembar: fc.nat({ max: 16 }), row: fc.nat({ max: 30 }), column: fc.nat({ max: 15 }) });
const kehendak = fc.uniqueArray(fc.tuple(sel, keadaan), { maxLength: 40, selector: ([s]) => JSON.stringify(s) });

function rencana(
  snapshot: WorkbookSnapshot,
  daftar: readonly (readonly [{ lembar: number; row: number; column: number }, Partial<CellState>])[],
): Plan {
  const writes = daftar.flatMap(([{ lembar, row, column }, wish]): CellWrite[] => {
    const sheet = snapshot.sheets[lembar];
    if (!sheet) return [];
    const grid = new Grid(sheet);
    if (grid.isCovered(row, column)) return [];
    const cell = { sheetId: sheet.id, row, column };
    const write = bedaSel(cell, keadaanSel(grid, cell), wish);
    return write ? [write] : [];
  });
  return { writes };
}

/** What every cell holds, cut to the area of the first snapshot: a cleared cell may leave the used range larger. */
function semuaSel(snapshot: WorkbookSnapshot, acuan: WorkbookSnapshot): unknown[] {
  return snapshot.sheets.map((sheet, i) => {
    const grid = new Grid(sheet);
    const batas = new Grid(acuan.sheets[i] ?? sheet);
    const sel: unknown[] = [];
    for (let row = 0; row <= Math.max(batas.bottom, 31); row++)
      for (let column = 0; column <= Math.max(batas.right, 16); column++)
        sel.push(Object.values(keadaanSel(grid, { row, column })));
    return [sheet.name, sheet.merges, sel];
  });
}

test("a plan and then its inverse restore every cell of the workbook, through Excel's own API", async () => {
  const awal = await potret(contoh);
  const acuan = semuaSel(awal, awal);
  await fc.assert(
    fc.asyncProperty(kehendak, async (daftar) => {
      const plan = rencana(awal, daftar);
      const excel = buka(contoh);
      const akhir = await inExcel((session) => applyPlan(session, plan, { guard: { cells: [], snapshot: awal } }));
      if (akhir.status !== "applied") {
        // A merged cell covers one of them: all or nothing.
        expect(akhir).toMatchObject({ status: "restored", covered: expect.any(Array) as unknown });
        expect(semuaSel(await potret(excel.save()), awal)).toEqual(acuan);
        return;
      }
      const sel = plan.writes.map((w) => w.cell);
      const ditulis = await inExcel((session) => readCells(session, sel));
      for (const { cell, after } of plan.writes) {
        const kini = ditulis.get(kunciSel(cell));
        if (after.fill !== undefined) expect(kini?.fill).toEqual(after.fill);
        if (after.numberFormat !== undefined && after.content === undefined)
          expect(kini?.numberFormat).toEqual(after.numberFormat);
      }
      await inExcel((session) => applyPlan(session, invert(plan)));
      expect(semuaSel(await potret(excel.save()), awal)).toEqual(acuan);
    }),
    { numRuns: 40 },
  );
});

test("text never becomes a formula, a number or a date, whatever it looks like", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string(), fc.constantFrom("=1+1", "+1", "-1", "@A1", "1/2", "10%", "TRUE", "2,8", "Maret 2024")),
      async (teks) => {
        const awal = await potret(contoh);
        const sheet = awal.sheets[0];
        if (!sheet || teks === "") return;
        const cell = { sheetId: sheet.id, row: 40, column: 3 };
        const excel = buka(contoh);
        const write = { cell, before: { content: "" }, after: { content: ketikan(teks) } };
        await inExcel((session) => applyPlan(session, { writes: [write] }));
        const grid = new Grid((await potret(excel.save())).sheets[0] ?? sheet);
        expect([grid.formula(40, 3), grid.value(40, 3)]).toEqual([null, teks]);
      },
    ),
    { numRuns: 60 },
  );
});

test("every changed facet of every cell stands in exactly one block", () => {
  fc.assert(
    fc.property(kehendak, (daftar) => {
      const writes = daftar.map(([{ lembar, row, column }, after]) => ({
        cell: { sheetId: `s${lembar}`, row, column },
        before: {},
        after,
      }));
      const blok = planBlocks({ writes });
      const banyak = (daftarBlok: readonly { items: readonly unknown[] }[]): number =>
        daftarBlok.reduce((n, b) => n + b.items.length, 0);
      expect(banyak(blok.contents)).toBe(writes.filter((w) => w.after.content !== undefined).length);
      expect(banyak(blok.fills)).toBe(writes.filter((w) => w.after.fill !== undefined).length);
      expect(banyak([...blok.formatsFirst, ...blok.formatsLast])).toBe(
        writes.filter((w) => w.after.numberFormat !== undefined).length,
      );
    }),
  );
});
