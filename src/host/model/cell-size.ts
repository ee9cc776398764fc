import { columnSpanAt } from "../store/sheet/columns";
import { tagAttribute } from "../store/xml-tag";
import { cellCount } from "../store/sheet/rect";
import { notImplemented } from "../wire/host-error";
import type { RangeModel } from "./range-model";
import { checkFormatAllowed } from "./write-range";

const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;
const defaultWidth = 64 * pointsPerPixel;
const defaultHeight = 15;

function pointsOfWidth(characters: number): number {
  return Math.round(characters * pixelsPerCharacter) * pointsPerPixel;
}

/** The width in points that all columns share, or null. Widths assume a default font whose digits are 7 pixels wide. */
export function columnWidth({ sheet, rect }: RangeModel): number | null {
  const { columns, format } = sheet.part;
  const standard = format("defaultColWidth");
  const widthAt = (column: number): number => {
    const span = columnSpanAt(columns, column);
    const own = span && tagAttribute(span.tag, "width");
    if (own !== undefined) return pointsOfWidth(Number(own));
    return standard === undefined ? defaultWidth : pointsOfWidth(Number(standard));
  };
  const first = widthAt(rect.left);
  for (let column = rect.left + 1; column <= rect.right; column++) if (widthAt(column) !== first) return null;
  return first;
}

export function setColumnWidth(range: RangeModel, points: number): void {
  checkFormatAllowed(range, "RangeFormat.columnWidth");
  const { sheet, rect } = range;
  const characters = points / pointsPerPixel / pixelsPerCharacter;
  sheet.part.setColumns(rect.left, rect.right, { width: String(characters), customWidth: "1" });
}

/** The height in points that all rows share, or null. */
export function rowHeight({ sheet, rect }: RangeModel): number | null {
  const { part } = sheet;
  const standard = Number(part.format("defaultRowHeight") ?? defaultHeight);
  const heightAt = (row: number): number => Number(part.rowAttribute(row, "ht") ?? standard);
  const first = heightAt(rect.top);
  for (let row = rect.top + 1; row <= rect.bottom; row++) if (heightAt(row) !== first) return null;
  return first;
}

export function setRowHeight(range: RangeModel, points: number): void {
  const location = "RangeFormat.rowHeight";
  checkFormatAllowed(range, location);
  if (cellCount(range.rect) > 5_000_000) throw notImplemented(`${location} of ${range.address}`);
  for (let row = range.rect.top; row <= range.rect.bottom; row++)
    range.sheet.part.cells.setRowAttributes(row, { ht: String(points), customHeight: "1" });
}
