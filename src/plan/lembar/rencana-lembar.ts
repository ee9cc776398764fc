import { petakan, type Bertahap } from "../../domain/alur/bertahap";
import { Grid } from "../../sheets/grid";
import type { CellRef, CellValue, Rect, SheetSnapshot } from "../../sheets/snapshot";
import type { TulisanGrafik } from "../grafik/rencana-grafik";
import type { CellState, CellWrite } from "../plan";
import { bedaSel, keadaanSel, KOSONG } from "../beda-sel";
import {
  BARIS_LEMBAR_SEKALI,
  catat,
  isTerpotong,
  rupaLama,
  sidikIsi,
  sidikLama,
  sidikRupa,
  type CatatanLembar,
} from "./catatan-lembar";
import { ukuranCitra, type CitraLembar } from "./citra";
import { geserCatatan } from "./geser-catatan";
import { kerangkaLembar, type Kerangka } from "./kerangka-lembar";

/** A cell inside a table that staff edited; it is replaced, and listed first. */
export interface SelDiubah {
  readonly sel: CellRef;
  readonly lama: CellValue;
  readonly baru: CellValue;
}

/** What has to happen to one worksheet of ours. Nothing where every cell and the looks are as they should be. */
export interface RencanaLembar {
  readonly citra: CitraLembar;
  /** The sheet's id, or its name where it is still to be made: Excel takes either. */
  readonly kunci: string;
  readonly nama: string;
  readonly baru: boolean;
  readonly writes: readonly CellWrite[];
  /** Whether looks, and whether row heights, have to be set again. */
  readonly bentuk: boolean;
  readonly tinggi: boolean;
  /** What the table no longer covers. */
  readonly bekas: readonly Rect[];
  readonly diubahStaf: readonly SelDiubah[];
  readonly catatan: CatatanLembar;
  /** What the table covers now and covered before, and how that was printed; null for a new sheet. */
  readonly dahulu: LembarDahulu | null;
  readonly grafik: readonly TulisanGrafik[];
}

export interface LembarDahulu {
  readonly rect: Rect;
  readonly cetak: (Pick<CatatanLembar, "baris" | "kolom" | "jeda"> & { readonly kepala: CitraLembar["kepala"] }) | null;
}

export type HasilRencana = RencanaLembar | { readonly halangan: string };

export function* rencanaLembarBaru(citra: CitraLembar): Bertahap<RencanaLembar> {
  const perBaris = yield* petakan(
    citra.sel,
    (baris, row) => baris.flatMap((sel, column) => bedaSel({ sheetId: citra.nama, row, column }, KOSONG, sel) ?? []),
    BARIS_LEMBAR_SEKALI,
  );
  const writes = perBaris.flat();
  const catatan = yield* catat(citra, citra.nama);
  return {
    ...{ citra, kunci: citra.nama, nama: citra.nama, baru: true, writes, bentuk: true, tinggi: true },
    ...{ bekas: [], diubahStaf: [], catatan, dahulu: null, grafik: [] },
  };
}

/** What the table covered before and does not cover now: below it, and to its right. */
function bekasTabel(lama: Kerangka | null, baris: number, kolom: number): Rect[] {
  if (!lama) return [];
  const bekas: Rect[] = [];
  if (lama.baris > baris) bekas.push({ top: baris, bottom: lama.baris - 1, left: 0, right: lama.kolom - 1 });
  if (lama.kolom > kolom)
    bekas.push({ top: 0, bottom: Math.min(baris, lama.baris) - 1, left: kolom, right: lama.kolom - 1 });
  return bekas;
}

function lembarDahulu(citra: CitraLembar, lama: CatatanLembar | null, kerangka: Kerangka | null): LembarDahulu {
  const { baris, kolom } = ukuranCitra(citra);
  const [bottom, right] = [Math.max(baris, kerangka?.baris ?? 0) - 1, Math.max(kolom, kerangka?.kolom ?? 0) - 1];
  const cetak = lama?.kepala ? { baris: lama.tercetak, kolom: lama.kolom, kepala: lama.kepala, jeda: lama.jeda } : null;
  return { rect: { top: 0, left: 0, bottom, right }, cetak };
}

/** Where we would format a cell as we did before, staff's own format and fill stay, unless the format makes text of it. */
function denganRupaStaf(kini: CellState, baru: CellState, rupa: string | undefined): CellState {
  if (rupa === undefined || rupa !== sidikRupa(baru)) return baru;
  const jadiTeks = kini.numberFormat === "@" && kini.content !== baru.content;
  return { content: baru.content, numberFormat: jadiTeks ? baru.numberFormat : kini.numberFormat, fill: kini.fill };
}

/** Brings a sheet of ours up to date: only cells that differ, staff's notes moved out of the way, edits listed. */
export function* rencanaLembarAda(
  citra: CitraLembar,
  sheet: SheetSnapshot,
  lama: CatatanLembar | null,
): Bertahap<HasilRencana> {
  const grid = new Grid(sheet);
  const { baris, kolom } = ukuranCitra(citra);
  const kerangka = kerangkaLembar(grid, lama, kolom);
  const bekas = bekasTabel(kerangka, baris, kolom);
  const geser = geserCatatan(grid, citra, kerangka);
  if ("halangan" in geser) return geser;
  const baru = yield* catat(citra, sheet.name);
  const tujuan = new Map<string, { cell: CellRef; state: CellState }>();
  const taruh = (row: number, column: number, state: CellState): void => {
    tujuan.set(`${row},${column}`, { cell: { sheetId: sheet.id, row, column }, state });
  };
  for (const { top, bottom, left, right } of bekas)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) taruh(row, column, KOSONG);
  for (const { row, column, state } of geser.sel) taruh(row, column, state);
  citra.sel.forEach((sel, row) => sel.forEach((state, column) => taruh(row, column, state)));

  const writes: CellWrite[] = [];
  const diubahStaf: SelDiubah[] = [];
  for (const { cell, state } of tujuan.values()) {
    const kini = keadaanSel(grid, cell);
    const write = bedaSel(cell, kini, denganRupaStaf(kini, state, rupaLama(lama, cell.row, cell.column)));
    if (!write) continue;
    writes.push(write);
    const milikTabel = kerangka === null || (cell.row < kerangka.baris && cell.column < kerangka.kolom);
    const diubah = !isTerpotong(kini.content) && sidikIsi(kini.content) !== sidikLama(lama, cell.row, cell.column);
    if (write.after.content !== undefined && milikTabel && diubah)
      diubahStaf.push({ sel: cell, lama: grid.value(cell.row, cell.column), baru: state.content });
  }
  return {
    ...{ citra, kunci: sheet.id, nama: sheet.name, baru: false, writes, bekas, diubahStaf },
    bentuk: lama?.bentuk !== baru.bentuk,
    tinggi: lama?.tinggi !== baru.tinggi,
    catatan: baru,
    dahulu: lembarDahulu(citra, lama, kerangka),
    grafik: [],
  };
}

export const isBerubah = (r: RencanaLembar): boolean =>
  r.baru || r.bentuk || r.tinggi || r.writes.length > 0 || r.grafik.length > 0;
