import type { Rect } from "../sheets/snapshot";
import { FON, type CitraLembar, type Gaya } from "../plan/lembar/citra";
import type { RencanaLembar } from "../plan/lembar/rencana-lembar";
import type { Plan } from "../plan/plan";
import { queueCharts } from "./charts";
import { applyPlan, queuePlan, type ApplyOutcome } from "./apply-plan";
import type { Guard } from "./guard";
import { TAB } from "./new-sheets";
import { printArea, printTitles, queuePage } from "./page-layout";
import { isTouched, putSheetsBack, type SheetsBefore } from "./put-sheets-back";
import { hasExcelApi } from "./requirements";
import type { Session } from "./session";
import type { SettingsBefore } from "./settings-back";
import { queueLooksRead, type SheetLooks } from "./sheet-looks";

const GARIS = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const WARNA_GARIS = "#7F7F7F";

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function queueStyle(sheet: Excel.Worksheet, gaya: Gaya, isNew: boolean): void {
  const { format } = rangeOf(sheet, gaya.rect);
  const { font } = format;
  if (gaya.ukuran !== undefined) font.size = gaya.ukuran;
  if (gaya.tebal !== undefined && (gaya.tebal || !isNew)) font.bold = gaya.tebal;
  if (gaya.miring !== undefined && (gaya.miring || !isNew)) font.italic = gaya.miring;
  if (gaya.mendatar) format.horizontalAlignment = gaya.mendatar;
  if (gaya.tegak) format.verticalAlignment = gaya.tegak;
  if (gaya.lipat !== undefined) format.wrapText = gaya.lipat;
  if (gaya.garis === undefined || (isNew && !gaya.garis)) return;
  const { rect } = gaya;
  for (const sisi of GARIS) {
    if (sisi === "InsideHorizontal" && rect.top === rect.bottom) continue;
    if (sisi === "InsideVertical" && rect.left === rect.right) continue;
    const garis = format.borders.getItem(sisi);
    garis.style = gaya.garis ? "Continuous" : "None";
    if (!gaya.garis) continue;
    garis.weight = "Thin";
    garis.color = WARNA_GARIS;
  }
}

/** Looks that do not hang on the cells' contents; before the contents, so that text formats find their cells ready. */
function queueLooks(sheet: Excel.Worksheet, citra: CitraLembar, isNew: boolean): void {
  const semua = { top: 0, left: 0, bottom: citra.sel.length - 1, right: citra.lebar.length - 1 };
  rangeOf(sheet, semua).format.font.name = FON;
  for (const gaya of citra.gaya) queueStyle(sheet, gaya, isNew);
  citra.lebar.forEach((lebar, column) => {
    rangeOf(sheet, { top: 0, bottom: 0, left: column, right: column }).format.columnWidth = lebar;
  });
}

/** Neighbouring rows of one height are set together. */
function queueHeights(sheet: Excel.Worksheet, tinggi: readonly number[]): void {
  for (let row = 0; row < tinggi.length;) {
    const kini = tinggi[row];
    let akhir = row;
    while (tinggi[akhir + 1] === kini) akhir++;
    if (kini !== undefined) rangeOf(sheet, { top: row, bottom: akhir, left: 0, right: 0 }).format.rowHeight = kini;
    row = akhir + 1;
  }
}

/** Takes apart what was merged and clears what the table no longer covers; staff's cells outside are left alone. */
function queueUndoOld(sheet: Excel.Worksheet, { citra, bekas }: RencanaLembar): void {
  rangeOf(sheet, { top: 0, left: 0, bottom: citra.sel.length - 1, right: citra.lebar.length - 1 }).unmerge();
  for (const rect of bekas) {
    const range = rangeOf(sheet, rect);
    range.unmerge();
    range.clear("Formats");
  }
}

