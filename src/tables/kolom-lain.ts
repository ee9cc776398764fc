import type { CellRef, TeksBersumber } from "../domain/dokumen/sumber";
import { Grid } from "../sheets/grid";
import type { Konsep } from "../sheets/judul-kolom";
import { kenaliTabel } from "../sheets/kenali-tabel";
import type { TabelDikenal } from "../sheets/layout";
import { PembacaSel } from "../sheets/pembaca-sel";
import type { WorkbookSnapshot } from "../sheets/snapshot";

/** Reads columns that only a table shows and the report needs not: Ket, Tujuan, and a header's own words. */
export class KolomLain {
  private readonly tabel = new Map<string, readonly TabelDikenal[]>();

  constructor(private readonly snapshot: WorkbookSnapshot) {}

  /** The text of a column in the row of `sel`. */
  teks(sel: CellRef, konsep: Konsep): TeksBersumber | null {
    const dikenal = this.cari(sel);
    return dikenal ? new PembacaSel(dikenal.tabel).teks(sel.row, dikenal.kolom(konsep)) : null;
  }

  /** As {@link teks}; a blank cell says what the nearest one above says. */
  teksMenurun(sel: CellRef, konsep: Konsep): TeksBersumber | null {
    const dikenal = this.cari(sel);
    if (!dikenal) return null;
    const pembaca = new PembacaSel(dikenal.tabel);
    for (const row of [...dikenal.tabel.baris].reverse()) {
      const teks = row <= sel.row ? pembaca.teks(row, dikenal.kolom(konsep)) : null;
      if (teks) return teks;
    }
    return null;
  }

  /** The header's words over a column, as staff wrote them. */
  judul(sel: CellRef, konsep: Konsep): string | null {
    return this.cari(sel)?.kolom(konsep)?.teks.at(-1) ?? null;
  }

  /** A cell's whole text with its line breaks, or null where it holds no text. */
  isiUtuh(sel: CellRef): string | null {
    const sheet = this.snapshot.sheets.find((s) => s.id === sel.sheetId);
    const nilai = sheet ? new Grid(sheet).value(sel.row, sel.column) : "";
    return typeof nilai === "string" && nilai.trim() !== "" ? nilai.trim() : null;
  }

  private cari(sel: CellRef): TabelDikenal | null {
    const sheet = this.snapshot.sheets.find((s) => s.id === sel.sheetId);
    if (!sheet) return null;
    const semua = this.tabel.get(sheet.id) ?? kenaliTabel(sheet);
    this.tabel.set(sheet.id, semua);
    return semua.find(({ tabel }) => (tabel.asli ?? tabel).baris.includes(sel.row)) ?? null;
  }
}
