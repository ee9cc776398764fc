import type { CellValue } from "../sheets/snapshot";

/** True for one content, and for one figure whichever program saved it; whole numbers are never cut off. */
export function samaTersimpan(a: CellValue, b: CellValue): boolean {
  if (a === b || typeof a !== "number" || typeof b !== "number") return a === b;
  return !(Number.isInteger(a) && Number.isInteger(b)) && Math.abs(a - b) <= Math.abs(a) * 1e-14;
}