/** New sheets come first, so that a workbook whose structure is protected refuses before anything is written. */
function queueBefore(session: Session, rencana: readonly RencanaLembar[]): void {
  const { worksheets } = session.workbook;
  for (const { baru, nama } of rencana) {
    if (!baru) continue;
    const sheet = worksheets.add(nama);
    if (hasExcelApi("1.7")) sheet.tabColor = TAB;
  }
  for (const satu of rencana) {
    if (!satu.bentuk) continue;
    const sheet = worksheets.getItem(satu.kunci);
    if (!satu.baru) queueUndoOld(sheet, satu);
    queueLooks(sheet, satu.citra, satu.baru);
  }
}

/** A new sheet gets its contents in one assignment; formats follow, so that a number stays a number below a text format. */
function queueWholeSheet(session: Session, { kunci, citra, writes }: RencanaLembar): void {
  const sheet = session.workbook.worksheets.getItem(kunci);
  const semua = rangeOf(sheet, { top: 0, left: 0, bottom: citra.sel.length - 1, right: citra.lebar.length - 1 });
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
function queueAfter(session: Session, rencana: readonly RencanaLembar[]): void {
  for (const { bentuk, tinggi, baru, kunci, citra } of rencana) {
    const sheet = session.workbook.worksheets.getItem(kunci);
    if (bentuk) for (const rect of citra.gabung) rangeOf(sheet, rect).merge(false);
    if (bentuk || tinggi) queueHeights(sheet, citra.tinggi);
    if (bentuk || tinggi) queuePage(sheet, citra);
    if (baru && citra.tersembunyi) sheet.visibility = "Hidden";
  }
}

/** How writing our sheets ended; where it did, what puts all of it back. */
export type SheetsOutcome =
  | { readonly status: "applied"; readonly plan: Plan; readonly before: SheetsBefore }
  | Exclude<ApplyOutcome, { readonly status: "applied" }>;

/** What goes into the batch with the sheets. */
export interface SheetsOptions {
  readonly guard: Guard;
  /** Settings that `queueLast` changes, as they are. */
  readonly settings: SettingsBefore;
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
  const before = { baru: baru.map((r) => r.citra), looks: await readLooks(session, ada), charts: ada, settings };
  const hasil = await applyPlan(session, plan, {
    guard,
    queueFirst: () => queueBefore(session, rencana),
    queueAfter: () => {
      baru.forEach((r) => queueWholeSheet(session, r));
      queueAfter(session, rencana);
      queueCharts(session, rencana);
      queueLast();
    },
  });
  if (hasil.status === "applied") return { ...hasil, plan, before };
  const { failure } = hasil;
  if (hasil.status === "changed" && !(await isTouched(session, before))) return hasil;
  const isBack = await putSheetsBack(session, before, hasil.status === "uncertain" ? hasil.rest : null);
  if (isBack) return hasil.status === "uncertain" ? { status: "restored", failure } : hasil;
  const lembar = rencana.map(({ kunci }) => ({ sheetId: kunci, row: 0, column: 0 }));
  return hasil.status === "uncertain"
    ? { ...hasil, cells: [...hasil.cells, ...lembar] }
    : { status: "uncertain", failure, cells: lembar, rest: { writes: [] } };
}

/** Whether a sheet's looks, where they are set anew, can be put back should the writing fail. */
export function knowsLooks({ dahulu }: RencanaLembar): boolean {
  return hasExcelApi("1.9") && dahulu?.gabung !== null;
}

async function readLooks(session: Session, rencana: readonly RencanaLembar[]): Promise<SheetLooks[]> {
  const reads = rencana.flatMap((satu): (() => SheetLooks)[] => {
    if (!satu.dahulu || !(satu.bentuk || satu.tinggi) || !knowsLooks(satu)) return [];
    const { rect, gabung, cetak } = satu.dahulu;
    const print = cetak && { area: printArea(cetak.baris, cetak.kolom), titles: printTitles(cetak.kepala) };
    return [queueLooksRead(session, { sheetId: satu.kunci, rect, merges: gabung ?? [], print })];
  });
  if (reads.length > 0) await session.sync();
  return reads.map((read) => read());
}
