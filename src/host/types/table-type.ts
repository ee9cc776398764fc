import { RangeModel } from "../model/range-model";
import type { SheetModel, TableModel } from "../model/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import { parseRect, type Rect } from "../store/sheet/rect";
import { HostError } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import { Arguments } from "./arguments";
import { autoFilter } from "./filter-type";
import { rangeOf } from "./range-type";

interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

function rectOf({ table }: TableTarget): Rect {
  const rect = parseRect(table.attribute("ref") ?? "");
  if (!rect) throw new HostError("GeneralException", "Table.getRange");
  return rect;
}

const hasHeader = ({ table }: TableTarget): boolean => table.attribute("headerRowCount") !== "0";
const hasTotal = ({ table }: TableTarget): boolean => Number(table.attribute("totalsRowCount") ?? 0) > 0;

/** Only what can be told of a table (ListObject) that the file holds; nothing about it can be changed. */
const tableType = defineType<TableTarget>({
  name: "Table",
  identity: ({ table }) => ({ Id: `{${table.attribute("id") ?? ""}}` }),
  scalars: {
    Id: { get: ({ table }) => `{${table.attribute("id") ?? ""}}` },
    Name: { get: ({ table }) => table.attribute("displayName") ?? table.attribute("name") ?? "" },
    ShowHeaders: { get: hasHeader },
    ShowTotals: { get: hasTotal },
  },
  links: {
    AutoFilter: ({ sheet, table }) => autoFilter({ sheet, xml: () => table.autoFilter }),
  },
  methods: {
    GetRange: (target) => rangeOf(new RangeModel(target.sheet, rectOf(target))),
    GetDataBodyRange: (target) => {
      const rect = rectOf(target);
      const top = rect.top + (hasHeader(target) ? 1 : 0);
      return rangeOf(new RangeModel(target.sheet, { ...rect, top, bottom: rect.bottom - (hasTotal(target) ? 1 : 0) }));
    },
  },
});

interface TablesTarget {
  readonly sheets: readonly SheetModel[];
}

const tables = ({ sheets }: TablesTarget): HostObject[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => tableType({ sheet, table })));

function find(target: TablesTarget, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  return (
    tables(target).find((one) =>
      [one.read("Id"), one.read("Name")].some((k) => typeof k === "string" && k.toLowerCase() === wanted),
    ) ?? null
  );
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new HostError("ItemNotFound", "TableCollection.getItem");
  return found;
}

const tableCollection = defineType<TablesTarget>({
  name: "TableCollection",
  scalars: { Count: { get: (target) => tables(target).length } },
  items: tables,
  indexer: (target, key) => required(find(target, typeof key === "string" ? key : "")),
  methods: {
    GetCount: (target) => tables(target).length,
    GetItem: (target, args) => required(find(target, new Arguments(args, "TableCollection.getItem").text(0))),
    GetItemOrNullObject: (target, args) =>
      find(target, new Arguments(args, "TableCollection.getItemOrNullObject").text(0)),
  },
});

export const sheetTables = (sheet: SheetModel): HostObject => tableCollection({ sheets: [sheet] });
export const workbookTables = ({ sheets }: WorkbookModel): HostObject => tableCollection({ sheets });
