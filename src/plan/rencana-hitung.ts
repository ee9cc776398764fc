import type { Bertahap } from "../domain/alur/bertahap";
import { angkaDokumen, namaDokumen } from "../domain/dokumen/angka-dokumen";
import { keBilangan, SERATUS } from "../domain/angka/desimal";
import { isFormatPersen } from "../domain/angka/format-sel";
import type { TingkatKriteria } from "../domain/kriteria/kriteria";
import type { Laporan } from "../domain/laporan/laporan";
import { HimpunanSel } from "../domain/dokumen/himpunan-sel";
import type { CellRef } from "../domain/dokumen/sumber";
import { Grid } from "../sheets/grid";
import type { CellValue, WorkbookSnapshot } from "../sheets/snapshot";
import { formatPersen, formatRupiah } from "./format-angka";
import { bedaSel, keadaanSel } from "./beda-sel";
import { ketikan } from "./ketik-sel";
import { layakTulis } from "./layak-tulis";
import { isTerhitung, type Hasil } from "./hasil";
import { hasilLaporan } from "./hasil-laporan";
import { countPlan, type CellState, type CellWrite, type Plan } from "./plan";
import { denganSaksi } from "./saksi";
import { cocokkanKriteria, cocokkanPersen, cocokkanRupiah, type Kecocokan } from "./sudah-sesuai";

/** A typed value that the plan replaces, or words of staff that keep a result out. */
export interface Pergantian {
  readonly sel: CellRef;
  readonly lama: CellValue;
  readonly baru: CellValue;
}

/** What Hitung Capaian will write, and what it will not and why. */
export interface RencanaHitung {
  readonly plan: Plan;
  /** Typed figures that differ from the computed ones: old and new (T04). */
  readonly diganti: readonly Pergantian[];
  /** Result cells in which staff wrote words; they stay. */
  readonly dibiarkan: readonly Pergantian[];
  /** Writes left out because the sheet is protected. */
  readonly terkunci: readonly CellWrite[];
  /** The figures and names that the plan rests on, on the sheets that it writes to. */
  readonly landasan: readonly CellRef[];
  /** How many cells there are for results that could be computed, right already or not. */
  readonly dibandingkan: number;
}

interface Penilaian {
  readonly kehendak: Partial<CellState>;
  readonly catatan: "diganti" | "dibiarkan" | null;
  readonly baru: CellValue;
}

const HASIL_SEKALI_JALAN = 200;

const TETAP: Penilaian = { kehendak: {}, catatan: null, baru: "" };

/** Diffs every result cell against the snapshot: staff's formulas and agreeing values stay (kinerja.md §7). */
export function* rencanaHitung(snapshot: WorkbookSnapshot, laporan: Laporan): Bertahap<RencanaHitung> {
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.id, new Grid(sheet)]));
  const palet = new Set(laporan.pengaturan.kriteria.tingkat.map((t) => t.warna.toUpperCase()));
  const writes: CellWrite[] = [];
  const ditulis = new HimpunanSel();
  const terkunci: CellWrite[] = [];
  const diganti: Pergantian[] = [];
  const dibiarkan: Pergantian[] = [];
  let dibandingkan = 0;
  let ke = 0;
  for (const hasil of yield* hasilLaporan(laporan)) {
    if (ke++ % HASIL_SEKALI_JALAN === 0) yield;
    const grid = grids.get(hasil.sel.sheetId);
    if (!grid || grid.isCovered(hasil.sel.row, hasil.sel.column) || ditulis.ada(hasil.sel)) continue;
    const nilaian = nilai(hasil, grid, laporan, palet);
    if (isTerhitung(hasil)) dibandingkan++;
    const write = bedaSel(hasil.sel, keadaanSel(grid, hasil.sel), nilaian.kehendak);
    const pergantian = (): Pergantian => {
      return { sel: hasil.sel, lama: grid.value(hasil.sel.row, hasil.sel.column), baru: nilaian.baru };
    };
    if (nilaian.catatan === "dibiarkan") dibiarkan.push(pergantian());
    if (!write) continue;
    if (grid.sheet.isProtected) {
      terkunci.push(write);
      continue;
    }
    ditulis.tambah(hasil.sel);
    writes.push(write);
    if (nilaian.catatan === "diganti") diganti.push(pergantian());
  }
  const dasar = landasan(laporan, new Set(countPlan({ writes }).sheetIds));
  yield;
  return { plan: denganSaksi({ writes }, dasar, grids), diganti, dibiarkan, terkunci, landasan: dasar, dibandingkan };
}

