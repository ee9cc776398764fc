import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hitungCapaianBuku, type HasilHitung, type UbahanPengaturan } from "../../src/app/hitung";
import { listWorkbook } from "../../src/excel/list-workbook";
import { takeSnapshot } from "../../src/excel/take-snapshot";
import type { HeadlessExcel, HostOptions } from "../../src/host/contract";
import { loadOffice } from "../../src/host/office-node";
import { openWorkbook } from "../../src/host/open";
import { Grid } from "../../src/sheets/grid";
import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";

export const CONTOH = join(__dirname, "../../assets/contoh/diskominfo-2024.xlsx");

export function baca(lokasi: string): Uint8Array {
  return readFileSync(lokasi);
}

/** Opens a workbook and makes office.js talk to it. */
export function buka(isi: Uint8Array, options?: HostOptions): HeadlessExcel {
  const dibuka = openWorkbook(isi, options);
  if (!dibuka.ok) throw new Error(`tidak terbuka: ${JSON.stringify(dibuka.refusal)}`);
  loadOffice(dibuka.excel);
  return dibuka.excel;
}

export interface SesudahHitung {
  readonly hasil: HasilHitung;
  readonly isi: Uint8Array;
  readonly excel: HeadlessExcel;
}

/** The add-in's own Hitung Capaian through the real office.js. */
export async function hitung(
  isi: Uint8Array,
  ubahan?: UbahanPengaturan,
  options?: HostOptions,
): Promise<SesudahHitung> {
  const excel = buka(isi, options);
  const hasil = await hitungCapaianBuku(ubahan);
  return { hasil, isi: excel.save(), excel };
}

/** As {@link hitung}, for workbooks that must be understood. */
export async function hitungSelesai(isi: Uint8Array, ubahan?: UbahanPengaturan, options?: HostOptions) {
  const sesudah = await hitung(isi, ubahan, options);
  if (sesudah.hasil.status !== "selesai") throw new Error(`belum selesai: ${JSON.stringify(sesudah.hasil)}`);
  return { ...sesudah, hasil: sesudah.hasil };
}

/** Every sheet of a saved workbook, read anew from its bytes. */
export async function potret(isi: Uint8Array): Promise<WorkbookSnapshot> {
  buka(isi);
  return Excel.run(async (context) => {
    const { headings, pengaturan } = await listWorkbook(context);
    return takeSnapshot(context, headings, pengaturan.nilai.kenalan);
  });
}

export interface Sel {
  readonly nilai: CellValue;
  readonly rumus: string | null;
  readonly format: string;
  readonly warna: string | null;
}

/** Looks cells up by `'Sheet name'!A1`. */
export function pencariSel(snapshot: WorkbookSnapshot): (alamat: string) => Sel {
  const grids = new Map(snapshot.sheets.map((s) => [s.name, new Grid(s)]));
  return (alamat) => {
    const [, kutip, polos, kolom = "", baris = ""] = /^(?:'((?:[^']|'')+)'|([^!]+))!([A-Z]+)(\d+)$/.exec(alamat) ?? [];
    const grid = grids.get((kutip ?? polos ?? "").replace(/''/g, "'"));
    if (!grid) throw new Error(`tidak ada lembar untuk ${alamat}`);
    const column = Array.from(kolom).reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0) - 1;
    const row = Number(baris) - 1;
    return {
      nilai: grid.value(row, column),
      rumus: grid.formula(row, column),
      format: grid.numberFormat(row, column),
      warna: grid.fill(row, column),
    };
  };
}
