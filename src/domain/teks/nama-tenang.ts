const KATA_SAMBUNG = new Set(["dan", "di", "ke", "dari", "atau", "untuk", "pada", "serta", "dalam", "yang", "dengan"]);
/** Abbreviations with a vowel; those without one are told by that. */
const SINGKATAN = new Set("rsud rsia uptd upt blud kpu bpkad bappeda bappenda tik ii iii iv".split(" "));

/** The first letter in capitals. */
export const berkapital = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

function kataTenang(kata: string, di: number): string {
  if (KATA_SAMBUNG.has(kata)) return di === 0 ? berkapital(kata) : kata;
  return SINGKATAN.has(kata) || !/[aeiou]/.test(kata) ? kata.toUpperCase() : berkapital(kata);
}

/** A name that shouts, as sentences write it, abbreviations kept: "DINAS KOMUNIKASI DAN TIK" → "Dinas Komunikasi dan TIK". */
export function namaTenang(nama: string): string {
  if (nama !== nama.toUpperCase()) return nama;
  return nama.toLowerCase().replace(/\p{L}+/gu, kataTenang);
}
