import { isGalat } from "../domain/angka/galat";
import type { IsiHasil } from "../domain/dokumen/dokumen";
import { kunciSel, type AngkaBersumber, type CellRef, type TeksBersumber } from "../domain/dokumen/sumber";
import { PembacaAngka, type KonteksSel } from "./pembaca-angka";
import type { Kolom, Tabel } from "./temukan-tabel";
import { rapikan } from "./rata-teks";

const AWAL_FORMULA = /^(=|formula|rumus|cara (per|peng)hitung|definisi operasional|meta ?indikator)/i;

/** Reads a table's cells, each figure with its source, and remembers what reading met on the way. */
export class PembacaSel {
  private readonly hasil = new Map<string, IsiHasil>();
  private readonly galat = new Map<string, TeksBersumber>();

  private readonly pembacaAngka: PembacaAngka;

  constructor(private readonly tabel: Tabel) {
    this.pembacaAngka = new PembacaAngka(tabel);
  }

  teks(row: number, kolom: Kolom | null | undefined): TeksBersumber | null {
    if (!kolom) return null;
    const teks = rapikan(this.tabel.grid.value(row, kolom.column));
    if (teks === "") return null;
    const isi = { teks, sel: this.tabel.grid.ref(row, kolom.column) };
    if (!isGalat(teks)) return isi;
    this.galat.set(kunciSel(isi.sel), isi);
    return null;
  }

  /** Whether anything stands in the cell, an Excel error too. */
  berisi(row: number, kolom: Kolom): boolean {
    return !this.tabel.grid.isBlank(row, kolom.column);
  }

  /** Cells of words that hold an Excel error instead. */
  teksGalat(): TeksBersumber[] {
    return [...this.galat.values()];
  }

  /** The name in an indikator cell, without a formula that stands below it in the same cell (L747–756). */
  nama(row: number, kolom: Kolom | null | undefined): TeksBersumber | null {
    if (!kolom) return null;
    const nilai = this.tabel.grid.value(row, kolom.column);
    if (typeof nilai !== "string" || !nilai.includes("\n")) return this.teks(row, kolom);
    const [pertama = "", ...sisa] = nilai.split(/\r?\n/).filter((baris) => rapikan(baris) !== "");
    const berformula = kolom.teks.some((t) => /formula|rumus/i.test(t));
    const batas = berformula ? 0 : sisa.findIndex((baris) => AWAL_FORMULA.test(rapikan(baris)));
    const teks = rapikan(batas < 0 ? nilai : [pertama, ...sisa.slice(0, batas)].join(" "));
    return teks === "" ? null : { teks, sel: this.tabel.grid.ref(row, kolom.column) };
  }

  angka(row: number, kolom: Kolom | null | undefined, konteks: KonteksSel = {}): AngkaBersumber | null {
    return kolom ? this.pembacaAngka.baca(row, kolom, konteks) : null;
  }

  /** A cell where a result belongs; what it holds already is remembered. */
  sel(row: number, kolom: Kolom | null | undefined): CellRef | null {
    if (!kolom) return null;
    const { grid } = this.tabel;
    const sel = grid.ref(row, kolom.column);
    if (!grid.isBlank(row, kolom.column))
      this.hasil.set(kunciSel(sel), {
        sel,
        nilai: grid.value(row, kolom.column),
        format: grid.numberFormat(row, kolom.column),
        berformula: grid.formula(row, kolom.column) !== null,
      });
    return sel;
  }

  /** What the result cells met so far hold, by `kunciSel`. */
  isiHasil(): ReadonlyMap<string, IsiHasil> {
    return this.hasil;
  }

  /** Columns read so far that mix the two ways of writing amounts, with the cells that hold text amounts. */
  notasiBercampur(): TeksBersumber[][] {
    return this.pembacaAngka.notasiBercampur();
  }

  rumusMelingkar(): CellRef[] {
    return this.pembacaAngka.rumusMelingkar();
  }
}
