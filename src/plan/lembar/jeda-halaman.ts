import type { Rect } from "../../sheets/snapshot";

/** Rows that are to stay on one page, first and last. */
type Utuh = readonly [awal: number, akhir: number];

/** What decides where the pages of a sheet end; rows count from 0, heights in points of the sheet. */
export interface BahanJeda {
  readonly tinggi: readonly number[];
  /** Rows that are printed, from the first. */
  readonly tercetak: number;
  /** Rows that every page below them repeats. */
  readonly kepala: Utuh;
  readonly gabung: readonly Rect[];
  /** Other rows that stay together: a heading and the row below, a band of charts. */
  readonly utuh: readonly Utuh[];
  /** Height of a page. */
  readonly halaman: number;
  /** What the text of a merged cell needs to be read, by its first cell: "row,column". */
  readonly perlu: ReadonlyMap<string, number>;
}

/**
 * Rows that start a page so that no merged cell is cut. One taller than a page is cut into merged cells of its own, the
 * first with its text.
 */
export function jedaHalaman(bahan: BahanJeda): { readonly jeda: readonly number[]; readonly gabung: readonly Rect[] } {
  const { tinggi, tercetak, kepala, gabung, halaman } = bahan;
  const jumlah = ([awal, akhir]: Utuh): number => tinggi.slice(awal, akhir + 1).reduce((a, b) => a + b, 0);
  const tinggiKepala = jumlah(kepala);
  const isBergrafik = bahan.utuh.some(([, akhir]) => akhir < kepala[0]);
  // Nothing moves to the next page and leaves the title alone on the first.
  const didahului = (awal: number): number =>
    isBergrafik || awal > kepala[1] + 1 ? tinggiKepala : jumlah([0, Math.min(awal, kepala[1] + 1) - 1]);
  const isTinggi = (utuh: Utuh): boolean => jumlah(utuh) > halaman - didahului(utuh[0]);
  const bertingkat = gabung.filter((rect) => rect.bottom > rect.top && rect.top > kepala[1]);
  const utuh = [...bahan.utuh, ...bertingkat.map((r): Utuh => [r.top, r.bottom])].filter((u) => !isTinggi(u));
  const panjang = bertingkat.filter((r) => isTinggi([r.top, r.bottom]));
  const mundur = (row: number): number => {
    const dipotong = utuh.find(([awal, akhir]) => awal < row && row <= akhir);
    return dipotong ? mundur(dipotong[0]) : row;
  };
  /** The first part of a cell that is cut must hold its text. */
  const terbaca = (row: number, mulai: number): number => {
    const sempit = panjang.find(
      ({ top, bottom, left }) =>
        top < row && row <= bottom && top >= mulai && jumlah([top, row - 1]) < (bahan.perlu.get(`${top},${left}`) ?? 0),
    );
    return sempit && sempit.top > mulai ? mundur(sempit.top) : row;
  };
  const jeda: number[] = [];
  let mulai = 0;
  while (mulai < tercetak) {
    let terpakai = mulai > kepala[1] ? tinggiKepala : 0;
    let row = mulai;
    while (row < tercetak && terpakai + (tinggi[row] ?? 0) <= halaman) terpakai += tinggi[row++] ?? 0;
    if (row >= tercetak) break;
    const utuhnya = terbaca(mundur(row), mulai);
    const berikut = utuhnya > mulai ? utuhnya : Math.max(row, mulai + 1);
    jeda.push(berikut);
    mulai = berikut;
  }
  return { jeda, gabung: gabung.flatMap((rect) => (panjang.includes(rect) ? potong(rect, jeda) : [rect])) };
}

function potong(rect: Rect, jeda: readonly number[]): Rect[] {
  const awal = [rect.top, ...jeda.filter((row) => row > rect.top && row <= rect.bottom)];
  return awal
    .map((top, i) => ({ ...rect, top, bottom: (awal[i + 1] ?? rect.bottom + 1) - 1 }))
    .filter(({ top, bottom, left, right }) => top < bottom || left < right);
}
