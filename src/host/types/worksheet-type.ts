import { onSheet, RangeModel, usedRect } from "../model/range-model";
import type { SheetModel } from "../model/sheet-model";
import { wholeSheet } from "../store/sheet/rect";
import { colorOf } from "../store/styles/colors";
import type { Json } from "../wire/protocol";
import { colorArgument } from "./color-argument";
import { namedItemCollection } from "./named-item-type";
import { HostError, invalidArgument } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import { areasAt } from "./areas-type";
import { Arguments } from "./arguments";
import { chartCollection } from "./chart/chart-collection-type";
import { horizontalPageBreaks } from "./page-break-type";
import { pageLayout } from "./page-layout-type";
import { sheetLink } from "./links";
import { rangeAt } from "./range-at";
import { sheetFilter } from "./filter-type";
import { rangeOf } from "./range-type";
import { sheetTables } from "./table-type";

const protection = defineType<SheetModel>({
  name: "WorksheetProtection",
  scalars: { Protected: { get: (sheet) => sheet.part.isProtected } },
});

function cellRange(
  sheet: SheetModel,
  row: number,
  column: number,
  rows: number,
  columns: number,
  location: string,
): HostObject {
  const rect = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  return rangeOf(new RangeModel(sheet, onSheet(rect, location)));
}

function neighbour(sheet: SheetModel, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { sheets } = sheet.workbook;
  for (let at = sheet.position + step; ; at += step) {
    const other = sheets[at];
    if (!other) return null;
    if (!visibleOnly || other.visibility === "Visible") return worksheet(other);
  }
}

function required(object: HostObject | null, location: string): HostObject {
  if (!object) throw new HostError("ItemNotFound", location);
  return object;
}

function usedRange(sheet: SheetModel, valuesOnly: boolean): HostObject | null {
  const rect = usedRect(sheet, wholeSheet, valuesOnly);
  return rect && rangeOf(new RangeModel(sheet, rect));
}

function tabColor(sheet: SheetModel): string | null {
  const { part, workbook } = sheet;
  if (workbook.habits.hiddenTabHasNoColor && sheet.visibility !== "Visible") return null;
  if (part.tabColor !== undefined) return part.tabColor;
  const tag = /<(?:\w+:)?tabColor\b[^>]*>/.exec(part.properties ?? "")?.[0];
  return (tag === undefined ? null : colorOf(tag, workbook.file.styles.palette)) ?? "";
}

function setTabColor({ part }: SheetModel, value: Json): void {
  if (typeof value !== "string") throw invalidArgument("Worksheet.tabColor");
  part.tabColor = value === "" ? "" : colorArgument(value, "Worksheet.tabColor");
}

export const worksheet: (sheet: SheetModel) => HostObject = sheetLink.madeBy(
  defineType<SheetModel>({
    name: "Worksheet",
    identity: ({ id }) => ({ Id: id }),
    supports: ({ workbook }, version) => workbook.supports(version),
    since: {
      Protection: "1.2",
      GetRanges: "1.9",
      Names: "1.4",
      TabColor: "1.7",
      PageLayout: "1.9",
      HorizontalPageBreaks: "1.9",
      AutoFilter: "1.9",
    },
    scalars: {
      Id: { get: ({ id }) => id },
      Name: {
        get: ({ name }) => name,
        set: (sheet, value) => {
          if (typeof value !== "string") throw invalidArgument("Worksheet.name");
          sheet.name = value;
        },
      },
      TabColor: { get: tabColor, set: setTabColor },
      Position: { get: ({ position }) => position },
      Visibility: {
        get: ({ visibility }) => visibility,
        set: (sheet, value) => {
          if (typeof value !== "string") throw invalidArgument("Worksheet.visibility");
          sheet.visibility = value;
        },
      },
    },
    links: {
      Protection: protection,
      Charts: chartCollection,
      PageLayout: pageLayout,
      HorizontalPageBreaks: horizontalPageBreaks,
      AutoFilter: sheetFilter,
      Tables: sheetTables,
      Names: (sheet) => namedItemCollection({ workbook: sheet.workbook, sheet }),
    },
    methods: {
      GetRange: (sheet, args) => {
        const address = new Arguments(args, "Worksheet.getRange").optionalText(0);
        return rangeOf(
          address === undefined ? new RangeModel(sheet, wholeSheet) : rangeAt(sheet, address, "Worksheet.getRange"),
        );
      },
      GetRangeByIndexes: (sheet, args) => {
        const location = "Worksheet.getRangeByIndexes";
        const given = new Arguments(args, location);
        return cellRange(sheet, given.integer(0), given.integer(1), given.integer(2), given.integer(3), location);
      },
      GetRanges: (sheet, args) =>
        areasAt(sheet, new Arguments(args, "Worksheet.getRanges").text(0), "Worksheet.getRanges"),
      GetCell: (sheet, args) => {
        const given = new Arguments(args, "Worksheet.getCell");
        return cellRange(sheet, given.integer(0), given.integer(1), 1, 1, "Worksheet.getCell");
      },
      GetUsedRange: (sheet, args) =>
        usedRange(sheet, args[0] === true) ?? cellRange(sheet, 0, 0, 1, 1, "Worksheet.getUsedRange"),
      GetUsedRangeOrNullObject: (sheet, args) => usedRange(sheet, args[0] === true),
      GetNext: (sheet, args) => required(neighbour(sheet, 1, args[0] === true), "Worksheet.getNext"),
      GetNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args[0] === true),
      GetPrevious: (sheet, args) => required(neighbour(sheet, -1, args[0] === true), "Worksheet.getPrevious"),
      GetPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args[0] === true),
      _GetSheetById: (sheet, args) => {
        const found = sheet.workbook.sheet(new Arguments(args, "Worksheet").text(0));
        return required(found ? worksheet(found) : null, "Worksheet");
      },
      Delete: (sheet) => {
        sheet.workbook.deleteSheet(sheet);
        return null;
      },
      Activate: (sheet) => {
        sheet.workbook.checkInFront("GeneralException", "Worksheet.activate");
        sheet.workbook.active = sheet;
        return null;
      },
    },
  }),
);
