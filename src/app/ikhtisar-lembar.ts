import { alamatDiLembar, alamatKotak } from "../sheets/rumus-sel";
import type { BacaanTabel, KolomTerbaca, Keyakinan } from "../domain/dokumen/bacaan";
import type { Dokumen, Peran } from "../domain/dokumen/dokumen";
import type { LembarTerbaca } from "../domain/dokumen/lembar-terbaca";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Kenalan } from "../domain/kenalan/kenalan";
import { Grid } from "../sheets/grid";
import { kenalanLembar } from "../sheets/kenalan/duga-ajaran";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { isBlank } from "../sheets/rata-teks";

/** One table of a sheet, for staff to see and check. */
export interface IkhtisarTabel {
  /** What it was taken for; null where no document was read from it. */
  readonly peran: Peran | null;
  readonly keyakinan: Keyakinan;
  /** Why: of a table that was taken for something its evidence, of another what is missing. */
  readonly alasan: readonly string[];
  /** Whether its figures count; null where nothing of the workbook does. */
  readonly dipakai: boolean | null;
  readonly awal: CellRef | null;
  /** "A4:H5"; null where no header was found or needed. */
  readonly judul: string | null;
  readonly kolom: readonly KolomTerbaca[];
  /** Rows that were read, as Excel numbers them: "6–9, 11". */
  readonly baris: string;
  readonly banyakBaris: number;
}

/** What one sheet was taken for, and what on it nobody read (baca.md §1). */
export interface IkhtisarLembar {
  readonly sheetId: string;
  readonly nama: string;
  readonly buatanSendiri: boolean;
  readonly tabel: readonly IkhtisarTabel[];
  /** Cells with content that belongs to no title, header or column with a meaning, as ranges within one row. */
  readonly takTerbaca: readonly string[];
  /** What staff taught that holds for this sheet, or held for it before its headers changed. */
  readonly dikenalkan: readonly Kenalan[];
}

interface TabelBerbacaan {
  readonly ringkas: IkhtisarTabel;
  readonly bacaan: BacaanTabel | null;
}

/** 5, 6, 7, 9 → "6–8, 10": rows from 0 as Excel numbers them. */
function runtun(baris: readonly number[]): string {
  const deret: [number, number][] = [];
  for (const row of baris) {
    const akhir = deret.at(-1);
    if (akhir && row === akhir[1] + 1) akhir[1] = row;
    else deret.push([row, row]);
  }
  return deret.map(([a, b]) => (a === b ? `${a + 1}` : `${a + 1}–${b + 1}`)).join(", ");
}

function isiBacaan(bacaan: BacaanTabel | null): Pick<IkhtisarTabel, "judul" | "kolom" | "baris" | "banyakBaris"> {
  if (!bacaan) return { judul: null, kolom: [], baris: "", banyakBaris: 0 };
  return {
    judul: alamatKotak(bacaan.kotakJudul),
    kolom: bacaan.kolom,
    baris: runtun(bacaan.baris),
    banyakBaris: bacaan.baris.length,
  };
}

function tabelDokumen({ asal }: Dokumen, dipakai: boolean | null): TabelBerbacaan {
  const { bacaan, peran, sheetId, alasan } = asal;
  const ringkas: IkhtisarTabel = {
    peran,
    keyakinan: bacaan?.keyakinan ?? "yakin",
    alasan: [alasan, ...(bacaan?.keraguan ?? [])].filter((a) => a !== ""),
    dipakai,
    awal: bacaan && { sheetId, row: bacaan.kotakJudul.top, column: bacaan.kotakJudul.left },
    ...isiBacaan(bacaan),
  };
  return { ringkas, bacaan };
}

function tabelLembar(lembar: LembarTerbaca, dipakai: ReadonlySet<string> | null): TabelBerbacaan[] {
  const dokumen = lembar.dokumen
    .filter((d) => !d.asal.pendamping)
    .map((d) => tabelDokumen(d, dipakai?.has(kunciDokumen(d)) ?? null));
  const terlewat = lembar.terlewat.map(({ sebab, awal, bacaan }): TabelBerbacaan => ({
    ringkas: { peran: null, keyakinan: "ragu", alasan: [sebab], dipakai: false, awal, ...isiBacaan(bacaan) },
    bacaan,
  }));
  return [...dokumen, ...terlewat];
}

/** A table by its place: choosing documents may give it another role. */
const kunciDokumen = ({ asal }: Dokumen): string =>
  `${asal.sheetId} ${asal.bacaan?.kotakJudul.top ?? ""} ${asal.bacaan?.kotakJudul.left ?? ""}`;

/** The cells that some reading covers: by row, the columns. */
function tercakup(
  { dokumen }: LembarTerbaca,
  tabel: readonly TabelBerbacaan[],
): (row: number, column: number) => boolean {
  const judul = new Set(dokumen.flatMap((d) => d.asal.judul.map((j) => alamatDiLembar(j.sel))));
  const bacaan = tabel
    .flatMap((t) => t.bacaan ?? [])
    .map((b) => ({
      ...b.kotakJudul,
      baris: new Set(b.baris),
      kolom: new Set(b.kolom.filter((k) => k.arti !== null).map((k) => k.column)),
    }));
  return (row, column) =>
    judul.has(alamatDiLembar({ row, column })) ||
    bacaan.some(
      (b) =>
        (b.baris.has(row) && b.kolom.has(column)) ||
        (row >= b.top && row <= b.bottom && column >= b.left && column <= b.right),
    );
}

function takTerbaca(sheet: SheetSnapshot, lembar: LembarTerbaca, tabel: readonly TabelBerbacaan[]): string[] {
  // Supporting tables have no reading of columns: they are read whole.
  if (lembar.buatanSendiri || tabel.some((t) => t.bacaan === null && t.ringkas.peran !== null)) return [];
  const grid = new Grid(sheet);
  const dibaca = tercakup(lembar, tabel);
  const hasil: string[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    let mulai: number | null = null;
    for (let column = grid.left; column <= grid.right + 1; column++) {
      const lepas = column <= grid.right && !isBlank(grid.value(row, column)) && !dibaca(row, column);
      if (lepas) mulai ??= column;
      else if (mulai !== null) {
        hasil.push(alamatKotak({ top: row, left: mulai, bottom: row, right: column - 1 }));
        mulai = null;
      }
    }
  }
  return hasil;
}

/**
 * What each sheet of a workbook was taken for, in tab order; `dipakai` are the documents that the report rests on, null
 * where there is no report; `kenalan` is all that staff taught. Linear in the cells.
 */
export function ikhtisarLembar(
  lembar: readonly LembarTerbaca[],
  { sheets }: WorkbookSnapshot,
  dipakai: readonly Dokumen[] | null,
  kenalan: readonly Kenalan[] = [],
): IkhtisarLembar[] {
  const terpakai = dipakai && new Set(dipakai.map(kunciDokumen));
  return lembar.map((satu) => {
    const tabel = tabelLembar(satu, terpakai);
    const sheet = sheets.find((s) => s.id === satu.sheetId);
    return {
      sheetId: satu.sheetId,
      nama: satu.sheetName,
      buatanSendiri: satu.buatanSendiri,
      tabel: tabel.map((t) => t.ringkas),
      takTerbaca: sheet ? takTerbaca(sheet, satu, tabel) : [],
      dikenalkan: sheet && !satu.buatanSendiri ? kenalanLembar(sheet, kenalan) : [],
    };
  });
}
