import { bacaNomorKolom, type NomorKolom } from "../../domain/rumus/rumus-judul";
import type { CellRef } from "../../domain/dokumen/sumber";
import type { Grid } from "../grid";
import { tanpaTanda } from "../kolom/bersih-judul";
import { rapikan } from "../rata-teks";
import type { PitaFormulir } from "./pita-formulir";

/** A column of a form: the header texts above it from the top down, and what the row of column numbers says. */
export interface JejakKolom {
  readonly column: number;
  readonly teks: readonly string[];
  readonly sel: readonly CellRef[];
  readonly nomor: NomorKolom | null;
}

/** For each column the column whose cell heads it in this row; null where none does. */
type Kepala = (number | null)[];

/**
 * A header text reaches over the blanks to its right: as far as its merged area, else to the next text, and never out of
 * the group that stands above it.
 */
function kepalaBaris(grid: Grid, row: number, { left, right }: PitaFormulir, atas: readonly Kepala[]): Kepala {
  const kepala: Kepala = [];
  let kini: number | null = null;
  let batas: number | null = null;
  const segrup = (a: number, b: number): boolean => atas.every((k) => k[a - left] === k[b - left]);
  for (let column = left; column <= right; column++) {
    if (!grid.isBlank(row, column)) {
      kini = column;
      const gabung = grid.mergedRight(row, column);
      batas = gabung !== null && gabung > column ? gabung : null;
    } else if (kini !== null && (grid.isCovered(row, column) ? !(batas !== null && column <= batas) : false))
      kini = null;
    else if (kini !== null && ((batas !== null && column > batas) || !segrup(kini, column))) kini = null;
    kepala.push(kini);
  }
  return kepala;
}

/** The header tree of a form, laid out by column. Columns without any header text are left out. */
export function jejakKolom(grid: Grid, pita: PitaFormulir): JejakKolom[] {
  const atas: Kepala[] = [];
  const perBaris: { row: number; kepala: Kepala }[] = [];
  const nomorKolom = new Map<number, NomorKolom>();
  for (let row = pita.top; row <= pita.bottom; row++) {
    const isNomor = pita.barisNomor.includes(row);
    const kepala = kepalaBaris(grid, row, pita, isNomor ? atas.slice(0, 1) : atas);
    if (!isNomor) {
      perBaris.push({ row, kepala });
      atas.push(kepala);
      continue;
    }
    kepala.forEach((asal, i) => {
      const nomor = asal === null ? null : bacaNomorKolom(tanpaTanda(rapikan(grid.value(row, asal))));
      if (nomor) nomorKolom.set(pita.left + i, nomor);
    });
  }
  const hasil: JejakKolom[] = [];
  for (let column = pita.left; column <= pita.right; column++) {
    const bagian = perBaris.flatMap(({ row, kepala }) => {
      const asal = kepala[column - pita.left];
      return asal === null || asal === undefined
        ? []
        : [{ teks: rapikan(grid.value(row, asal)), sel: grid.ref(row, asal) }];
    });
    if (bagian.length === 0) continue;
    hasil.push({
      column,
      teks: bagian.map((b) => b.teks),
      sel: bagian.map((b) => b.sel),
      nomor: nomorKolom.get(column) ?? null,
    });
  }
  return hasil;
}
