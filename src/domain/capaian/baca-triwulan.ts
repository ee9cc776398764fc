import { KATA_SAMPAI } from "../teks/kata-sampai";
import { samakanHuruf } from "../teks/teks";

export type Tw = 1 | 2 | 3 | 4;

/** A quarter as sentences and headers write it: "III". */
export const ROMAWI: Readonly<Record<Tw, string>> = { 1: "I", 2: "II", 3: "III", 4: "IV" };

const NOMOR: readonly (readonly [RegExp, Tw])[] = [
  [/^(?:1|i|satu|pertama|kesatu)$/, 1],
  [/^(?:2|ii|dua|kedua)$/, 2],
  [/^(?:3|iii|tiga|ketiga)$/, 3],
  [/^(?:4|iv|empat|keempat)$/, 4],
];
const KATA_NOMOR = "iv|i{1,3}|[1-4]|pertama|kesatu|kedua|ketiga|keempat|satu|dua|tiga|empat";
const UTUH = "(?![\\p{L}\\d])";
const SEBUTAN = new RegExp(
  "(?:^|[^\\p{L}\\d])(?:(?:tri ?wulan|tribulan|trw|tw|quarter|kuartal|kwartal)[ .:_-]{0,3}(?:ke[ -]?(?=[\\di]|satu|dua|tiga|empat))?|q)" +
    `(${KATA_NOMOR})${UTUH}` +
    `((?: ?(?:[,&+/–—-]|dan|${KATA_SAMPAI}) ?(?:${KATA_NOMOR})${UTUH})*)`,
  "gu",
);
/** How every one of them begins: most texts have none of these, and are told so at once. */
const MUNGKIN_TRIWULAN = /t[rw]|q|k[uw]artal/;
const LANJUTAN = new RegExp(`(?:^|[^\\p{L}\\d])(${KATA_NOMOR})${UTUH}`, "gu");

/** Titles are short; a quarter named beyond this is in running text. */
const PANJANG_DIBACA = 2000;

const keTw = (kata: string): Tw | null => NOMOR.find(([pola]) => pola.test(kata))?.[1] ?? null;

/**
 * The quarter that a title, heading or sheet name gives: "TW I", "tw3", "Triwulan Ketiga", "Q3", "s/d TW III" (kinerja.md
 * §6). `null` where it names none, or several that differ ("TW I–IV").
 */
export function bacaTriwulan(teks: string): Tw | null {
  const kata = samakanHuruf(teks.slice(0, PANJANG_DIBACA));
  if (!MUNGKIN_TRIWULAN.test(kata)) return null;
  const disebut = new Set<Tw | null>();
  for (const [, nomor = "", lanjutan = ""] of kata.matchAll(SEBUTAN)) {
    disebut.add(keTw(nomor));
    for (const [, lain = ""] of lanjutan.matchAll(LANJUTAN)) disebut.add(keTw(lain));
  }
  const [satu] = disebut;
  return disebut.size === 1 ? (satu ?? null) : null;
}
