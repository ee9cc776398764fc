import { ketikan } from "../plan/ketik-sel";
import type { CitraLembar } from "../plan/lembar/citra";
import { gabunganDari } from "../plan/lembar/gabung-baris";
import type { RencanaLembar } from "../plan/lembar/rencana-lembar";
import type { CellWrite } from "../plan/plan";
import type { CellValue, Rect } from "../sheets/snapshot";
import { queuePlan } from "./apply-plan";
import { batchRange } from "./batch-range";
import { TAB } from "./new-sheets";
import { queueLooks } from "./queue-looks";
import { queueHeights, queueWidths } from "./queue-sizes";
import { hasExcelApi } from "./requirements";
import type { Session } from "./session";
import { isContentWritten, type Unwritten } from "./written";

/** One batch of a job on our sheets. */
export interface SheetStep {
  /** The sheets that are done once it is. */
  readonly sheets: readonly RencanaLembar[];
  readonly writes: readonly CellWrite[];
  readonly queueFirst: () => void;
  readonly queueAfter: () => void;
  /** After the sync: cells of a new sheet that do not hold what was written. */
  readonly unwritten: () => readonly Unwritten[];
}

/** True where a sheet that is there is drawn anew. */
export const isRedrawn = ({ baru, bentuk, tinggi }: RencanaLembar): boolean => !baru && (bentuk || tinggi);

/** A new sheet whose contents are more characters than this takes several batches: Excel on the web chokes on large ones. */
const MOST_CHARACTERS = 400_000;

/**
 * A job on our sheets in batches: a new one or one that is drawn anew in its own, all others together. New sheets come
 * first, so that a workbook whose structure is protected refuses before anything is written.
 */
export function stepsOf(session: Session, rencana: readonly RencanaLembar[], most = MOST_CHARACTERS): SheetStep[] {
  const baru = rencana.filter((r) => r.baru).flatMap((r) => newSheetSteps(session, r, most));
  const digambar = rencana.filter(isRedrawn).map((r) => redrawnStep(session, r));
  const lain = rencana.filter((r) => !r.baru && !isRedrawn(r));
  const semua = [...baru, ...digambar, ...(lain.length > 0 ? [refreshStep(lain)] : [])];
  return semua.length > 0 ? semua : [refreshStep([])];
}

const nothing = (): void => undefined;
const allWritten = (): readonly Unwritten[] => [];

function rectOf({ sel, lebar }: CitraLembar): Rect {
  return { top: 0, left: 0, bottom: sel.length - 1, right: lebar.length - 1 };
}

function refreshStep(sheets: readonly RencanaLembar[]): SheetStep {
  const writes = sheets.flatMap((r) => r.writes);
  return { sheets, writes, queueFirst: nothing, queueAfter: nothing, unwritten: allWritten };
}

/** Looks that do not hang on the cells' contents come first, so that text formats find their cells ready. */
function redrawnStep(session: Session, satu: RencanaLembar): SheetStep {
  const sheet = (): Excel.Worksheet => session.workbook.worksheets.getItem(satu.kunci);
  return {
    sheets: [satu],
    writes: satu.writes,
    queueFirst: () => {
      if (!satu.bentuk) return;
      queueUndoOld(sheet(), satu);
      queueLooks(sheet(), satu.citra, false);
      queueWidths(sheet(), rectOf(satu.citra), satu.citra.lebar);
    },
    queueAfter: () => queueAfter(sheet(), satu),
    unwritten: allWritten,
  };
}

/** Takes apart what was merged and clears what the table no longer covers; staff's cells outside are left alone. */
function queueUndoOld(sheet: Excel.Worksheet, { citra, bekas }: RencanaLembar): void {
  batchRange(sheet, rectOf(citra)).unmerge();
  for (const rect of bekas) {
    const range = batchRange(sheet, rect);
    range.unmerge();
    range.clear("Formats");
  }
}

