import type { BarisIndikator } from "./baris-indikator";
import type { CellRef, TeksBersumber } from "./sumber";

/** A cell below a column of results, where their mean belongs, and the grade beside it; `column` is that of the results. */
export interface SelRerata {
  readonly column: number;
  readonly persen: CellRef | null;
  readonly kriteria: CellRef | null;
}

/** A labelled row of means (baca.md §3) and the rows that it is of: none where more than one reading fits. */
export interface BarisRerata {
  readonly label: TeksBersumber;
  readonly baris: readonly BarisIndikator[];
  readonly sel: readonly SelRerata[];
}
