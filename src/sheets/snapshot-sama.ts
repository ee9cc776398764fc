import type { Bertahap } from "../domain/alur/bertahap";
import type { Rect, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

const BARIS_SEKALI_JALAN = 2_000;

type Kisi = readonly (readonly unknown[])[];

/** Whether two snapshots say just the same: the same sheets by the same names, and in each cell the same. */
export function* isSnapshotSama(a: WorkbookSnapshot, b: WorkbookSnapshot): Bertahap<boolean> {
  if (a.sheets.length !== b.sheets.length) return false;
  for (const [i, lembar] of a.sheets.entries()) {
    const lain = b.sheets[i];
    if (!lain || !isKepalaSama(lembar, lain)) return false;
    for (const kisi of ["values", "formulas", "numberFormats", "fills"] as const)
      if (!(yield* isKisiSama(lembar[kisi], lain[kisi]))) return false;
  }
  return true;
}

function isKepalaSama(a: SheetSnapshot, b: SheetSnapshot): boolean {
  const isSifatSama = (["id", "name", "visibility", "isProtected", "top", "left", "isPartial"] as const).every(
    (sifat) => a[sifat] === b[sifat],
  );
  return (
    isSifatSama && isGabunganSama(a.merges, b.merges) && isGabunganSama(a.coveredFigures ?? [], b.coveredFigures ?? [])
  );
}

function isGabunganSama(a: readonly Rect[] | null, b: readonly Rect[] | null): boolean {
  if (a === null || b === null) return a === b;
  const isSama = (x: Rect, y: Rect | undefined): boolean =>
    x.top === y?.top && x.left === y.left && x.bottom === y.bottom && x.right === y.right;
  return a.length === b.length && a.every((rect, i) => isSama(rect, b[i]));
}

function* isKisiSama(a: Kisi, b: Kisi): Bertahap<boolean> {
  if (a.length !== b.length) return false;
  for (const [i, baris] of a.entries()) {
    if (i % BARIS_SEKALI_JALAN === 0) yield;
    const lain = b[i] ?? [];
    if (baris.length !== lain.length || baris.some((isi, k) => isi !== lain[k])) return false;
  }
  return true;
}
