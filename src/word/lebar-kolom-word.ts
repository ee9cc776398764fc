import type { SelKepala } from "../plan/lembar/kepala-lembar";

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

/** Twips of a line of type, and above and below the lines of a cell. */
const TINGGI_BARIS = 1.17;
const TEPI_TEGAK = 90;

/** Twips that a cell's words take from top to bottom where the cell is `lebar` twips wide. */
function tinggiTeks(teks: string, lebar: number, ukuran: number, tebal: boolean): number {
  const [ruang, sela] = [lebar - TEPI_SEL, lebarKata(" ", ukuran, tebal) - TEPI_SEL];
  const baris = teks.split(/\r?\n/).reduce((jumlah, kalimat) => {
    let [banyak, terpakai] = [1, 0];
    for (const satu of kalimat.split(/\s+/)) {
      const perlu = lebarKata(satu, ukuran, tebal) - TEPI_SEL;
      if (terpakai > 0 && terpakai + sela + perlu > ruang) {
        banyak++;
        terpakai = perlu;
      } else terpakai += (terpakai > 0 ? sela : 0) + perlu;
    }
    return jumlah + banyak;
  }, 0);
  return Math.ceil(baris * ukuran * TINGGI_BARIS * TWIP_PER_TITIK) + TEPI_TEGAK;
}

/**
 * Twips that each row of a header needs. LibreOffice gives a header that it repeats on the next page no more than its
 * rows ask for: words of a cell over several rows would be cut off there.
 */
export function tinggiBarisKepala(kepala: readonly SelKepala[], lebar: readonly number[], ukuran: number): number[] {
  const hasil: number[] = [];
  const jumlah = (isi: readonly number[]): number => isi.reduce((a, b) => a + b, 0);
  for (const { teks, rect } of [...kepala].sort((a, b) => a.rect.bottom - b.rect.bottom || b.rect.top - a.rect.top)) {
    const perlu = tinggiTeks(teks, jumlah(lebar.slice(rect.left, rect.right + 1)), ukuran, true);
    const atas = jumlah(Array.from({ length: rect.bottom - rect.top }, (_, k) => hasil[rect.top + k] ?? 0));
    hasil[rect.bottom] = Math.max(hasil[rect.bottom] ?? 0, perlu - atas);
  }
  return hasil;
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
