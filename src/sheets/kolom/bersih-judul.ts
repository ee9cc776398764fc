import { ingat } from "../../domain/alur/ingat";
import { ratakan } from "../rata-teks";
import { betulkanEjaan } from "./ejaan";
import { padananInggris } from "./padanan-inggris";

/** "(5) Realisasi", "5. Realisasi": the number of the column before its words. */
const NOMOR_DI_DEPAN = /^(\(\d{1,2}\)|\d{1,2}[.)]) ?(?=\p{L}|%)/u;

/** A header text in lower case without its column's number, footnote marks ("K *)") and outer punctuation ("Kinerja:"). */
export const tanpaTanda = (nilai: string): string =>
  ratakan(nilai)
    .replace(/\*+\)$/, "")
    .replace(/^[.:;*\-–\s]+|[.:;*\s]+$/g, "")
    .replace(NOMOR_DI_DEPAN, "");

/** A header text for looking up its words: {@link tanpaTanda}, abbreviations written out, mistyped words put right. */
export const bersihkanJudul = ingat((nilai: string): string => {
  const t = tanpaTanda(nilai.replace(/_/g, " "))
    .replace(/\b(sat|ket|no|tgt|real|cap|th|thn|thd|smt|sem|sm|bln|tk|tkt|jml|jlh)\.(?=\s|$|\)|\d)/g, "$1 ")
    .replace(/\bt\. ?a\.?(?=\s|\d)/g, "ta ")
    .replace(/\s+/g, " ")
    .trim();
  return betulkanEjaan(padananInggris(t));
});
