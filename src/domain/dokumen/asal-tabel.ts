import type { Tw } from "../capaian/triwulan";
import type { BacaanTabel } from "./bacaan";
import type { Peran } from "./peran";
import type { CellRef, TeksBersumber } from "./sumber";

/** What a result cell holds already, as Excel gives it (T04, T05). */
export interface IsiHasil {
  readonly sel: CellRef;
  readonly nilai: string | number | boolean;
  readonly format: string;
  readonly berformula: boolean;
}

/** When a document was signed; `hari` null where only the month is given ("Januari 2024"). */
export interface TanggalDokumen {
  readonly teks: string;
  readonly tahun: number;
  readonly bulan: number;
  readonly hari: number | null;
  readonly sel: CellRef;
}

/** A class of a legend, and the lowest capaian that reaches it; null where its interval names none. */
export interface KelasTercetak {
  readonly nama: TeksBersumber;
  readonly batas: number | null;
}

/** Where a table was found and what it says of itself. */
export interface AsalTabel {
  readonly peran: Peran;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly judul: readonly TeksBersumber[];
  /** The first titles of its sheet, for a table whose own heading names no more than a sasaran. */
  readonly judulLembar?: readonly string[];
  /** The jabatan that signs its sheet as Pihak Pertama, for a Perjanjian Kinerja. */
  readonly pihakPertama: string | null;
  readonly tahun: number | null;
  /** 1, 2 … for PK Perubahan Kesatu, Kedua …; 0 where not numbered. */
  readonly perubahanKe: number;
  readonly tersembunyi: boolean;
  /** Sasaran, program and kegiatan side by side, with rows of quarters under each (L1303–1330). */
  readonly kaskade: boolean;
  /** True for a second reading of a table whose main role is another: used only where no table has this role. */
  readonly pendamping: boolean;
  /** Says the same as other tables of its role, in another way: only where there is none of them. */
  readonly cadangan: boolean;
  /** Its indikator are of programs or kegiatan: those of the unit only where no table has indikator of sasaran. */
  readonly rinci: boolean;
  /** Why the table was taken for this role, in Indonesian, for the pane. */
  readonly alasan: string;
  /** Title and header cells that name a quarter, with the quarter they name. */
  readonly judulTw: readonly { readonly tw: Tw; readonly sel: CellRef }[];
  /** The month that its title says its figures reach ("s.d. September"); null where it says none, or the whole year. */
  readonly sampaiBulan: number | null;
  /** Its figures are of several quarters together (a semester, "s.d. Juni"): beside a quarter's own sheet they are no part. */
  readonly gabungan: boolean;
  /** Columns that write some amounts as 1.234.567 and others as 1,234,567: each such column's cells. */
  readonly notasiBercampur: readonly (readonly TeksBersumber[])[];
  /** Cells that were read and whose formula refers to the cell itself. */
  readonly rumusMelingkar: readonly CellRef[];
  /** Cells of names and other words that hold an Excel error. */
  readonly teksGalat: readonly TeksBersumber[];
  /** Contents of the result cells, by `kunciSel`; blank ones left out. */
  readonly isiHasil: ReadonlyMap<string, IsiHasil>;
  /** The classes that a legend on its sheet prints; none where there is none. */
  readonly skalaTercetak: readonly KelasTercetak[];
  /** How many rupiah one in its cells of money is: 1000 where these are "dalam ribuan rupiah"; figures read are rupiah. */
  readonly skalaRupiah: number;
  /** The date of signing that its sheet names, for a Perjanjian Kinerja. */
  readonly tanggal: TanggalDokumen | null;
  /** How its columns and rows were read, and how surely; null for supporting tables, which hold no figures. */
  readonly bacaan: BacaanTabel | null;
}
