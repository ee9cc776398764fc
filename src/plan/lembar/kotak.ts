import type { Rect } from "../../sheets/snapshot";

/** Whether a cell belongs to the area that is cut into rectangles. */
export type Termasuk = (row: number, column: number) => boolean;

interface Pita {
  readonly awal: number;
  readonly akhir: number;
  readonly mulai: number;
  sampai: number;
}

/** Runs along each line; runs of the same extent on neighbouring lines are one band. */
function pita(banyakGaris: number, panjang: number, isi: (garis: number, titik: number) => boolean): Pita[] {
  const semua: Pita[] = [];
  let terbuka = new Map<number, Pita>();
  for (let garis = 0; garis < banyakGaris; garis++) {
    const berlanjut = new Map<number, Pita>();
    for (let awal = 0; awal < panjang; awal++) {
      if (!isi(garis, awal)) continue;
      let akhir = awal;
      while (akhir + 1 < panjang && isi(garis, akhir + 1)) akhir++;
      const sebelum = terbuka.get(awal);
      const satu = sebelum?.akhir === akhir ? sebelum : { awal, akhir, mulai: garis, sampai: garis };
      satu.sampai = garis;
      if (satu !== sebelum) semua.push(satu);
      berlanjut.set(awal, satu);
      awal = akhir;
    }
    terbuka = berlanjut;
  }
  return semua;
}

/** Cuts an area, however it lies, into few rectangles that do not overlap. */
export function kotakDari(baris: number, kolom: number, isi: Termasuk): Rect[] {
  const mendatar = pita(baris, kolom, isi).map(({ awal, akhir, mulai, sampai }): Rect => ({
    top: mulai,
    bottom: sampai,
    left: awal,
    right: akhir,
  }));
  const tegak = pita(kolom, baris, (column, row) => isi(row, column)).map(({ awal, akhir, mulai, sampai }): Rect => ({
    top: awal,
    bottom: akhir,
    left: mulai,
    right: sampai,
  }));
  return tegak.length < mendatar.length ? tegak : mendatar;
}
