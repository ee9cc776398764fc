import { bacaAngka, type KonteksAngka } from "../domain/angka/angka";
import { isGalat } from "../domain/angka/galat";
import { kebiasaanKolom, notasiBercampur, type KebiasaanKolom } from "../domain/angka/kebiasaan-kolom";
import type { IsiHasil } from "../domain/dokumen/dokumen";
import { kunciSel, type AngkaBersumber, type CellRef, type TeksBersumber } from "../domain/dokumen/sumber";
import { menunjukDiriSendiri } from "./rumus";
import type { Kolom, Tabel } from "./tabel";
import { rapikan } from "./teks";

const AWAL_FORMULA = /^(=|formula|rumus|cara (per|peng)hitung|definisi operasional|meta ?indikator)/i;

/** Reads a table's cells, each figure with its source, and remembers what reading met on the way. */
export class PembacaSel {
  private readonly kebiasaan = new Map<number, KebiasaanKolom>();
  private readonly melingkar = new Map<string, CellRef>();
  private readonly hasil = new Map<string, IsiHasil>();
  private readonly galat = new Map<string, TeksBersumber>();

  constructor(private readonly tabel: Tabel) {}

  teks(row: number, kolom: Kolom | null | undefined): TeksBersumber | null {
    if (!kolom) return null;
    const teks = rapikan(this.tabel.grid.value(row, kolom.column));
    const sel = this.tabel.grid.ref(row, kolom.column);
    if (isGalat(teks)) this.galat.set(kunciSel(sel), { teks, sel });
    return teks === "" || isGalat(teks) ? null : { teks, sel };
  }

  /** Whether anything stands in the cell, an Excel error too. */
  berisi(row: number, kolom: Kolom | null | undefined): boolean {
    return kolom ? !this.tabel.grid.isBlank(row, kolom.column) : false;
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

  angka(row: number, kolom: Kolom | null | undefined, konteks: KonteksAngka = {}): AngkaBersumber | null {
    if (!kolom) return null;
    const { grid } = this.tabel;
    const sel = grid.ref(row, kolom.column);
    const mentah = { nilai: grid.value(row, kolom.column), format: grid.numberFormat(row, kolom.column) };
    const { satuan, terimaRentang } = konteks;
    const formula = grid.formula(row, kolom.column);
    if (formula !== null && menunjukDiriSendiri(formula, row, kolom.column))
      this.melingkar.set(`${row},${kolom.column}`, sel);
    const kolomRupiah = konteks.kolomRupiah ?? kolom.penentu.sisi === "anggaran";
    const kebiasaan = this.kebiasaanKolom(kolom.column);
    return { angka: bacaAngka(mentah, { satuan, terimaRentang, kolomRupiah, kebiasaan }), sel };
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
    const { grid, baris } = this.tabel;
    return [...this.kebiasaan]
      .filter(([, kebiasaan]) => notasiBercampur(kebiasaan))
      .map(([column]) =>
        baris
          .filter((row) => isTeksAngka(grid.value(row, column)))
          .map((row) => ({ teks: rapikan(grid.value(row, column)), sel: grid.ref(row, column) })),
      );
  }

  rumusMelingkar(): CellRef[] {
    return [...this.melingkar.values()];
  }

  private kebiasaanKolom(column: number): KebiasaanKolom {
    const ada = this.kebiasaan.get(column);
    if (ada) return ada;
    const baru = kebiasaanKolom(this.tabel.baris.map((row) => this.tabel.grid.value(row, column)));
    this.kebiasaan.set(column, baru);
    return baru;
  }
}

function isTeksAngka(nilai: string | number | boolean): boolean {
  return typeof nilai === "string" && /\d[.,]\d/.test(nilai) && !/[a-z]{4,}/i.test(nilai);
}
