import type { Rect } from "../../sheets/snapshot";
import { kolomTabel, tinggiKepala, type Judul } from "../../tables/model-tabel";

/** A header cell at its place; `rect` counts rows from the header's first. */
export interface SelKepala {
  readonly teks: string;
  readonly rect: Rect;
}

/** A header tree as cells: groups span their columns, columns reach down to the last header row. */
export function selKepala(
  kepala: readonly Judul[],
  row = 0,
  column = 0,
  akhir = tinggiKepala(kepala) - 1,
): SelKepala[] {
  const hasil: SelKepala[] = [];
  let di = column;
  for (const judul of kepala) {
    if ("anak" in judul) {
      const lebar = kolomTabel(judul.anak).length;
      hasil.push({ teks: judul.teks, rect: { top: row, bottom: row, left: di, right: di + lebar - 1 } });
      hasil.push(...selKepala(judul.anak, row + 1, di, akhir));
      di += lebar;
    } else {
      hasil.push({ teks: judul.teks, rect: { top: row, bottom: akhir, left: di, right: di } });
      di++;
    }
  }
  return hasil;
}

/** What the row of column numbers holds: running numbers, or a column's own words ("9=8/7*100%"). */
export function nomorKolom(kepala: readonly Judul[]): (number | string)[] {
  return kolomTabel(kepala).map((kolom, i) => kolom.nomor ?? i + 1);
}
