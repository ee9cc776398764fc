import { bounding, intersection, lastColumn, lastRow, rectName, type Rect } from "../store/sheet/rect";
import { HostError } from "../wire/host-error";
import type { SheetModel } from "./sheet-model";

/** A range of a sheet. Once kept, it has a reference id and is followed when cells move. */
export class RangeModel {
  referenceId: string | null = null;

  constructor(
    readonly sheet: SheetModel,
    public rect: Rect,
  ) {}

  get address(): string {
    return `${quotedName(this.sheet.name)}!${rectName(this.rect)}`;
  }
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeReference = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/;

/** A sheet's name as it stands before "!" in an address. */
export function quotedName(name: string): string {
  if (plainName.test(name) && !looksLikeReference.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** The rectangle if it lies on a sheet. Throws InvalidArgument. */
export function onSheet(rect: Rect, location: string): Rect {
  const isInside = rect.top >= 0 && rect.left >= 0 && rect.bottom <= lastRow && rect.right <= lastColumn;
  if (!isInside || rect.bottom < rect.top || rect.right < rect.left) throw new HostError("InvalidArgument", location);
  return rect;
}

/** The smallest rectangle around the cells that hold something (or that only look different), within `within`. */
export function usedRect(sheet: SheetModel, within: Rect, valuesOnly: boolean): Rect | null {
  let used: Rect | null = null;
  sheet.part.cells.each(within, (cell, row) => {
    const isUsed = cell.kind !== "blank" || cell.formula !== null || (!valuesOnly && cell.style !== 0);
    if (!isUsed) return;
    const place = { top: row.index, left: cell.column, bottom: row.index, right: cell.column };
    if (!used || cell.column < used.left || cell.column > used.right || row.index > used.bottom)
      used = used ? bounding(used, place) : place;
  });
  return used;
}

/** The merged areas that touch a rectangle. */
export function mergesIn(sheet: SheetModel, rect: Rect): Rect[] {
  return sheet.part.merges.filter((area) => intersection(area, rect));
}
