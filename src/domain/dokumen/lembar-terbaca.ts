import type { KelasTercetak } from "./asal-tabel";
import type { KenalanBergeser } from "../kenalan/bergeser";
import type { BacaanTabel } from "./bacaan";
import type { Dokumen } from "./dokumen";
import type { CellRef } from "./sumber";

/** A table, or mere content that looks like one of ours, that no document was read from. */
export interface TabelTerlewat {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Its first and last cell. */
  readonly awal: CellRef;
  readonly akhir: CellRef;
  /** What it holds and what is missing, as the end of a sentence that begins with the sheet. */
  readonly sebab: string;
  /** False where it is not the office's at all, such as a pegawai's own targets. */
  readonly perluDikenalkan: boolean;
  /** Of a part of the year by its own title (semester, bulan): where the year's results stand elsewhere, nothing is lost. */
  readonly sebagianTahun: boolean;
  /** A budget by what the LKj does not list (source of money, account, month): where another table has the budget, nothing is lost. */
  readonly anggaranSaja: boolean;
  /** What its rows are about. */
  readonly nama: readonly string[];
  /** How its columns were read; null where no header was found. */
  readonly bacaan: BacaanTabel | null;
}

/** What one sheet was taken for: nothing on it is passed over in silence. */
export interface LembarTerbaca {
  readonly sheetId: string;
  readonly sheetName: string;
  /** A sheet of tables that this add-in made: it repeats figures and is no source of any. */
  readonly buatanSendiri: boolean;
  readonly dokumen: readonly Dokumen[];
  readonly terlewat: readonly TabelTerlewat[];
  /** The sheet was taught once, and its headers no longer are those; null where nothing of the kind. */
  readonly bergeser: KenalanBergeser | null;
  /** The scale of kriteria that a sheet without documents prints for the whole workbook. */
  readonly skala?: readonly KelasTercetak[];
}