function landasan(laporan: Laporan, lembar: ReadonlySet<string>): CellRef[] {
  const sekali = new HimpunanSel();
  const hasil: CellRef[] = [];
  for (const dokumen of [...laporan.terpilih.dipakai, ...laporan.terpilih.ditempat]) {
    if (!lembar.has(dokumen.asal.sheetId)) continue;
    for (const { sel } of angkaDokumen(dokumen)) if (sekali.tambah(sel)) hasil.push(sel);
    for (const { sel } of namaDokumen(dokumen)) if (sekali.tambah(sel)) hasil.push(sel);
  }
  return hasil;
}

function nilai(hasil: Hasil, grid: Grid, laporan: Laporan, palet: ReadonlySet<string>): Penilaian {
  const { row, column } = hasil.sel;
  const lama = grid.value(row, column);
  const format = grid.numberFormat(row, column);
  const berformula = grid.formula(row, column) !== null;
  const fill = kehendakWarna(hasil, grid, palet);
  const dengan = ({ kehendak, catatan, baru }: Penilaian): Penilaian => {
    return fill === undefined || catatan === "dibiarkan"
      ? { kehendak, catatan, baru }
      : { kehendak: { ...kehendak, fill }, catatan, baru };
  };
  if (hasil.jenis === "kriteria") {
    if (!hasil.kriteria || berformula) return dengan(TETAP);
    const cocok = cocokkanKriteria(lama, hasil.kriteria, laporan.pengaturan.kriteria);
    return dengan(putuskan(cocok, ketikan(layakTulis(hasil.kriteria.nama)), undefined));
  }
  if (hasil.nilai === null || berformula) return dengan(TETAP);
  if (hasil.jenis === "angka") return nilaiAngka(hasil, grid);
  if (hasil.jenis === "persen") {
    const baru = isFormatPersen(format) ? hasil.nilai.div(SERATUS) : hasil.nilai;
    return dengan(putuskan(cocokkanPersen(lama, format, hasil.nilai), keBilangan(baru), formatPersen(format)));
  }
  return dengan(
    putuskan(
      cocokkanRupiah(lama, format, hasil.nilai),
      keBilangan(hasil.nilai),
      formatRupiah(format, hasil.bertanda, hasil.nilai),
    ),
  );
}

/** A fraction where its cell, or the one it comes from, shows percent; other cells keep their format. */
function nilaiAngka({ sel, nilai: angka, seperti }: Extract<Hasil, { jenis: "angka" }>, grid: Grid): Penilaian {
  const sendiri = grid.numberFormat(sel.row, sel.column);
  const asal = seperti && sendiri === "General" ? grid.numberFormat(seperti.row, seperti.column) : sendiri;
  const format = isFormatPersen(asal) ? asal : sendiri;
  const baru = isFormatPersen(format) ? angka.div(SERATUS) : angka;
  const cocok = cocokkanPersen(grid.value(sel.row, sel.column), format, angka);
  return putuskan(cocok, keBilangan(baru), format === sendiri ? undefined : format);
}

function putuskan(cocok: Kecocokan, baru: CellValue, numberFormat: string | undefined): Penilaian {
  switch (cocok) {
    case "sesuai":
      return { ...TETAP, baru };
    case "catatan":
      return { kehendak: {}, catatan: "dibiarkan", baru };
    case "kosong":
    case "berbeda":
      return {
        kehendak: numberFormat === undefined ? { content: baru } : { content: baru, numberFormat },
        catatan: cocok === "berbeda" ? "diganti" : null,
        baru,
      };
  }
}

function kriteriaWarna(hasil: Hasil): TingkatKriteria | null | undefined {
  return hasil.jenis === "rupiah" || hasil.jenis === "angka" ? undefined : hasil.kriteria;
}

/** undefined: the colour stays as it is. */
function kehendakWarna(hasil: Hasil, grid: Grid, palet: ReadonlySet<string>): CellState["fill"] | undefined {
  const kriteria = kriteriaWarna(hasil);
  if (kriteria === undefined) return undefined;
  if (kriteria) return kriteria.warna;
  return isWarnaKita(hasil.sel, grid, palet) ? null : undefined;
}

/** A kriteria colour in a result cell is ours, unless staff marked the whole row with it. */
function isWarnaKita({ row, column }: CellRef, grid: Grid, palet: ReadonlySet<string>): boolean {
  const warna = grid.fill(row, column)?.toUpperCase();
  if (warna === undefined || !palet.has(warna)) return false;
  return grid.fill(row, column - 1)?.toUpperCase() !== warna;
}
