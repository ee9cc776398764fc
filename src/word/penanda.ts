const PANJANG_TERBESAR = 40;

/** The bookmark of a block, by its code: "N2 1.1" → "cp_N2_1_1". Word allows 40 letters, digits and "_". */
export function penandaBlok(kode: string): string {
  return `cp_${kode.replace(/[^A-Za-z0-9]+/g, "_")}`.slice(0, PANJANG_TERBESAR);
}
