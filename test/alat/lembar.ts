import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";

export type Baris = readonly (CellValue | readonly [CellValue, string])[];

/** A sheet as staff would type it; `[0.1, "0%"]` is a value with a number format. Merges are not told. */
export function lembar(name: string, baris: readonly Baris[]): SheetSnapshot {
  const lebar = Math.max(1, ...baris.map((b) => b.length));
  const grid = <T>(ambil: (isi: Baris[number] | undefined) => T): T[][] =>
    baris.map((b) => Array.from({ length: lebar }, (_, j) => ambil(b[j])));
  const nilai = (isi: Baris[number] | undefined): CellValue => (typeof isi === "object" ? isi[0] : (isi ?? ""));
  return {
    id: name,
    name,
    visibility: "Visible",
    isProtected: false,
    top: 0,
    left: 0,
    values: grid(nilai),
    formulas: grid(nilai),
    numberFormats: grid((isi) => (typeof isi === "object" ? isi[1] : "General")),
    fills: grid(() => null),
    merges: null,
    isPartial: false,
  };
}

export function bukuKerja(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}
