/** An address in its parts; row and column count from 0. */
export interface AlamatDibaca {
  readonly lembar: string;
  readonly row: number;
  readonly column: number;
}

const ALAMAT = /(?:'((?:[^']|'')+)'|([^\s,'!]+))!([A-Z]{1,3})(\d{1,7})/g;

const nomorKolom = (huruf: string): number =>
  Array.from(huruf).reduce((jumlah, h) => jumlah * 26 + h.charCodeAt(0) - 64, 0) - 1;

/** Every address of a text such as "'Monev TW II'!H9, Renstra!F6", in its order. */
export function bacaAlamat(teks: string): AlamatDibaca[] {
  return [...teks.matchAll(ALAMAT)].map(([, kutip, polos = "", kolom = "", baris = ""]) => ({
    lembar: kutip?.replaceAll("''", "'") ?? polos,
    row: Number(baris) - 1,
    column: nomorKolom(kolom),
  }));
}
