import type { CellValue } from "../sheets/snapshot";

const HURUF_SAJA = /^\p{L}[\p{L}\s.,;/()&]*$/u;
const KATA_BERMAKNA = /^(true|false|benar|salah)$/i;

/**
 * What one would have to type so that a cell holds this value: text that Excel would take for a formula, a number, a
 * date or a truth value gets the apostrophe that keeps it text (excel.md §2). Never turns text into a formula.
 */
export function ketikan(nilai: CellValue): CellValue {
  if (typeof nilai !== "string" || nilai === "") return nilai;
  const aman = HURUF_SAJA.test(nilai) && !KATA_BERMAKNA.test(nilai);
  return aman ? nilai : `'${nilai}`;
}
