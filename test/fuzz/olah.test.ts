import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { olahHitung } from "../../src/app/olah-hitung";
import { angkaDokumen } from "../../src/domain/dokumen/angka-dokumen";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { kunciSel } from "../../src/domain/dokumen/sumber";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { baca, CONTOH, potret } from "../alat/buku";

const FOLDER = join(__dirname, "../fixtures/instansi");
const ULANGAN = Number(process.env.FUZZ_ULANGAN ?? 400);
const BATAS_MS = 15_000;

const isiGanjil: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    "",
    "-",
    "#REF!",
    "#DIV/0!",
    "=A1",
    "'=A1",
    "TRIWULAN IV",
    "TARGET",
    "Realisasi",
    "%",
    "Indikator Kinerja",
    "No",
    "Sasaran",
  ),
  fc.constantFrom<CellValue>(
    "1.234",
    "1,234",
    "Rp 5.000,-",
    "(1.000)",
    "367/2.6",
    "BB",
    "WTP",
    "10%",
    "TW 1",
    "2025",
    2025,
    0,
    -1,
    1e15,
    0.1,
    true,
  ),
  fc.constantFrom<CellValue>(
    "\u202eabc",
    "😀 Jumlah",
    "a\u0000b",
    "x".repeat(32_767),
    "\ud800",
    "__proto__",
    "constructor",
    "\n\n=1+1",
  ),
  fc.string(),
  fc.double(),
);

type Mutasi = (s: SheetSnapshot, a: number, b: number, isi: CellValue) => SheetSnapshot;
const di = (n: number, banyak: number): number => (banyak === 0 ? 0 : n % banyak);
const peta = <T>(grid: readonly (readonly T[])[], ubah: (baris: readonly T[], i: number) => readonly T[]): T[][] =>
  grid.map((b, i) => [...ubah(b, i)]);

function semuaGrid(s: SheetSnapshot, ubah: <T>(grid: readonly (readonly T[])[], kosong: T) => T[][]): SheetSnapshot {
  return {
    ...s,
    values: ubah<CellValue>(s.values, ""),
    formulas: ubah<CellValue>(s.formulas, ""),
    numberFormats: ubah(s.numberFormats, "General"),
    fills: ubah<string | null>(s.fills, null),
    merges: null,
  };
}

const MUTASI: readonly Mutasi[] = [
  (s, a, b, isi) => {
    const [i, j] = [di(a, s.values.length), di(b, s.values[0]?.length ?? 0)];
    const ganti = (grid: readonly (readonly CellValue[])[]): CellValue[][] =>
      peta(grid, (baris, r) => (r === i ? baris.map((v, c) => (c === j ? isi : v)) : baris));
    return { ...s, values: ganti(s.values), formulas: ganti(s.formulas) };
  },
  (s, a) =>
    semuaGrid(s, (grid, kosong) => [
      ...peta(grid, (b) => b).slice(0, di(a, grid.length)),
      (grid[0] ?? []).map(() => kosong),
      ...peta(grid, (b) => b).slice(di(a, grid.length)),
    ]),
  (s, a) => semuaGrid(s, (grid) => peta(grid, (b) => b).filter((_, i) => i !== di(a, grid.length))),
  (s, a, b) =>
    semuaGrid(s, (grid) =>
      peta(grid, (baris) => {
        const [x, y] = [di(a, baris.length), di(b, baris.length)];
        return baris.map((v, c) => (c === x ? (baris[y] ?? v) : c === y ? (baris[x] ?? v) : v));
      }),
    ),
  (s, a) =>
    semuaGrid(s, (grid, kosong) =>
      peta(grid, (baris) => [...baris.slice(0, di(a, baris.length)), kosong, ...baris.slice(di(a, baris.length))]),
    ),
  (s, a) => ({ ...s, top: a % 50, left: a % 7 }),
  (s) => ({ ...s, values: s.values.map((b) => b.map((v) => (typeof v === "string" ? v.toUpperCase() : v))) }),
];

const langkah = fc.record({
  lembar: fc.nat(),
  jenis: fc.nat({ max: MUTASI.length - 1 }),
  a: fc.nat({ max: 60 }),
  b: fc.nat({ max: 25 }),
  isi: isiGanjil,
});

function mutasikan(
  awal: WorkbookSnapshot,
  daftar: readonly { lembar: number; jenis: number; a: number; b: number; isi: CellValue }[],
): WorkbookSnapshot {
  const sheets = [...awal.sheets];
  for (const { lembar, jenis, a, b, isi } of daftar) {
    const i = di(lembar, sheets.length);
    const [sheet, ubah] = [sheets[i], MUTASI[jenis]];
    if (sheet && ubah && sheet.values.length > 0) sheets[i] = ubah(sheet, a, b, isi);
  }
  return { sheets };
}

test(`${ULANGAN} mangled workbooks: no crash, no hang, no figure overwritten, no text turned into a formula`, async () => {
  const asal: WorkbookSnapshot[] = [await potret(baca(CONTOH))];
  for (const nama of readdirSync(FOLDER).filter((f) => f.endsWith(".xlsx")))
    asal.push(await potret(baca(join(FOLDER, nama))));
  fc.assert(
    fc.property(fc.nat({ max: asal.length - 1 }), fc.array(langkah, { minLength: 1, maxLength: 25 }), (n, daftar) => {
      const buku = mutasikan(asal[n] ?? { sheets: [] }, daftar);
      const mulai = performance.now();
      const hasil = olahHitung(buku, PENGATURAN_BAWAAN);
      expect(performance.now() - mulai).toBeLessThan(BATAS_MS);
      if ("pesan" in hasil) return;
      const masukan = new Set(
        hasil.laporan.terpilih.dipakai
          .filter((d) => d.bentuk === "indikator")
          .flatMap((d) => angkaDokumen(d).map((x) => kunciSel(x.sel))),
      );
      const ditulis = hasil.rencana.plan.writes;
      expect(new Set(ditulis.map((w) => kunciSel(w.cell))).size).toBe(ditulis.length);
      for (const { cell, after } of ditulis) {
        expect([hasil.alamat(cell), masukan.has(kunciSel(cell)) && after.content !== undefined]).toEqual([
          hasil.alamat(cell),
          false,
        ]);
        if (typeof after.content === "string") expect(after.content).not.toMatch(/^[=+@-]/);
        if (typeof after.content === "number") expect(Number.isFinite(after.content)).toBe(true);
      }
      for (const { capaian } of hasil.laporan.indikator)
        if (capaian.status === "dinilai") expect(Number.isFinite(Number(capaian.persen.toString()))).toBe(true);
    }),
    { numRuns: ULANGAN },
  );
}, 600_000);
