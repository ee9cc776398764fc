import type { CitraLembar } from "../plan/lembar/citra";
import { ratakanGaya, type Rupa } from "../plan/lembar/ratakan-gaya";
import type { Rect } from "../sheets/snapshot";
import { batchAreas, batchRange } from "./batch-range";
import { hasExcelApi } from "./requirements";

const GARIS = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const WARNA_GARIS = "#7F7F7F";

/** Queues looks that do not hang on the cells' contents, each facet once for all cells that share it. */
export function queueLooks(sheet: Excel.Worksheet, citra: CitraLembar, isNew: boolean): void {
  const { dasar, bidang } = ratakanGaya(citra);
  const { format } = batchRange(sheet, dasar.rect);
  const rupa = isNew ? tanpaBawaan(dasar.rupa) : dasar.rupa;
  format.font.name = citra.huruf;
  queueFormat(format, rupa);
  if (rupa.garis !== undefined) queueLines(format, dasar.rect, rupa.garis);
  for (const { rects, rupa } of bidang) {
    for (const { format } of targetsOf(sheet, rects, rupa)) queueFormat(format, rupa);
    const { garis } = rupa;
    if (garis !== undefined) rects.forEach((rect) => queueLines(batchRange(sheet, rect).format, rect, garis));
  }
}

/** A new sheet has these already. */
function tanpaBawaan({ tebal, miring, garis, ...lain }: Rupa): Rupa {
  return { ...lain, ...(tebal ? { tebal } : {}), ...(miring ? { miring } : {}), ...(garis ? { garis } : {}) };
}

/** Nothing where only lines are to be drawn: these go rectangle by rectangle. */
function targetsOf(sheet: Excel.Worksheet, rects: readonly Rect[], rupa: Rupa) {
  if (Object.keys(rupa).every((sisi) => sisi === "garis")) return [];
  return rects.length > 1 && hasExcelApi("1.9")
    ? batchAreas(sheet, rects)
    : rects.map((rect) => batchRange(sheet, rect));
}

function queueFormat(format: Excel.RangeFormat, { ukuran, tebal, miring, mendatar, tegak, lipat }: Rupa): void {
  if (ukuran !== undefined) format.font.size = ukuran;
  if (tebal !== undefined) format.font.bold = tebal;
  if (miring !== undefined) format.font.italic = miring;
  if (mendatar) format.horizontalAlignment = mendatar;
  if (tegak) format.verticalAlignment = tegak;
  if (lipat !== undefined) format.wrapText = lipat;
}

/** Edges of several areas at once are not certain to mean those of each: lines are drawn on one rectangle at a time. */
function queueLines({ borders }: Excel.RangeFormat, rect: Rect, garis: boolean): void {
  for (const sisi of GARIS) {
    if (sisi === "InsideHorizontal" && rect.top === rect.bottom) continue;
    if (sisi === "InsideVertical" && rect.left === rect.right) continue;
    const satu = borders.getItem(sisi);
    satu.style = garis ? "Continuous" : "None";
    if (!garis) continue;
    satu.weight = "Thin";
    satu.color = WARNA_GARIS;
  }
}
