const PANJANG_TERBESAR = 40;

/** The bookmark of a block, by its code: "N2 1.1" → "cp_N2_1_1". Word allows 40 letters, digits and "_". */
export function penandaBlok(kode: string): string {
  return `cp_${kode.replace(/[^A-Za-z0-9]+/g, "_")}`.slice(0, PANJANG_TERBESAR);
}

const AWAL_KALIMAT = "cp_isi_";

/** The bookmark of a template's paragraph that holds marks, by a number that no other has. */
export const penandaKalimat = (nomor: number): string => `${AWAL_KALIMAT}${nomor}`;

/** Whether a bookmark is of a template's own paragraph: its own words count, those of a text box in it don't. */
export const isPenandaKalimat = (penanda: string): boolean => penanda.startsWith(AWAL_KALIMAT);

/** The bookmark of a block's n-th copy in one file; the first has the block's own. */
export function penandaSalinan(penanda: string, ke: number): string {
  if (ke === 1) return penanda;
  const ekor = `_k${ke}`;
  return `${penanda.slice(0, PANJANG_TERBESAR - ekor.length)}${ekor}`;
}

/** Which copy a bookmark is of. */
export const salinanKe = (penanda: string): number => Number(/_k(\d+)$/.exec(penanda)?.[1] ?? 1);

const PEMISAH = "/";

/** What the lines above or below a table are called: Word knows no bookmark with a "/". */
export const penandaSekitar = (penanda: string, letak: "atas" | "bawah"): string => `${penanda}${PEMISAH}${letak}`;

/** The bookmark that a block belongs to: a table's lines to the table's. */
export const penandaInduk = (penanda: string): string => penanda.split(PEMISAH)[0] ?? penanda;
