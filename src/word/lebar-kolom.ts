/** What a column must hold: the room that its table asks for it, and the words that are not to be broken. */
export interface IsiKolom {
  readonly lebar: number;
  readonly kata: readonly { readonly teks: string; readonly tebal: boolean }[];
}

/** Twips below which not even "No" stands in one line. */
const LEBAR_TERSEMPIT = 460;
/** Twips left and right of the words in a cell, and the lines of the grid. */
const TEPI_SEL = 140;
const TWIP_PER_TITIK = 20;

/** Parts of the type's size that a letter of Arial takes. */
const HURUF: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;|'!()[\]]/, 0.3],
  [/[ftrI-]/, 0.36],
  [/[mwMW%]/, 0.9],
  [/[A-Z]/, 0.72],
];
const HURUF_LAIN = 0.56;
const TEBAL = 1.08;

/** Twips that a word takes in one line. */
function lebarKata(teks: string, ukuran: number, tebal: boolean): number {
  const huruf = Array.from(teks).reduce(
    (n, satu) => n + (HURUF.find(([pola]) => pola.test(satu))?.[1] ?? HURUF_LAIN),
    0,
  );
  return Math.ceil(huruf * (tebal ? TEBAL : 1) * ukuran * TWIP_PER_TITIK) + TEPI_SEL;
}

const terpanjang = ({ kata }: IsiKolom, ukuran: number): number =>
  kata.reduce(
    (n, { teks, tebal }) => teks.split(/[\s/-]+/).reduce((m, satu) => Math.max(m, lebarKata(satu, ukuran, tebal)), n),
    LEBAR_TERSEMPIT,
  );

/** Rounds down, and the widest gets what is left over. */
function genapkan(lebar: readonly number[], jumlah: number): number[] {
  const bulat = lebar.map(Math.floor);
  const sisa = jumlah - bulat.reduce((a, b) => a + b, 0);
  const terlebar = bulat.indexOf(Math.max(...bulat));
  return bulat.map((n, i) => (i === terlebar ? n + sisa : n));
}

/**
 * Widths in twips that fill `lebar` in the proportions asked for, none so narrow that a word breaks, as long as all the
 * words find room; `ukuran` is the type's size in points.
 */
export function lebarKolom(kolom: readonly IsiKolom[], lebar: number, ukuran: number): number[] {
  const jumlah = kolom.reduce((n, k) => n + k.lebar, 0);
  const paling = kolom.map((k) => terpanjang(k, ukuran));
  const perlu = paling.reduce((a, b) => a + b, 0);
  if (perlu >= lebar)
    return genapkan(
      paling.map((n) => (n / perlu) * lebar),
      lebar,
    );
  const awal = kolom.map((k, i) => Math.max(paling[i] ?? 0, (k.lebar / jumlah) * lebar));
  const lebih = awal.reduce((a, b) => a + b, 0) - lebar;
  const longgar = awal.map((n, i) => n - (paling[i] ?? 0));
  const kelonggaran = longgar.reduce((a, b) => a + b, 0);
  return genapkan(
    awal.map((n, i) => n - (lebih > 0 ? (lebih * (longgar[i] ?? 0)) / kelonggaran : 0)),
    lebar,
  );
}
