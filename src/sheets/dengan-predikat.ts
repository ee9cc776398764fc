import { ingatObjek } from "../domain/alur/ingat";
import { daftarPredikat, type DaftarPredikat } from "../domain/angka/daftar-predikat";
import type { Skala } from "../domain/angka/skala-predikat";
import type { SheetSnapshot } from "./snapshot";

/** What is remembered of a sheet hangs on its object: one for each set of scales. */
const perSkala = ingatObjek((predikat: DaftarPredikat) =>
  ingatObjek((sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, predikat })),
);

/** A sheet to be read by the scales of grades that staff set; itself where they set none. */
export const denganPredikat = (sheet: SheetSnapshot, skala: readonly Skala[]): SheetSnapshot =>
  skala.length === 0 ? sheet : perSkala(daftarPredikat(skala))(sheet);
