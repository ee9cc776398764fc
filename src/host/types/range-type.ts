import { hideColumns, hideRows, isColumnHidden, isRowHidden, shared } from "../model/hidden-lines";
import { mergesIn, onSheet, RangeModel, usedRect } from "../model/range-model";
import { clearRange, mergeRange, unmergeRange } from "../model/clear-range";
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from "../model/read-model-range";
import { writeContent, writeNumberFormats } from "../model/write-range";
import {
  bounding,
  cellCount,
  columnCount,
  intersection,
  lastColumn,
  lastRow,
  rowCount,
  type Rect,
} from "../store/sheet/rect";
import { HostError, invalidArgument } from "../wire/host-error";
import { defineType, type Argument, type HostObject } from "../wire/host-object";
import type { JsonObject } from "../wire/protocol";
import { Arguments } from "./arguments";
import { cellProperties, setCellProperties } from "./cell-properties";
import { rangeFormat } from "./format-type";
import { lineProperties, setLineProperties } from "./line-properties";
import { areasLink, sheetLink } from "./links";
import { rangeAt } from "./range-at";

type Method = (range: RangeModel, args: readonly Argument[]) => HostObject;

/** A method that gives a range on the same sheet. */
function derived(name: string, rectOf: (rect: Rect, args: Arguments) => Rect): Method {
  const location = `Range.${name}`;
  return (range, args) =>
    rangeOf(new RangeModel(range.sheet, onSheet(rectOf(range.rect, new Arguments(args, location)), location)));
}

function otherRange(range: RangeModel, args: readonly Argument[], location: string): RangeModel {
  const reader = new Arguments(args, location);
  return reader.rangeObject(0) ?? rangeAt(range.sheet, reader.text(0), location);
}

function intersect(range: RangeModel, args: readonly Argument[], location: string): HostObject | null {
  const other = otherRange(range, args, location);
  const rect = other.sheet === range.sheet ? intersection(range.rect, other.rect) : null;
  return rect && rangeOf(new RangeModel(range.sheet, rect));
}

function boundingRect(range: RangeModel, args: readonly Argument[]): HostObject {
  const other = otherRange(range, args, "Range.getBoundingRect");
  if (other.sheet !== range.sheet) throw invalidArgument("Range.getBoundingRect");
  return rangeOf(new RangeModel(range.sheet, bounding(range.rect, other.rect)));
}

function used(range: RangeModel, args: readonly Argument[]): HostObject | null {
  const rect = usedRect(range.sheet, range.rect, args[0] === true);
  return rect && rangeOf(new RangeModel(range.sheet, rect));
}

function found(object: HostObject | null, location: string): HostObject {
  if (!object) throw new HostError("ItemNotFound", location);
  return object;
}

