import { dariBilangan, type Desimal } from "../angka/desimal";

/** What a capaian may count for at most in an average, in percent; the capaian itself is always shown whole. */
export const BATAS_RATA_RATA = [100, 110, 120] as const;
export type BatasRataRata = (typeof BATAS_RATA_RATA)[number];

/** The cap that staff chose for averages; null for none. */
export const batasDari = (setelan: { readonly batasRataRata: BatasRataRata | null }): Desimal | null =>
  setelan.batasRataRata === null ? null : dariBilangan(setelan.batasRataRata);