/** What needs the contents in place. */
function queueAfter(sheet: Excel.Worksheet, { bentuk, baru, citra }: RencanaLembar): void {
  if (bentuk) for (const { rect, perBaris } of gabunganDari(citra.gabung)) batchRange(sheet, rect).merge(perBaris);
  queueHeights(sheet, rectOf(citra), citra.tinggi);
  if (baru && citra.tersembunyi) sheet.visibility = "Hidden";
}

function newSheetSteps(session: Session, satu: RencanaLembar, most: number): SheetStep[] {
  const { worksheets } = session.workbook;
  const bands = rowBands(satu.citra, most);
  return bands.map((band, i): SheetStep => {
    let unwritten = allWritten;
    const isLast = i === bands.length - 1;
    return {
      sheets: isLast ? [satu] : [],
      writes: [],
      queueFirst: () => {
        const sheet = i === 0 ? worksheets.add(satu.nama) : worksheets.getItem(satu.nama);
        if (i === 0) queueNewLooks(sheet, satu.citra);
        unwritten = queueBand(sheet, satu, band);
        if (!isLast) return;
        queueFillsOf(session, satu);
        queueAfter(sheet, satu);
      },
      queueAfter: nothing,
      unwritten: () => unwritten(),
    };
  });
}

function queueNewLooks(sheet: Excel.Worksheet, citra: CitraLembar): void {
  if (citra.milikStaf !== true && hasExcelApi("1.7")) sheet.tabColor = TAB;
  queueLooks(sheet, citra, true);
  queueWidths(sheet, rectOf(citra), citra.lebar);
}

interface RowBand {
  readonly top: number;
  readonly rows: CitraLembar["sel"];
}

/** The rows of a sheet in runs of not much more than so many characters. */
function rowBands({ sel }: CitraLembar, most: number): RowBand[] {
  const bands: { top: number; rows: CitraLembar["sel"][number][]; characters: number }[] = [];
  sel.forEach((row, top) => {
    const characters = row.reduce((sum, { content, numberFormat }) => sum + `${content}${numberFormat}`.length + 8, 0);
    const last = bands.at(-1);
    if (last && last.characters + characters <= most) {
      last.rows.push(row);
      last.characters += characters;
    } else bands.push({ top, rows: [row], characters });
  });
  return bands;
}

/**
 * Contents in one assignment, read back in the same batch; formats follow, so that a number stays a number below a text
 * format.
 */
function queueBand(sheet: Excel.Worksheet, { citra, nama }: RencanaLembar, { top, rows }: RowBand): () => Unwritten[] {
  const rect = { ...rectOf(citra), top, bottom: top + rows.length - 1 };
  const range = batchRange(sheet, rect);
  range.values = rows.map((row) => row.map((sel) => sel.content));
  const isFormula = rows.some((row) => row.some(({ content }) => String(content).startsWith("=")));
  range.load(isFormula ? "values,formulas" : "values");
  range.numberFormat = rows.map((row) => row.map((sel) => sel.numberFormat));
  return () => {
    const values = range.values as CellValue[][];
    const formulas = isFormula ? (range.formulas as CellValue[][]) : values;
    return rows.flatMap((row, r) =>
      row.flatMap(({ content }, column): Unwritten[] => {
        const value = values[r]?.[column] ?? "";
        if (isContentWritten(content, value, formulas[r]?.[column] ?? "") || ketikan(value) === content) return [];
        // No row of a new sheet is hidden: words that this Excel spells in its own way are no reason to take all back.
        if (typeof content !== "number" && value !== "") return [];
        return [{ cell: { sheetId: nama, row: top + r, column }, sheet: nama, isBlank: value === "" }];
      }),
    );
  };
}

function queueFillsOf(session: Session, { writes }: RencanaLembar): void {
  const fills = writes.flatMap(({ cell, before, after }) =>
    after.fill === undefined ? [] : [{ cell, before: { fill: before.fill ?? null }, after: { fill: after.fill } }],
  );
  queuePlan(session, { writes: fills });
}
