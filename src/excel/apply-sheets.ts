import type { Rect } from "../sheets/snapshot";
import type { CitraLembar } from "../plan/lembar/citra";
import { gabunganDari } from "../plan/lembar/gabung-baris";
import type { RencanaLembar } from "../plan/lembar/rencana-lembar";
import type { Plan } from "../plan/plan";
import { batchRange } from "./batch-range";
import { queueCharts } from "./charts";
import { applyPlan, queuePlan, type ApplyOutcome } from "./apply-plan";
import type { Guard } from "./guard";
import { TAB } from "./new-sheets";
import { printArea, printTitles, queuePage } from "./page-layout";
import { isTouched, putSheetsBack, type SheetsBefore } from "./put-sheets-back";
import { queueLooks } from "./queue-looks";
import { readMerges } from "./read-merges";
import { queueHeights, queueWidths } from "./queue-sizes";
import { hasExcelApi } from "./requirements";
import type { Session } from "./session";
import type { RekamLaci } from "./simpanan/baca-laci";
import { queueLooksRead, type SheetLooks } from "./sheet-looks";

function rectOf({ sel, lebar }: CitraLembar): Rect {
  return { top: 0, left: 0, bottom: sel.length - 1, right: lebar.length - 1 };
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

/**
 * New sheets come first, so that a workbook whose structure is protected refuses before anything is written. Then looks
 * that do not hang on the cells' contents, so that text formats find their cells ready.
 */
function queueBefore(session: Session, rencana: readonly RencanaLembar[]): [Excel.Worksheet, RencanaLembar][] {
  const { worksheets } = session.workbook;
  const baru = new Map(rencana.filter((r) => r.baru).map((r) => [r, worksheets.add(r.nama)]));
  if (hasExcelApi("1.7")) for (const sheet of baru.values()) sheet.tabColor = TAB;
  return rencana.map((satu) => {
    const sheet = baru.get(satu) ?? worksheets.getItem(satu.kunci);
    if (!satu.bentuk) return [sheet, satu];
    if (!satu.baru) queueUndoOld(sheet, satu);
    queueLooks(sheet, satu.citra, satu.baru);
    queueWidths(sheet, rectOf(satu.citra), satu.citra.lebar);
    return [sheet, satu];
  });
}

/** A new sheet gets its contents in one assignment; formats follow, so that a number stays a number below a text format. */
function queueWholeSheet(session: Session, sheet: Excel.Worksheet, { citra, writes }: RencanaLembar): void {
  const semua = batchRange(sheet, rectOf(citra));
  semua.values = citra.sel.map((baris) => baris.map((sel) => sel.content));
  semua.numberFormat = citra.sel.map((baris) => baris.map((sel) => sel.numberFormat));
  const fills = writes.map(({ cell, before, after }) => ({
    cell,
    before: { fill: before.fill },
    after: { fill: after.fill },
  }));
  queuePlan(session, { writes: fills.filter(({ after }) => after.fill !== undefined) });
}

/** What needs the contents in place. */
function queueAfter(sheet: Excel.Worksheet, { bentuk, tinggi, baru, citra }: RencanaLembar): void {
  if (bentuk) for (const { rect, perBaris } of gabunganDari(citra.gabung)) batchRange(sheet, rect).merge(perBaris);
  if (bentuk || tinggi) queueHeights(sheet, rectOf(citra), citra.tinggi);
  if (bentuk || tinggi) queuePage(sheet, citra);
  if (baru && citra.tersembunyi) sheet.visibility = "Hidden";
}

/** How writing our sheets ended; where it did, what puts all of it back. */
export type SheetsOutcome =
  | { readonly status: "applied"; readonly plan: Plan; readonly before: SheetsBefore }
  /** `lost`: refreshed sheets whose looks may be neither the old nor the new. */
  | (Exclude<ApplyOutcome, { readonly status: "applied" }> & { readonly lost: readonly RencanaLembar[] });

/** What goes into the batch with the sheets. */
export interface SheetsOptions {
  readonly guard: Guard;
  /** What `queueLast` changes of what the workbook remembers, as it is. */
  readonly settings: readonly RekamLaci[];
  readonly queueLast: () => void;
}

/**
 * Writes all our sheets in one sync; the looks of sheets that are drawn anew are read first. On failure, or where the
 * workbook had changed since it was read, no new sheet and nothing of a changed one is left.
 */
export async function applySheets(
  session: Session,
  rencana: readonly RencanaLembar[],
  { guard, settings, queueLast }: SheetsOptions,
): Promise<SheetsOutcome> {
  const [baru, ada] = [rencana.filter((r) => r.baru), rencana.filter((r) => !r.baru)];
  const plan: Plan = { writes: ada.flatMap((r) => r.writes) };
  const looks = await readLooks(session, ada);
  const before = { baru: baru.map((r) => r.citra), looks, charts: ada, settings };
  let sheets: readonly (readonly [Excel.Worksheet, RencanaLembar])[] = [];
  const hasil = await applyPlan(session, plan, {
    guard,
    queueFirst: () => (sheets = queueBefore(session, rencana)),
    queueAfter: () => {
      for (const [sheet, satu] of sheets) if (satu.baru) queueWholeSheet(session, sheet, satu);
      for (const [sheet, satu] of sheets) queueAfter(sheet, satu);
      queueCharts(session, rencana);
      queueLast();
    },
  });
  if (hasil.status === "applied") return { ...hasil, plan, before };
  const { failure } = hasil;
  const known = new Set(looks.map(({ sheetId }) => sheetId));
  const lost = ada.filter((r) => isRedrawn(r) && !known.has(r.kunci));
  if (hasil.status === "changed" && !(await isTouched(session, before))) return { ...hasil, lost: [] };
  const isBack = await putSheetsBack(session, before, hasil.status === "uncertain" ? hasil.rest : null);
  if (isBack) return hasil.status === "uncertain" ? { status: "restored", failure, lost } : { ...hasil, lost };
  const lembar = rencana.map(({ kunci }) => ({ sheetId: kunci, row: 0, column: 0 }));
  const cells = hasil.status === "uncertain" ? [...hasil.cells, ...lembar] : lembar;
  const rest = hasil.status === "uncertain" ? hasil.rest : { writes: [] };
  return { status: "uncertain", failure, cells, rest, lost: ada.filter(isRedrawn) };
}

const isRedrawn = ({ bentuk, tinggi }: RencanaLembar): boolean => bentuk || tinggi;

/** The looks of sheets that are drawn anew, as they are; of one whose merged areas can't be told, none (ExcelApi 1.9). */
async function readLooks(session: Session, rencana: readonly RencanaLembar[]): Promise<SheetLooks[]> {
  const reads: (() => SheetLooks)[] = [];
  for (const satu of rencana) {
    if (!satu.dahulu || !isRedrawn(satu) || !hasExcelApi("1.9")) continue;
    const { rect, cetak } = satu.dahulu;
    // One sheet after the other: Excel fails where it has too many merged areas to tell of.
    const merges = await readMerges(session, satu.kunci, rect);
    if (!merges) continue;
    const print = cetak && { area: printArea(cetak.baris, cetak.kolom), titles: printTitles(cetak.kepala) };
    reads.push(queueLooksRead(session, { sheetId: satu.kunci, rect, merges, print }));
  }
  if (reads.length > 0) await session.sync();
  return reads.map((read) => read());
}
