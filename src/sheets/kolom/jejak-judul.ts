import type { CellRef } from "../../domain/dokumen/sumber";
import type { Grid } from "../grid";
import { barisJudul, type PitaJudul } from "../temu-judul";
import { rapikan, ratakan } from "../rata-teks";

/** The header texts over one column, group headings first; a text written again below itself counts once. */
export interface JejakJudul {
  readonly column: number;
  readonly teks: readonly string[];
  readonly sel: readonly CellRef[];
}

/** Walks the header tree of one table: its rows of words, with group headings carried to the right. */
class PohonJudul {
  private readonly baris: readonly number[];

  constructor(
    private readonly grid: Grid,
    private readonly pita: PitaJudul,
  ) {
    this.baris = barisJudul(grid, pita);
  }

  jejak(column: number): JejakJudul | null {
    const teks: string[] = [];
    const sel: CellRef[] = [];
    for (const [i, row] of this.baris.entries()) {
      const asal = this.selKelompok(i, column);
      if (asal === null) continue;
      const isi = rapikan(this.grid.value(row, asal));
      if (ratakan(isi) === ratakan(teks.at(-1) ?? "")) sel.pop();
      else teks.push(isi);
      sel.push(this.grid.ref(row, asal));
    }
    return teks.length === 0 ? null : { column, teks, sel };
  }

  /** The column whose text in this header row stands for `column`: itself, or the group heading to its left. */
  private selKelompok(i: number, column: number): number | null {
    const row = this.baris[i] ?? 0;
    const { grid, pita } = this;
    if (!grid.isBlank(row, column)) return column;
    if (!this.adaDiBawah(i, column) || this.adaDiAtas(i, column)) return null;
    for (let kiri = column - 1; kiri >= pita.left; kiri--) {
      if (grid.isBlank(row, kiri)) {
        if (!this.adaDiBawah(i, kiri) && !this.isSela(kiri)) return null;
        // Another group begins above: what stands further left in this row belongs to the one before.
        if (this.adaDiAtas(i, kiri)) return null;
        continue;
      }
      const batasGabung = grid.mergedRight(row, kiri);
      const tergabung = batasGabung !== null && batasGabung > kiri;
      if (tergabung && batasGabung < column) return null;
      return tergabung || this.adaDiBawah(i, kiri) ? kiri : null;
    }
    return null;
  }

  /** A blank column between two of one group. */
  private isSela(column: number): boolean {
    return this.baris.every((row) => this.grid.isBlank(row, column)) && this.isKosong(column);
  }

  private isKosong(column: number): boolean {
    for (let row = this.pita.bottom + 1; row <= this.grid.bottom; row++)
      if (!this.grid.isBlank(row, column)) return false;
    return true;
  }

  private adaDiBawah(i: number, column: number): boolean {
    return this.baris.slice(i + 1).some((row) => !this.grid.isBlank(row, column));
  }

  private adaDiAtas(i: number, column: number): boolean {
    return this.baris.slice(0, i).some((row) => !this.grid.isBlank(row, column));
  }
}

/** The header path of every column that has one, from left to right. */
export function jejakJudul(grid: Grid, pita: PitaJudul): JejakJudul[] {
  const pohon = new PohonJudul(grid, pita);
  const jejak: JejakJudul[] = [];
  for (let column = pita.left; column <= pita.right; column++) {
    const satu = pohon.jejak(column);
    if (satu) jejak.push(satu);
  }
  return jejak;
}
