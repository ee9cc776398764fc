import { blank } from "../store/sheet/cell";
import { cellCount, intersection, type Rect } from "../store/sheet/rect";
import { HostError, notImplemented } from "../wire/host-error";
import { mergesIn, type RangeModel } from "./range-model";
import { checkContentAllowed, checkFormatAllowed, restyle } from "./write-range";

/** Cells beyond which only those that are there are cleared. */
const manyCells = 1_000_000;

function clearContents(range: RangeModel): void {
  const { cells } = range.sheet.part;
  const filled: [number, number][] = [];
  cells.each(range.rect, (cell, row) => {
    if (cell.kind !== "blank" || cell.formula) filled.push([row.index, cell.column]);
  });
  for (const [row, column] of filled) cells.setContent(row, column, blank);
}

function clearFormats(range: RangeModel): void {
  const location = "Range.clear";
  if (cellCount(range.rect) <= manyCells) {
    restyle(range, location, () => 0);
    return;
  }
  const { cells, columns } = range.sheet.part;
  if (columns.some((span) => span.style !== 0) || cells.rows.some((row) => row.style > 0))
    throw notImplemented(`${location}(Formats) of ${range.address}`);
  const styled: [number, number][] = [];
  cells.each(range.rect, (cell, row) => {
    if (cell.style !== 0) styled.push([row.index, cell.column]);
  });
  for (const [row, column] of styled) cells.setStyle(row, column, 0);
}

/** `Range.clear`: contents, formats or both. */
export function clearRange(range: RangeModel, applyTo: string): void {
  const location = "Range.clear";
  const isContents = applyTo === "All" || applyTo === "Contents";
  const isFormats = applyTo === "All" || applyTo === "Formats";
  if (!isContents && !isFormats) throw notImplemented(`${location}(${applyTo})`);
  if (isContents) checkContentAllowed(range, location, { anySize: true });
  if (isFormats) checkFormatAllowed(range, location, { anySize: true });
  if (isContents) clearContents(range);
  if (isFormats) clearFormats(range);
}

function rowsOf(rect: Rect): Rect[] {
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, at) => ({
    ...rect,
    top: rect.top + at,
    bottom: rect.top + at,
  }));
}

/** `Range.merge`: the first cell keeps its content, the others lose theirs. */
export function mergeRange(range: RangeModel, across: boolean): void {
  const location = "Range.merge";
  const { part } = range.sheet;
  if (part.isProtected) throw new HostError("AccessDenied", location);
  const areas = (across ? rowsOf(range.rect) : [range.rect]).filter((area) => cellCount(area) > 1);
  for (const area of areas) {
    part.cells.each(area, (cell, row) => {
      if (row.index === area.top && cell.column === area.left) return;
      if (cell.kind !== "blank" || cell.formula) part.cells.setContent(row.index, cell.column, blank);
    });
    part.merges = [...part.merges.filter((other) => !intersection(other, area)), area];
  }
}

export function unmergeRange(range: RangeModel): void {
  const { part } = range.sheet;
  if (part.isProtected) throw new HostError("AccessDenied", "Range.unmerge");
  const touched = new Set(mergesIn(range.sheet, range.rect));
  if (touched.size > 0) part.merges = part.merges.filter((area) => !touched.has(area));
}
