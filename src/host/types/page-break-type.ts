import type { SheetModel } from "../model/sheet-model";
import { readRowBreaks, rowBreaksXml } from "../store/sheet/row-breaks";
import { HostError } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import { Arguments } from "./arguments";
import { rangeAt } from "./range-at";

const element = "rowBreaks";

/** A break that was set by hand, before a row. */
interface BreakTarget {
  readonly sheet: SheetModel;
  readonly row: number;
}

const rows = ({ part }: SheetModel): number[] => readRowBreaks(part.elements.text(element));

function setRows({ part }: SheetModel, breaks: readonly number[]): void {
  part.elements.set(element, rowBreaksXml(breaks, part.xml.prefix));
}

const pageBreak = defineType<BreakTarget>({
  name: "PageBreak",
  identity: ({ row }) => ({ _Id: String(row) }),
  scalars: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: ({ sheet, row }) => {
      setRows(
        sheet,
        rows(sheet).filter((other) => other !== row),
      );
      return null;
    },
  },
});

/** The breaks between pages that were set by hand, row by row; a break stands before the first row of a range. */
export const horizontalPageBreaks: (sheet: SheetModel) => HostObject = defineType<SheetModel>({
  name: "PageBreakCollection",
  items: (sheet) => rows(sheet).map((row) => pageBreak({ sheet, row })),
  indexer: (sheet, key) => {
    const row = rows(sheet).find((one) => typeof key !== "object" && String(one) === String(key));
    return row === undefined ? null : pageBreak({ sheet, row });
  },
  methods: {
    Add: (sheet, args) => {
      const location = "PageBreakCollection.add";
      const given = new Arguments(args, location);
      const { rect } = given.rangeObject(0) ?? rangeAt(sheet, given.text(0), location);
      // Above the first row there is no page to end.
      if (rect.top === 0) throw new HostError("InvalidArgument", location);
      setRows(
        sheet,
        [...new Set([...rows(sheet), rect.top])].sort((a, b) => a - b),
      );
      return pageBreak({ sheet, row: rect.top });
    },
    GetCount: (sheet) => rows(sheet).length,
    RemovePageBreaks: (sheet) => {
      setRows(sheet, []);
      return null;
    },
  },
});
