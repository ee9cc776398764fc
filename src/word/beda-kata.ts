/** Letters of a text that others take the place of. */
export interface BedaKata {
  readonly dari: number;
  readonly sampai: number;
  readonly teks: string;
}

/** Words with the space before them, and tabs: joined they are the text again. */
const kata = (teks: string): string[] => teks.match(/\t|[^\S\t]*\S+|[^\S\t]+/g) ?? [];

/** How many words the tails of two texts have in common, from each pair of words on. */
function panjangSama(a: readonly string[], b: readonly string[]): number[][] {
  const sama = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [di, kanan, bawah] = [sama[i], sama[i]?.[j + 1] ?? 0, sama[i + 1]];
      if (di) di[j] = a[i] === b[j] ? (bawah?.[j + 1] ?? 0) + 1 : Math.max(kanan, bawah?.[j] ?? 0);
    }
  return sama;
}

/**
 * Which words of a text change where another takes its place; none where they are alike. A change always takes the place
 * of a word: one that only adds takes up the word beside it.
 */
export function bedaKata(lama: string, baru: string): BedaKata[] {
  const [a, b] = [kata(lama), kata(baru)];
  const sama = panjangSama(a, b);
  const beda: { dari: number; sampai: number; teks: string }[] = [];
  let [i, j, di] = [0, 0, 0];
  let sebelum = "";
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i] ?? "", b[j] ?? ""];
    if (i < a.length && j < b.length && x === y) {
      [i, j, di, sebelum] = [i + 1, j + 1, di + x.length, x];
      continue;
    }
    const akhir = beda.at(-1);
    const sambung = akhir?.sampai === di ? akhir : { dari: di, sampai: di, teks: "" };
    if (sambung !== akhir) beda.push(sambung);
    const buang = i < a.length && (j === b.length || (sama[i + 1]?.[j] ?? 0) >= (sama[i]?.[j + 1] ?? 0));
    if (buang) [i, di, sambung.sampai] = [i + 1, di + x.length, di + x.length];
    else {
      if (sambung.dari === sambung.sampai && sebelum !== "") {
        [sambung.dari, sambung.teks] = [di - sebelum.length, sebelum];
        sebelum = "";
      }
      [j, sambung.teks] = [j + 1, sambung.teks + y];
    }
  }
  const [pertama] = beda;
  // Nothing stands before what is added in front of all: it takes up the first word.
  if (pertama?.sampai === 0 && a[0] !== undefined) [pertama.sampai, pertama.teks] = [a[0].length, pertama.teks + a[0]];
  return beda;
}
