import { RangeModel } from "../model/range-model";
import { restyle } from "../model/write-range";
import type { Rect } from "../store/sheet/rect";
import { editedBorder, readBorder, type BorderLine, type BorderSide } from "../store/styles/border";
import { withTagAttributes } from "../store/styles/style-sheet";
import { invalidArgument, notImplemented } from "../wire/host-error";
import { defineType, type HostObject, type Scalar } from "../wire/host-object";
import { colorArgument } from "./color-argument";
import { sharedValue } from "./shared-value";

interface BorderTarget {
  readonly range: RangeModel;
  readonly index: string;
}

/** Which line of which cells an index of the collection means. */
interface Lines {
  readonly side: BorderSide;
  readonly rect: Rect;
}

function linesOf({ range, index }: BorderTarget): Lines[] {
  const { rect } = range;
  const { top, bottom, left, right } = rect;
  switch (index) {
    case "EdgeTop":
      return [{ side: "top", rect: { ...rect, bottom: top } }];
    case "EdgeBottom":
      return [{ side: "bottom", rect: { ...rect, top: bottom } }];
    case "EdgeLeft":
      return [{ side: "left", rect: { ...rect, right: left } }];
    case "EdgeRight":
      return [{ side: "right", rect: { ...rect, left: right } }];
    case "InsideHorizontal":
      if (top === bottom) return [];
      return [
        { side: "bottom", rect: { ...rect, bottom: bottom - 1 } },
        { side: "top", rect: { ...rect, top: top + 1 } },
      ];
    case "InsideVertical":
      if (left === right) return [];
      return [
        { side: "right", rect: { ...rect, right: right - 1 } },
        { side: "left", rect: { ...rect, left: left + 1 } },
      ];
    default:
      throw notImplemented(`RangeBorderCollection.getItem(${index})`);
  }
}

function readLine(target: BorderTarget, key: keyof BorderLine): string | null {
  const [lines] = linesOf(target);
  if (!lines) return null;
  return sharedValue(new RangeModel(target.range.sheet, lines.rect), `RangeBorder.${key}`, (styles, style) => {
    const xml = styles.borders.items[styles.attribute(style, "borderId")] ?? "<border/>";
    return readBorder(xml, lines.side, styles.palette)[key];
  });
}

function writeLine(target: BorderTarget, change: Partial<BorderLine>): void {
  const { sheet } = target.range;
  const { styles } = sheet.workbook.file;
  const { prefix } = styles;
  for (const { side, rect } of linesOf(target))
    restyle(new RangeModel(sheet, rect), "RangeBorder", (style) =>
      styles.derive(style, `border ${side} ${JSON.stringify(change)}`, (xf) => {
        const before = styles.borders.items[styles.attribute(style, "borderId")] ?? `<${prefix}border/>`;
        const line = readBorder(before, side, styles.palette);
        const implied = line.style === "None" && change.style === undefined ? { style: "Continuous" } : {};
        const after = editedBorder(before, prefix, side, { ...line, ...implied, ...change });
        if (after === undefined) throw invalidArgument("RangeBorder.style");
        return withTagAttributes(xf, { borderId: String(styles.borders.indexOf(after)), applyBorder: "1" });
      }),
    );
}

function lineScalar(key: keyof BorderLine): Scalar<BorderTarget> {
  return {
    get: (target) => readLine(target, key),
    set: (target, value) => {
      if (typeof value !== "string") throw invalidArgument(`RangeBorder.${key}`);
      writeLine(target, { [key]: key === "color" ? colorArgument(value, "RangeBorder.color") : value });
    },
  };
}

const rangeBorder = defineType<BorderTarget>({
  name: "RangeBorder",
  identity: ({ index }) => ({ Id: index }),
  scalars: {
    Id: { get: ({ index }) => index },
    SideIndex: { get: ({ index }) => index },
    Style: lineScalar("style"),
    Weight: lineScalar("weight"),
    Color: lineScalar("color"),
  },
});

const indexes = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

export const rangeBorders: (range: RangeModel) => HostObject = defineType<RangeModel>({
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => indexes.length } },
  items: (range) => indexes.map((index) => rangeBorder({ range, index })),
  indexer: (range, key) => (typeof key === "string" ? rangeBorder({ range, index: key }) : null),
  methods: {
    GetItem: (range, args) => (typeof args[0] === "string" ? rangeBorder({ range, index: args[0] }) : null),
    GetItemAt: (range, args) => rangeBorder({ range, index: indexes[Number(args[0])] ?? "" }),
  },
});
