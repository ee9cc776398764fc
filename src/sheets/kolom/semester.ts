import type { Tw } from "../../domain/capaian/triwulan";
import { KATA_SAMPAI } from "../../domain/teks/kata-sampai";

export type Semester = 1 | 2;

const KATA = "(?:semester(?:an)?|smtr?|sem|sm)";
const NOMOR = "(i{1,2}|[12]|satu|dua|pertama|kedua|kesatu)(?![\\p{L}\\d])";
const SEBUTAN = new RegExp(
  `(?:^|[^\\p{L}])${KATA}[ .:_-]{0,3}(?:ke ?-? ?)?${NOMOR}((?: ?(?:[,&+/–—-]|dan|${KATA_SAMPAI}) ?${NOMOR})*)`,
  "gu",
);
const LANJUTAN = new RegExp(`(?:^|[^\\p{L}\\d])${NOMOR}`, "gu");

const keSemester = (nomor: string): Semester => (/^(i|1|satu|pertama|kesatu)$/.test(nomor) ? 1 : 2);

/** The semester that a lower-case text names: "Semester I", "sem. 2", "Smt-II"; null where it names none or both. */
export function bacaSemester(t: string): Semester | null {
  const disebut = new Set<Semester>();
  for (const [, nomor = "", lanjutan = ""] of t.matchAll(SEBUTAN)) {
    disebut.add(keSemester(nomor));
    for (const [, lain = ""] of lanjutan.matchAll(LANJUTAN)) disebut.add(keSemester(lain));
  }
  const [satu = null] = disebut;
  return disebut.size === 1 ? satu : null;
}

/** The semester of a bare "I" or "2" below a heading of semesters. */
export const semesterDariAngka = (teks: string): Semester | null =>
  bacaSemester(`semester ${teks.trim().toLowerCase()}`);

/** The quarter that a semester ends with: what stood at the end of June, and at the end of the year. */
export const twSemester = (semester: Semester): Tw => (semester === 1 ? 2 : 4);
