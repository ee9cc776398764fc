import { ingat } from "../alur/ingat";

/** Everything that Unicode calls ignorable: zero-width and bidi marks, soft hyphens, variation selectors, fillers. */
const TAK_TERLIHAT = /\p{Default_Ignorable_Code_Point}/gu;
const SPASI = /[\s\u0085]+/g;
/** Anything that tidying could change; most texts have none of it and stay as they are. */
const MUNGKIN_TAK_RAPI = /[^ -~]|^ | {2}| $/;
const BUKAN_ASCII = /[^ -~]/;

/**
 * The text as a reader sees it: invisible marks gone, every run of white space (NBSP, line breaks) one space, trimmed.
 * The one idea of "invisible" for all of reading. Linear in the length; lone surrogates pass through.
 */
export function rapikan(teks: string): string {
  if (!MUNGKIN_TAK_RAPI.test(teks)) return teks;
  return teks.replace(TAK_TERLIHAT, "").replace(SPASI, " ").trim();
}

/** {@link rapikan} in lower case, full-width and other compatibility forms as the plain ones: for comparing words. */
export const samakanHuruf = ingat((teks: string): string => {
  if (!BUKAN_ASCII.test(teks)) return rapikan(teks).toLowerCase();
  return rapikan(rapikan(teks).normalize("NFKC")).toLowerCase();
});
