import { shiftedRect, shiftedSpan, type Shift } from "../store/sheet/shift";
import { topElement } from "../store/sheet/sheet-xml";
import { notImplemented } from "../wire/host-error";
import type { SheetModel } from "./sheet-model";
import { isMentioned } from "./sheet-names";

/** Elements that hold addresses, which would have to follow. */
const addressed =
  "protectedRanges scenarios autoFilter sortState conditionalFormatting dataValidations hyperlinks rowBreaks colBreaks ignoredErrors drawing legacyDrawing oleObjects controls tableParts extLst".split(
    " ",
  );

/**
 * Puts in or takes out rows or columns as somebody does in the grid; merges and kept references follow. Throws
 * NotImplemented where something else would have to follow too.
 */
export function shiftSheet(sheet: SheetModel, shift: Shift): void {
  const { part, workbook } = sheet;
  const obstacle = addressed.find((name) => topElement(part.xml, name));
  if (obstacle !== undefined) throw notImplemented(`moving cells of a sheet with ${obstacle}`);
  const hasFormulas = part.cells.rows.some((row) => row.cells.some((cell) => cell.formula));
  if (hasFormulas || isMentioned(workbook, sheet)) throw notImplemented("moving cells that formulas refer to");
  part.cells.shift(shift);
  part.merges = part.merges.flatMap((area) => shiftedRect(area, shift) ?? []);
  if (shift.axis === "column")
    part.columns = part.columns.flatMap((span) => {
      const moved = shiftedSpan(span.first, span.last, shift);
      return moved ? [{ ...span, first: moved[0], last: moved[1] }] : [];
    });
  workbook.shiftReferences(sheet, shift);
}
