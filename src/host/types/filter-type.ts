import { isDataFiltered } from "../model/filter";
import { RangeModel } from "../model/range-model";
import type { SheetModel } from "../model/sheet-model";
import { parseRect, rectName } from "../store/sheet/rect";
import { tagAttribute, tagLength } from "../store/xml-tag";
import { escapeAttribute } from "../store/xml-text";
import { invalidArgument, notImplemented } from "../wire/host-error";
import { defineType, type Argument, type HostObject } from "../wire/host-object";
import { Arguments } from "./arguments";
import { rangeOf } from "./range-type";

/** A filter, of a sheet or of one of its tables: its element's text. */
interface FilterTarget {
  readonly sheet: SheetModel;
  readonly xml: () => string;
  /** undefined where this host can't change it. */
  readonly set?: (xml: string) => void;
}

function filterRange({ sheet, xml }: FilterTarget): HostObject | null {
  const text = xml();
  const rect = parseRect(tagAttribute(text.slice(0, tagLength(text)), "ref") ?? "");
  return rect && rangeOf(new RangeModel(sheet, rect));
}

/** Shows the rows again that a filter of the sheet has hidden. */
function showRows({ sheet }: FilterTarget, rect: { readonly top: number; readonly bottom: number }): void {
  for (let row = rect.top + 1; row <= rect.bottom; row++)
    if (sheet.part.rowAttribute(row, "hidden") !== undefined) sheet.part.cells.setRowAttributes(row, { hidden: "0" });
}

function ranged(target: FilterTarget): RangeModel | undefined {
  const range = filterRange(target)?.target;
  return range instanceof RangeModel ? range : undefined;
}

function valuesOf(criteria: Argument, location: string): string[] {
  const { filterOn, values } = criteria as { readonly filterOn?: unknown; readonly values?: unknown };
  if (filterOn !== "Values" || !Array.isArray(values)) throw notImplemented(location);
  return values.map((value: unknown) => {
    if (typeof value !== "string") throw invalidArgument(location);
    return value;
  });
}

/** Answers `autoFilter.apply(range, column, { filterOn: "Values", values: ["a"] })`; other criteria are not known. */
function apply(target: FilterTarget, args: readonly Argument[]): null {
  const location = "AutoFilter.apply";
  const given = new Arguments(args, location);
  const range = given.rangeObject(0);
  if (!target.set || range?.sheet !== target.sheet) throw notImplemented(location);
  const { sheet, rect } = range;
  const column = args[1] ?? null;
  const criteria = args[2] ?? {};
  if (column === null) {
    target.set(`<${sheet.part.xml.prefix}autoFilter ref="${rectName(rect)}"/>`);
    return null;
  }
  const wanted = valuesOf(criteria, location);
  const { prefix } = sheet.part.xml;
  const filters = wanted.map((value) => `<${prefix}filter val="${escapeAttribute(value)}"/>`).join("");
  target.set(
    `<${prefix}autoFilter ref="${rectName(rect)}"><${prefix}filterColumn colId="${given.integer(1)}"><${prefix}filters>${filters}</${prefix}filters></${prefix}filterColumn></${prefix}autoFilter>`,
  );
  for (let row = rect.top + 1; row <= rect.bottom; row++) {
    const value = String(sheet.part.cells.cell(row, rect.left + given.integer(1))?.value ?? "");
    sheet.part.cells.setRowAttributes(row, { hidden: wanted.includes(value) ? "0" : "1" });
  }
  return null;
}

export const autoFilter = defineType<FilterTarget>({
  name: "AutoFilter",
  scalars: {
    Enabled: { get: ({ xml }) => xml() !== "" },
    IsDataFiltered: { get: ({ xml }) => isDataFiltered(xml()) },
  },
  methods: {
    Apply: apply,
    ClearCriteria: (target) => {
      const range = ranged(target);
      if (!target.set || !range) throw notImplemented("AutoFilter.clearCriteria");
      target.set(`<${target.sheet.part.xml.prefix}autoFilter ref="${rectName(range.rect)}"/>`);
      showRows(target, range.rect);
      return null;
    },
    Remove: (target) => {
      const range = ranged(target);
      if (!target.set) throw notImplemented("AutoFilter.remove");
      if (range) showRows(target, range.rect);
      target.set("");
      return null;
    },
    GetRangeOrNullObject: filterRange,
  },
});

export function sheetFilter(sheet: SheetModel): HostObject {
  const { elements } = sheet.part;
  return autoFilter({ sheet, xml: () => elements.text("autoFilter"), set: (xml) => elements.set("autoFilter", xml) });
}
