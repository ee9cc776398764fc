import { Grid } from "../../sheets/grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import { isBersaing, lembarIsian, sebutKolom } from "../../tables/isian/daftar-isian";
import type { LembarIsian } from "../../tables/isian/lembar-isian";
import type { KonteksTabel } from "../../tables/konteks-tabel";
import type { TabelKurang } from "../../tables/model-tabel";
import { ketikan } from "../ketik-sel";
import type { CitraLembar } from "./citra";
import { citraIsian } from "./citra-isian";

/** What a table without a source needs, and the sheet that staff can be given to fill in. */
export interface IsianTabel {
  /** Its columns in words. */
  readonly kolom: string;
  /** The sheet that was made and still is as blank as then; null where there is none. */
  readonly lembar: string | null;
  /** Whether one can be made: where a sheet of its kind is there, that one is to be filled in. */
  readonly dapat: boolean;
}

/** Where a sheet to fill in goes: as one of this name, or nowhere, because it is there and still blank. */
export interface TempatIsian {
  readonly citra: CitraLembar;
  readonly ada: SheetSnapshot | null;
}

/** Excel's longest name of a worksheet. */
const NAMA_TERPANJANG = 31;

/** The name as it is, then with a mark and a number: a sheet of staff's by that name is left alone. */
function calonNama(nama: string, ke: number): string {
  if (ke === 0) return nama;
  const ekor = ke === 1 ? " (isian)" : ` (isian ${ke})`;
  return `${nama.slice(0, NAMA_TERPANJANG - ekor.length)}${ekor}`;
}

/** True where nothing was written on a sheet but what it was made with. */
function isMasihKosong({ sel }: CitraLembar, sheet: SheetSnapshot): boolean {
  const grid = new Grid(sheet);
  const isSama = (row: number, column: number): boolean =>
    String(ketikan(grid.value(row, column))) === String(sel[row]?.[column]?.content ?? "");
  for (let row = 0; row <= Math.max(grid.bottom, sel.length - 1); row++)
    for (let column = 0; column <= Math.max(grid.right, (sel[0]?.length ?? 1) - 1); column++)
      if (!isSama(row, column)) return false;
  return true;
}

/** `semua` are all worksheets, read or not. */
export function tempatIsian(
  isian: LembarIsian,
  { laporan }: KonteksTabel,
  snapshot: WorkbookSnapshot,
  semua: readonly { readonly name: string }[],
): TempatIsian {
  const dipakai = new Set(semua.map(({ name }) => name.toLowerCase()));
  const citra = citraIsian(isian, laporan.pengaturan);
  for (let ke = 0; ; ke++) {
    const calon = calonNama(isian.nama, ke);
    const kecil = calon.toLowerCase();
    const sheet = snapshot.sheets.find((s) => s.name.toLowerCase() === kecil);
    if (sheet && isMasihKosong(citra, sheet)) return { citra, ada: sheet };
    if (!sheet && !dipakai.has(kecil)) return { citra: { ...citra, nama: calon, nomor: calon }, ada: null };
  }
}

/** What to tell of a table that lacks its source; null where no sheet to fill in is known for it. */
export function isianTabel(
  { isian }: TabelKurang,
  konteks: KonteksTabel,
  snapshot: WorkbookSnapshot,
): IsianTabel | null {
  const lembar = isian === undefined ? null : lembarIsian(isian, konteks);
  if (!lembar || isian === undefined) return null;
  const { ada } = tempatIsian(lembar, konteks, snapshot, snapshot.sheets);
  return {
    kolom: sebutKolom(lembar.kepala),
    lembar: ada?.name ?? null,
    dapat: ada === null && !isBersaing(isian, konteks),
  };
}
