import { columnSpanAt } from "../store/sheet/columns";
import { tagAttribute } from "../store/xml-tag";
import { invalidArgument } from "../wire/host-error";
import type { Json } from "../wire/protocol";
import { isRowHidden } from "./filter";
import type { RangeModel } from "./range-model";
import type { SheetModel } from "./sheet-model";
import { checkFormatAllowed } from "./write-range";

export { isRowHidden };

export function isColumnHidden({ part }: SheetModel, column: number): boolean {
  const span = columnSpanAt(part.columns, column);
  return ["1", "true"].includes((span && tagAttribute(span.tag, "hidden")) ?? "0");
}

/** What all lines say, or null where they differ. */
export function shared(first: number, last: number, read: (line: number) => boolean): boolean | null {
  const one = read(first);
  for (let line = first + 1; line <= last; line++) if (read(line) !== one) return null;
  return one;
}

function flag(value: Json, location: string): string {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value ? "1" : "0";
}

export function hideRows(range: RangeModel, value: Json): void {
  const { sheet, rect } = range;
  const hidden = flag(value, "Range.rowHidden");
  checkFormatAllowed(range, "Range.rowHidden");
  for (let row = rect.top; row <= rect.bottom; row++) sheet.part.cells.setRowAttributes(row, { hidden });
}

export function hideColumns(range: RangeModel, value: Json): void {
  const { sheet, rect } = range;
  const hidden = flag(value, "Range.columnHidden");
  checkFormatAllowed(range, "Range.columnHidden", { anySize: true });
  sheet.part.setColumns(rect.left, rect.right, { hidden });
}