export const rangeOf: (range: RangeModel) => HostObject = defineType<RangeModel>({
  name: "Range",
  identity: ({ referenceId }): JsonObject => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  supports: ({ sheet }, version) => sheet.workbook.supports(version),
  since: {
    RowHidden: "1.2",
    ColumnHidden: "1.2",
    IsEntireColumn: "1.7",
    IsEntireRow: "1.7",
    GetRowProperties: "1.9",
    GetColumnProperties: "1.9",
    SetRowProperties: "1.9",
    SetColumnProperties: "1.9",
  },
  scalars: {
    Values: { get: readValues, set: (range, value) => writeContent(range, value, "Range.values") },
    Formulas: { get: readFormulas, set: (range, value) => writeContent(range, value, "Range.formulas") },
    FormulasLocal: { get: readFormulas, set: (range, value) => writeContent(range, value, "Range.formulasLocal") },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    Text: { get: readText },
    ValueTypes: { get: readValueTypes },
    Address: { get: (range) => range.address },
    AddressLocal: { get: (range) => range.address },
    RowIndex: { get: ({ rect }) => rect.top },
    ColumnIndex: { get: ({ rect }) => rect.left },
    RowCount: { get: ({ rect }) => rowCount(rect) },
    ColumnCount: { get: ({ rect }) => columnCount(rect) },
    CellCount: { get: ({ rect }) => (cellCount(rect) > 0x7fffffff ? -1 : cellCount(rect)) },
    RowHidden: {
      get: ({ sheet, rect }) => shared(rect.top, rect.bottom, (row) => isRowHidden(sheet, row)),
      set: hideRows,
    },
    ColumnHidden: {
      get: ({ sheet, rect }) => shared(rect.left, rect.right, (column) => isColumnHidden(sheet, column)),
      set: hideColumns,
    },
    IsEntireRow: { get: ({ rect }) => rect.left === 0 && rect.right === lastColumn },
    IsEntireColumn: { get: ({ rect }) => rect.top === 0 && rect.bottom === lastRow },
  },
  links: {
    Worksheet: ({ sheet }) => sheetLink.of(sheet),
    Format: rangeFormat,
  },
  methods: {
    GetCell: derived("getCell", ({ top, left }, args) => {
      const row = top + args.integer(0);
      const column = left + args.integer(1);
      return { top: row, bottom: row, left: column, right: column };
    }),
    GetRow: derived("getRow", (rect, args) => ({
      ...rect,
      top: rect.top + args.integer(0),
      bottom: rect.top + args.integer(0),
    })),
    GetColumn: derived("getColumn", (rect, args) => ({
      ...rect,
      left: rect.left + args.integer(0),
      right: rect.left + args.integer(0),
    })),
    GetOffsetRange: derived("getOffsetRange", (rect, args) => ({
      top: rect.top + args.integer(0),
      bottom: rect.bottom + args.integer(0),
      left: rect.left + args.integer(1),
      right: rect.right + args.integer(1),
    })),
    GetResizedRange: derived("getResizedRange", (rect, args) => ({
      ...rect,
      bottom: rect.bottom + args.integer(0),
      right: rect.right + args.integer(1),
    })),
    GetEntireRow: derived("getEntireRow", (rect) => ({ ...rect, left: 0, right: lastColumn })),
    GetEntireColumn: derived("getEntireColumn", (rect) => ({ ...rect, top: 0, bottom: lastRow })),
    GetLastCell: derived("getLastCell", ({ bottom, right }) => ({ top: bottom, bottom, left: right, right })),
    GetLastRow: derived("getLastRow", (rect) => ({ ...rect, top: rect.bottom })),
    GetLastColumn: derived("getLastColumn", (rect) => ({ ...rect, left: rect.right })),
    GetBoundingRect: boundingRect,
    GetIntersection: (range, args) => found(intersect(range, args, "Range.getIntersection"), "Range.getIntersection"),
    GetIntersectionOrNullObject: (range, args) => intersect(range, args, "Range.getIntersectionOrNullObject"),
    GetUsedRange: (range, args) =>
      used(range, args) ??
      rangeOf(new RangeModel(range.sheet, { ...range.rect, bottom: range.rect.top, right: range.rect.left })),
    GetUsedRangeOrNullObject: used,
    GetMergedAreasOrNullObject: (range) => {
      const location = "Range.getMergedAreasOrNullObject";
      const areas = mergesIn(range.sheet, range.rect);
      if (areas.length > range.sheet.workbook.habits.mostMergedAreas) throw new HostError("GeneralException", location);
      return areas.length === 0 ? null : areasLink.of({ sheet: range.sheet, areas, referenceId: null });
    },
    GetCellProperties: (range, args) => cellProperties(range, args[0]),
    SetCellProperties: (range, args) => {
      setCellProperties(range, args[0]);
      return null;
    },
    GetRowProperties: (range, args) => lineProperties(range, "row", args[0]),
    GetColumnProperties: (range, args) => lineProperties(range, "column", args[0]),
    SetRowProperties: (range, args) => setLineProperties(range, "row", args[0]),
    SetColumnProperties: (range, args) => setLineProperties(range, "column", args[0]),
    _ValidateArraySize: (range, args) => {
      const [rows, columns] = args;
      if (rows !== rowCount(range.rect) || columns !== columnCount(range.rect)) throw invalidArgument("Range.values");
      return null;
    },
    _KeepReference: (range) => {
      range.referenceId ??= range.sheet.workbook.keep(rangeOf(range));
      return null;
    },
    Clear: (range, args) => {
      clearRange(range, new Arguments(args, "Range.clear").optionalText(0) ?? "All");
      return null;
    },
    Merge: (range, args) => {
      mergeRange(range, args[0] === true);
      return null;
    },
    Unmerge: (range) => {
      unmergeRange(range);
      return null;
    },
    Select: (range) => {
      range.sheet.workbook.checkInFront("GeneralException", "Range.select");
      range.sheet.workbook.active = range.sheet;
      range.sheet.selection = range.rect;
      return null;
    },
  },
});
