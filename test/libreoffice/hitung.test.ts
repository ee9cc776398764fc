import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Grid } from "../../src/sheets/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { baca, CONTOH, hitungSelesai, pencariSel, potret } from "../alat/buku";
import { lewatLibreOffice } from "../alat/libreoffice";

const FOLDER = join(__dirname, "../fixtures/instansi");

const bulat = (nilai: unknown): unknown => (typeof nilai === "number" ? Number(nilai.toPrecision(12)) : nilai);

/** Values and fills of the cells that hold a constant; formulas are LibreOffice's to recalculate. */
function tampak(sheet: SheetSnapshot): unknown[] {
  const grid = new Grid(sheet);
  const sel: unknown[] = [];
  for (let row = grid.top; row <= grid.bottom; row++)
    for (let column = grid.left; column <= grid.right; column++)
      if (!grid.isBlank(row, column) && grid.formula(row, column) === null)
        sel.push([row, column, bulat(grid.value(row, column)), grid.fill(row, column)]);
  // LibreOffice knows hidden sheets, but no "very hidden" ones.
  return [sheet.name, sheet.visibility === "Visible", sel];
}

const semua = (snapshot: WorkbookSnapshot): unknown[] => snapshot.sheets.map(tampak);

test("LibreOffice opens every result and shows the same figures and colours", async () => {
  const hasil = new Map<string, Uint8Array>();
  for (const nama of readdirSync(FOLDER).filter((f) => f.endsWith(".xlsx")))
    hasil.set(nama, (await hitungSelesai(baca(join(FOLDER, nama)))).isi);
  hasil.set("contoh.xlsx", (await hitungSelesai(baca(CONTOH), { sementara: { dasarTarget: "pk" } })).isi);
  const dibuka = lewatLibreOffice(hasil);
  for (const [nama, isi] of hasil) {
    const [kita, mereka] = [semua(await potret(isi)), semua(await potret(dibuka.get(nama) ?? isi))];
    expect([nama, mereka]).toEqual([nama, kita]);
  }
  const sel = pencariSel(await potret(dibuka.get("contoh.xlsx") ?? new Uint8Array()));
  expect(bulat(sel("'Pengukuran Kinerja 2024'!G5").nilai)).toBe(146.785714286);
  expect(sel("'Program Kegiatan'!G27").nilai).toBe(-2066650585);
  expect(sel("'Realisasi Anggaran'!G7").nilai).toBe(119323456);
}, 180_000);
