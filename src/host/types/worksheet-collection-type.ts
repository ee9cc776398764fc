import type { SheetModel } from "../model/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import { HostError } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import { Arguments } from "./arguments";
import { worksheet } from "./worksheet-type";

function required(sheet: SheetModel | undefined, location: string): HostObject {
  if (!sheet) throw new HostError("ItemNotFound", location);
  return worksheet(sheet);
}

function among({ sheets }: WorkbookModel, visibleOnly: boolean): SheetModel[] {
  return visibleOnly ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;
}

export const worksheetCollection = defineType<WorkbookModel>({
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map((sheet) => worksheet(sheet)),
  indexer: (workbook, key) =>
    required(workbook.sheet(typeof key === "string" ? key : ""), "WorksheetCollection.getItem"),
  methods: {
    Add: (workbook, args) =>
      worksheet(workbook.addSheet(new Arguments(args, "WorksheetCollection.add").optionalText(0))),
    GetItem: (workbook, args) =>
      required(
        workbook.sheet(new Arguments(args, "WorksheetCollection.getItem").text(0)),
        "WorksheetCollection.getItem",
      ),
    GetItemOrNullObject: (workbook, args) => {
      const sheet = workbook.sheet(new Arguments(args, "WorksheetCollection.getItemOrNullObject").text(0));
      return sheet ? worksheet(sheet) : null;
    },
    GetActiveWorksheet: (workbook) => {
      if (!workbook.active) throw new HostError("UnsupportedSheet", "WorksheetCollection.getActiveWorksheet");
      return worksheet(workbook.active);
    },
    GetCount: (workbook, args) => among(workbook, args[0] === true).length,
    GetFirst: (workbook, args) => required(among(workbook, args[0] === true)[0], "WorksheetCollection.getFirst"),
    // Whoever changes cells tells the pages itself (see changeEvent): nothing is to be remembered here.
    _RegisterDataChangedEvent: () => null,
    _UnregisterDataChangedEvent: () => null,
    GetLast: (workbook, args) => required(among(workbook, args[0] === true).at(-1), "WorksheetCollection.getLast"),
  },
});
