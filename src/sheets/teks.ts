import { ingat } from "../domain/alur/ingat";
import type { CellValue } from "./snapshot";

/** Anything that tidying would change; most texts have none of it and stay as they are. */
const TAK_RAPI = /^\s|\s$|\s\s|[^\S ]|[\u200b-\u200d\ufeff\u00ad]/;
const SPASI = 0x20;
const ASCII_TERAKHIR = 0x7e;
const TAK_TERLIHAT = /[\u200b-\u200d\ufeff\u00ad]/g;

/** Single spaces, no invisible characters, trimmed; the case stays as staff wrote it. */
export function rapikan(nilai: CellValue): string {
  if (typeof nilai !== "string") return String(nilai);
  if (!TAK_RAPI.test(nilai)) return nilai;
  return nilai.replace(TAK_TERLIHAT, "").replace(/\s+/g, " ").trim();
}

/** As {@link rapikan}, lower case and without full-width forms: for comparing header words. */
export function ratakan(nilai: CellValue): string {
  return typeof nilai === "string" ? ratakanTeks(nilai) : rapikan(nilai).toLowerCase();
}

const ratakanTeks = ingat((teks) => rapikan(teks).normalize("NFKC").toLowerCase());

export function isBlank(nilai: CellValue): boolean {
  if (typeof nilai !== "string") return false;
  if (nilai === "") return true;
  const awal = nilai.charCodeAt(0);
  return (awal <= SPASI || awal > ASCII_TERAKHIR) && rapikan(nilai) === "";
}
