/** Zero-width marks and the soft hyphen: invisible, and pasted into cells all the same. */
const TAK_TERLIHAT = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/**
 * The text as a reader sees it: invisible marks gone, every run of white space (NBSP, line breaks) one space, trimmed.
 * Linear in the length; lone surrogates pass through.
 */
export function rapikan(teks: string): string {
  return teks.replace(TAK_TERLIHAT, "").replace(/\s+/g, " ").trim();
}

/** `rapikan` in lower case: for comparing words. */
export function samakanHuruf(teks: string): string {
  return rapikan(teks).toLowerCase();
}
