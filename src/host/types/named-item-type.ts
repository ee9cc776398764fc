import type { SheetModel } from "../model/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import type { DefinedName } from "../store/workbook-xml";
import { HostError } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import { shownFormula } from "../model/formula-text";
import { Arguments } from "./arguments";
import { rangeAt } from "./range-at";
import { rangeOf } from "./range-type";

interface NameTarget {
  readonly workbook: WorkbookModel;
  readonly name: DefinedName;
}

const reference = /^(?:(?:'(?:[^']|'')+'|[^'!(),]+)!)?\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?$/;

function rangeOfName({ workbook, name }: NameTarget): HostObject | null {
  const [sheet] = workbook.sheets;
  if (!sheet || !reference.test(name.formula)) return null;
  return rangeOf(rangeAt(sheet, name.formula, "NamedItem.getRange"));
}

const namedItem = defineType<NameTarget>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  scalars: {
    Name: { get: ({ name }) => name.name },
    Formula: { get: ({ name }) => shownFormula(name.formula) },
    Value: { get: ({ name }) => shownFormula(name.formula) },
    Visible: { get: ({ name }) => !name.hidden },
    Comment: { get: ({ name }) => name.comment },
    Scope: { get: ({ name }) => (name.sheet === undefined ? "Workbook" : "Worksheet") },
    Type: { get: (target) => (rangeOfName(target) ? "Range" : "String") },
    _Id: { get: ({ name }) => name.name },
  },
  methods: {
    GetRange: (target) => {
      const range = rangeOfName(target);
      if (!range) throw new HostError("ItemNotFound", "NamedItem.getRange");
      return range;
    },
    GetRangeOrNullObject: rangeOfName,
  },
});

interface NamesTarget {
  readonly workbook: WorkbookModel;
  /** The sheet whose own names are meant; undefined for those of the workbook. */
  readonly sheet: SheetModel | undefined;
}

function namesOf({ workbook, sheet }: NamesTarget): NameTarget[] {
  const { names, sheets } = workbook.file.workbook;
  const position = sheet && sheets.indexOf(sheet.listed.listing);
  return names.filter((name) => name.sheet === position).map((name) => ({ workbook, name }));
}

function find(target: NamesTarget, wanted: string): HostObject | null {
  const found = namesOf(target).find(({ name }) => name.name.toLowerCase() === wanted.toLowerCase());
  return found ? namedItem(found) : null;
}

function required(target: NamesTarget, wanted: string): HostObject {
  const found = find(target, wanted);
  if (!found) throw new HostError("ItemNotFound", "NamedItemCollection.getItem");
  return found;
}

export const namedItemCollection = defineType<NamesTarget>({
  name: "NamedItemCollection",
  items: (target) => namesOf(target).map((name) => namedItem(name)),
  indexer: (target, key) => required(target, typeof key === "string" ? key : ""),
  methods: {
    GetItem: (target, args) => required(target, new Arguments(args, "NamedItemCollection.getItem").text(0)),
    GetItemOrNullObject: (target, args) =>
      find(target, new Arguments(args, "NamedItemCollection.getItemOrNullObject").text(0)),
    GetCount: (target) => namesOf(target).length,
  },
});
