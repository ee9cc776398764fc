import type { RangeModel } from "../model/range-model";
import { defineType, type HostObject, type Scalar } from "../wire/host-object";
import { rangeFill } from "./fill-type";
import { rangeFont } from "./font-type";
import { rangeFormat } from "./format-type";

type Ranges = readonly RangeModel[];

/** Properties of several ranges: set all alike, and read where all are alike. */
function shared(of: (range: RangeModel) => HostObject, names: readonly string[]): Record<string, Scalar<Ranges>> {
  return Object.fromEntries(
    names.map((name): [string, Scalar<Ranges>] => [
      name,
      {
        get: (ranges) => {
          const values = new Set(ranges.map((range) => of(range).read(name)));
          return values.size === 1 ? ([...values][0] ?? null) : null;
        },
        set: (ranges, value) => ranges.forEach((range) => of(range).write(name, value)),
      },
    ]),
  );
}

const areasFill = defineType<Ranges>({
  name: "RangeFill",
  scalars: shared(rangeFill, ["Color"]),
  methods: {
    Clear: (ranges) => {
      for (const range of ranges) rangeFill(range).call("Clear", []);
      return null;
    },
  },
});

const areasFont = defineType<Ranges>({
  name: "RangeFont",
  scalars: shared(rangeFont, ["Bold", "Italic", "Size", "Name", "Color"]),
});

/** The looks of several ranges; edges of areas, and sizes of their rows and columns, are not known here. */
export const areasFormat = defineType<Ranges>({
  name: "RangeFormat",
  scalars: shared(rangeFormat, ["HorizontalAlignment", "VerticalAlignment", "WrapText"]),
  links: { Fill: areasFill, Font: areasFont },
});
