import type { Rect } from "../../sheets/snapshot";
import { ukuranCitra, type CitraLembar, type Gaya } from "./citra";
import { kotakDari } from "./kotak";

/** Looks without a place. */
export type Rupa = Omit<Gaya, "rect">;

/** Looks that all cells of some rectangles share; rectangles of different entries name different facets of a cell. */
export interface BidangRupa {
  readonly rects: readonly Rect[];
  readonly rupa: Rupa;
}

/** What every cell gets, then what some get instead of it. */
export interface RupaRata {
  readonly dasar: { readonly rect: Rect; readonly rupa: Rupa };
  readonly bidang: readonly BidangRupa[];
}

const SISI = ["ukuran", "tebal", "miring", "mendatar", "tegak", "lipat", "garis"] as const;

/** What one facet comes to in each cell once all entries are laid over one another. */
function lapisan<K extends (typeof SISI)[number]>(
  sisi: K,
  gaya: readonly Gaya[],
  baris: number,
  kolom: number,
): Rupa[K][] {
  const jadi = new Array<Rupa[K]>(baris * kolom).fill(undefined);
  for (const { rect, [sisi]: nilai } of gaya) {
    if (nilai === undefined) continue;
    for (let row = rect.top; row <= Math.min(rect.bottom, baris - 1); row++)
      jadi.fill(nilai, row * kolom + rect.left, row * kolom + Math.min(rect.right, kolom - 1) + 1);
  }
  return jadi;
}

function meliputi(luar: Rect, dalam: Rect): boolean {
  return luar.top <= dalam.top && luar.left <= dalam.left && luar.bottom >= dalam.bottom && luar.right >= dalam.right;
}

const luas = ({ rects }: BidangRupa): number =>
  rects.reduce((jumlah, { top, left, bottom, right }) => jumlah + (bottom - top + 1) * (right - left + 1), 0);

/**
 * Lays a sheet's looks flat: what the first entry gives the whole sheet, then each facet that the later ones change for
 * good, set once, on few rectangles. Facets with the same rectangles go together; large areas come first, so that a file
 * holds few formats that were only on the way to others.
 */
export function ratakanGaya(citra: Pick<CitraLembar, "sel" | "lebar" | "gaya">): RupaRata {
  const { baris, kolom } = ukuranCitra(citra);
  const rect = { top: 0, left: 0, bottom: baris - 1, right: kolom - 1 };
  const [pertama = { rect }] = citra.gaya;
  const { rect: rectPertama, ...milikPertama } = pertama;
  const rupaDasar: Rupa = meliputi(rectPertama, rect) ? milikPertama : {};
  const menurutKotak = new Map<string, { rects: Rect[]; rupa: Rupa }>();
  for (const sisi of SISI) {
    const jadi = lapisan(sisi, citra.gaya, baris, kolom);
    for (const nilai of new Set(jadi)) {
      if (nilai === undefined || nilai === rupaDasar[sisi]) continue;
      const rects = kotakDari(baris, kolom, (row, column) => jadi[row * kolom + column] === nilai);
      const kunci = JSON.stringify(rects);
      const lama = menurutKotak.get(kunci);
      menurutKotak.set(kunci, { rects, rupa: { ...lama?.rupa, [sisi]: nilai } });
    }
  }
  return { dasar: { rect, rupa: rupaDasar }, bidang: [...menurutKotak.values()].sort((a, b) => luas(b) - luas(a)) };
}
