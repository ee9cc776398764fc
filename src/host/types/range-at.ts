import { RangeModel } from "../model/range-model";
import type { SheetModel } from "../model/sheet-model";
import { maxAddress } from "../store/limits";
import { parseRect } from "../store/sheet/rect";
import { HostError, invalidArgument } from "../wire/host-error";

const withSheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The range that an address ("A1:B2", "Sheet1!A1") or a name means on a sheet. Throws InvalidArgument or ItemNotFound. */
export function rangeAt(sheet: SheetModel, address: string, location: string): RangeModel {
  if (address.length > maxAddress) throw invalidArgument(location);
  const match = withSheet.exec(address.trim().replace(/^=/, ""));
  if (match) {
    const other = sheet.workbook.sheet(match[1]?.replaceAll("''", "'") ?? match[2] ?? "");
    if (!other) throw new HostError("ItemNotFound", location);
    return rangeAt(other, match[3] ?? "", location);
  }
  const rect = parseRect(address.trim());
  if (rect) return new RangeModel(sheet, rect);
  const name = sheet.workbook.file.workbook.names.find((one) => one.name.toLowerCase() === address.toLowerCase());
  if (!name) throw invalidArgument(location);
  return rangeAt(sheet, name.formula, location);
}
