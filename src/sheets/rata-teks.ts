import { rapikan as rapikanTeks, samakanHuruf } from "../domain/teks/teks";
import type { CellValue } from "./snapshot";

const SPASI = 0x20;
const ASCII_TERAKHIR = 0x7e;

/** A cell's content as a reader sees it ({@link rapikanTeks}); the case stays as staff wrote it. */
export function rapikan(nilai: CellValue): string {
  return typeof nilai === "string" ? rapikanTeks(nilai) : String(nilai);
}

/** A cell's content for comparing header words ({@link samakanHuruf}). */
export function ratakan(nilai: CellValue): string {
  return samakanHuruf(String(nilai));
}

export function isBlank(nilai: CellValue): boolean {
  if (typeof nilai !== "string") return false;
  if (nilai === "") return true;
  const awal = nilai.charCodeAt(0);
  return (awal <= SPASI || awal > ASCII_TERAKHIR) && rapikanTeks(nilai) === "";
}
