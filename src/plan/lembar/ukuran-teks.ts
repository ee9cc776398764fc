import type { Huruf } from "../../domain/pengaturan/cetak";

/** Widths of Arial (and of Liberation Sans, its twin) in thousandths of the type size, by character. */
const LEBAR: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, "ijl"],
  [278, " !,./:;I[]\\ft"],
  [333, "()-r`"],
  [355, '"'],
  [389, "*"],
  [500, "cksvxyzJ"],
  [556, "abdeghnopqu0123456789?$#_L"],
  [584, "+<=>~≥≤×−"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "mM"],
  [889, "%"],
  [944, "W"],
  [1015, "@"],
];
/** The same of the bold letters. */
const LEBAR_TEBAL: typeof LEBAR = [
  [238, "'"],
  [278, "ijlI ,./\\"],
  [333, "!:;()-[]ft`"],
  [389, "r*"],
  [474, '"'],
  [500, "z"],
  [556, "aceksvxyJ0123456789$#_"],
  [584, "+<=>~≥≤×−"],
  [611, "bdghnopquFLTZ?"],
  [667, "EPSVXY"],
  [722, "&ABCDHKNRU"],
  [778, "wGOQ"],
  [833, "M"],
  [889, "m%"],
  [944, "W"],
  [975, "@"],
];
const LEBAR_LAIN = 600;
const perHuruf = (daftar: typeof LEBAR): ReadonlyMap<string, number> =>
  new Map(daftar.flatMap(([lebar, huruf]) => Array.from(huruf, (h) => [h, lebar] as const)));
const [BIASA, TEBAL] = [perHuruf(LEBAR), perHuruf(LEBAR_TEBAL)];

/** Screens round each letter up a little. */
const PEMBULATAN = 1.04;
/** Excel leaves about this much blank at the two sides of a cell. */
const TEPI = 6;
const TINGGI_BARIS = 1.28;
const TEPI_TEGAK = 5;

/** How much wider than Arial's the letters of a typeface are, taken together; those of Times are narrower. */
const LEBAR_HURUF: Readonly<Record<Huruf, number>> = { Arial: 1, "Times New Roman": 1, "Bookman Old Style": 1.18 };

/** The width of a text in one line, in points, in Arial. */
function lebarTeks(teks: string, ukuran: number, tebal = false): number {
  let jumlah = 0;
  const menurutHuruf = tebal ? TEBAL : BIASA;
  for (const huruf of teks) jumlah += menurutHuruf.get(huruf) ?? LEBAR_LAIN;
  return (jumlah / 1000) * ukuran * PEMBULATAN;
}

function barisParagraf(paragraf: string, muat: number, ukuran: number, tebal: boolean): number {
  const spasi = lebarTeks(" ", ukuran, tebal);
  let baris = 1;
  let terpakai = 0;
  for (const kata of paragraf.split(" ")) {
    const lebar = lebarTeks(kata, ukuran, tebal);
    if (terpakai > 0 && terpakai + spasi + lebar <= muat) {
      terpakai += spasi + lebar;
      continue;
    }
    if (terpakai > 0) baris++;
    // A word longer than the column is broken by letters.
    baris += Math.max(0, Math.ceil(lebar / muat) - 1);
    terpakai = lebar > muat ? lebar % muat : lebar;
  }
  return baris;
}

/** How much room texts of one typeface take; sizes in points. */
export class UkuranTeks {
  private readonly faktor: number;

  constructor(huruf: Huruf) {
    this.faktor = LEBAR_HURUF[huruf];
  }

  /** The height that a text needs in a column of this width. */
  tinggi(teks: string, lebar: number, ukuran: number, tebal = false): number {
    const setara = ukuran * this.faktor;
    const muat = Math.max(setara, lebar - TEPI);
    const baris = teks
      .split(/\r?\n/)
      .reduce((jumlah, paragraf) => jumlah + barisParagraf(paragraf, muat, setara, tebal), 0);
    return Math.ceil(baris * ukuran * TINGGI_BARIS + TEPI_TEGAK);
  }

  /** The width of a column that shows a text in one line. */
  lebarKolom(teks: string, ukuran: number, tebal = false): number {
    return Math.ceil(lebarTeks(teks, ukuran * this.faktor, tebal) + TEPI + 2);
  }

  /** The width that keeps the longest word of a text whole. */
  lebarKata(teks: string, ukuran: number, tebal = false): number {
    return Math.max(0, ...teks.split(/[\s/]+/).map((kata) => this.lebarKolom(kata, ukuran, tebal)));
  }
}
