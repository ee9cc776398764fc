import { daftarPredikat, type DaftarPredikat } from "../domain/angka/daftar-predikat";
import type { Skala } from "../domain/angka/skala-predikat";
import type { SheetSnapshot } from "./snapshot";

/** What is remembered of a sheet hangs on its object: one for each set of scales. */
const ingatan = new WeakMap<DaftarPredikat, WeakMap<SheetSnapshot, SheetSnapshot>>();

/** A sheet to be read by the scales of grades that staff set; itself where they set none. */
export function denganPredikat(sheet: SheetSnapshot, skala: readonly Skala[]): SheetSnapshot {
  if (skala.length === 0) return sheet;
  const predikat = daftarPredikat(skala);
  const milik = ingatan.get(predikat) ?? new WeakMap<SheetSnapshot, SheetSnapshot>();
  ingatan.set(predikat, milik);
  const hasil = milik.get(sheet) ?? { ...sheet, predikat };
  milik.set(sheet, hasil);
  return hasil;
}
