import { kunciSel } from "../../../src/domain/dokumen/sumber";
import type { CellValue, Rect, SheetSnapshot, WorkbookSnapshot } from "../../../src/sheets/snapshot";

/** One cell, and where it stood in the workbook as staff had it; null for one that was put in. */
export interface SelUbahan {
  readonly nilai: CellValue;
  readonly format: string;
  readonly isi: string | null;
  readonly asal: string | null;
}

/** A sheet whose cells remember where they came from. */
export interface LembarUbahan {
  readonly sheet: SheetSnapshot;
  readonly sel: readonly (readonly SelUbahan[])[];
  readonly merges: readonly Rect[];
}

const KOSONG: SelUbahan = { nilai: "", format: "General", isi: null, asal: null };

export function bukaLembar(sheet: SheetSnapshot): LembarUbahan {
  const sel = sheet.values.map((baris, i) =>
    baris.map((nilai, j) => ({
      nilai,
      format: sheet.numberFormats[i]?.[j] ?? "General",
      isi: sheet.fills[i]?.[j] ?? null,
      asal: kunciSel({ sheetId: sheet.id, row: sheet.top + i, column: sheet.left + j }),
    })),
  );
  const merges = (sheet.merges ?? sheet.coveredFigures ?? []).map((m) => geser(m, -sheet.top, -sheet.left));
  return { sheet, sel, merges };
}

const geser = (m: Rect, baris: number, kolom: number): Rect => ({
  top: m.top + baris,
  bottom: m.bottom + baris,
  left: m.left + kolom,
  right: m.right + kolom,
});

export const lebar = (l: LembarUbahan): number => l.sel[0]?.length ?? 0;
export const tinggi = (l: LembarUbahan): number => l.sel.length;

export function potretLembar({ sheet, sel, merges }: LembarUbahan): SheetSnapshot {
  const nilai = sel.map((b) => b.map((s) => s.nilai));
  const digeser = merges.map((m) => geser(m, sheet.top, sheet.left));
  return {
    ...sheet,
    values: nilai,
    formulas: nilai,
    numberFormats: sel.map((b) => b.map((s) => s.format)),
    fills: sel.map((b) => b.map((s) => s.isi)),
    ...(sheet.merges === null ? { coveredFigures: digeser } : { merges: digeser }),
  };
}

/** Where each cell of a changed workbook stood at first. */
export function asalSel(lembar: readonly LembarUbahan[]): ReadonlyMap<string, string | null> {
  return new Map(
    lembar.flatMap(({ sheet, sel }) =>
      sel.flatMap((b, i) =>
        b.map((s, j): [string, string | null] => [
          kunciSel({ sheetId: sheet.id, row: sheet.top + i, column: sheet.left + j }),
          s.asal,
        ]),
      ),
    ),
  );
}

/** Formulas would have to be moved along: such sheets stay as they are. */
export const berumus = (sheet: SheetSnapshot): boolean =>
  sheet.formulas.some((b, i) =>
    b.some((f, j) => f !== sheet.values[i]?.[j] && typeof f === "string" && f.startsWith("=")),
  );

export const bukaBuku = (buku: WorkbookSnapshot): LembarUbahan[] => buku.sheets.map(bukaLembar);

export const teksBaru = (nilai: CellValue): SelUbahan => ({ ...KOSONG, nilai });

/** Puts rows in before row `at`; merged cells over that place grow. */
export function sisipBaris(l: LembarUbahan, at: number, baris: readonly (readonly SelUbahan[])[]): LembarUbahan {
  const n = baris.length;
  const penuh = baris.map((b) => Array.from({ length: lebar(l) }, (_, j) => b[j] ?? KOSONG));
  const merges = l.merges.map((m) =>
    m.top >= at ? geser(m, n, 0) : m.bottom >= at ? { ...m, bottom: m.bottom + n } : m,
  );
  return { ...l, sel: [...l.sel.slice(0, at), ...penuh, ...l.sel.slice(at)], merges };
}

/** Puts a blank column in before column `at`. */
export function sisipKolom(l: LembarUbahan, at: number): LembarUbahan {
  const sel = l.sel.map((b) => [...b.slice(0, at), KOSONG, ...b.slice(at)]);
  const merges = l.merges.map((m) =>
    m.left >= at ? geser(m, 0, 1) : m.right >= at ? { ...m, right: m.right + 1 } : m,
  );
  return { ...l, sel, merges };
}

/** Columns `at` and `at + 1` change places; null where a merged cell lies over one of them only. */
export function tukarKolom(l: LembarUbahan, at: number): LembarUbahan | null {
  const kena = l.merges.filter((m) => m.left <= at + 1 && m.right >= at);
  if (kena.some((m) => m.left !== m.right && !(m.left <= at && m.right >= at + 1))) return null;
  const pindah = (j: number): number => (j === at ? at + 1 : j === at + 1 ? at : j);
  return {
    ...l,
    sel: l.sel.map((b) => b.map((s, j) => b[pindah(j)] ?? s)),
    merges: l.merges.map((m) => (m.left === m.right ? { ...m, left: pindah(m.left), right: pindah(m.right) } : m)),
  };
}

/** Changes what cells hold, where `ubah` gives another value. */
export function gantiNilai(
  l: LembarUbahan,
  ubah: (nilai: CellValue, baris: number, kolom: number, format: string) => CellValue,
): LembarUbahan {
  const sel = l.sel.map((b, i) =>
    b.map((s, j) => {
      const nilai = ubah(s.nilai, i, j, s.format);
      if (nilai === s.nilai) return s;
      return { ...s, nilai, format: typeof nilai === typeof s.nilai ? s.format : "General" };
    }),
  );
  return { ...l, sel };
}
