import type { RangeModel } from "../model/range-model";
import { restyle } from "../model/write-range";
import { emptyFill, solidFill, type CellFill } from "../store/styles/fill";
import { invalidArgument } from "../wire/host-error";
import { defineType } from "../wire/host-object";
import type { Json } from "../wire/protocol";
import { sharedValue } from "./shared-value";
import { colorArgument } from "./color-argument";

function sharedFill<K extends keyof CellFill>(range: RangeModel, key: K): CellFill[K] | null {
  return sharedValue(range, `RangeFill.${key}`, (styles, style) => styles.fill(style)[key]);
}

export function setFillColor(range: RangeModel, value: Json): void {
  if (typeof value !== "string") throw invalidArgument("RangeFill.color");
  const { styles } = range.sheet.workbook.file;
  const xml = solidFill(colorArgument(value, "RangeFill.color"), styles.prefix);
  restyle(range, "RangeFill.color", (style) => styles.withFill(style, xml));
}

export function clearFill(range: RangeModel): void {
  const { styles } = range.sheet.workbook.file;
  restyle(range, "RangeFill.clear", (style) =>
    styles.fill(style).pattern === "None" ? style : styles.withFill(style, emptyFill(styles.prefix)),
  );
}

export const rangeFill = defineType<RangeModel>({
  name: "RangeFill",
  scalars: {
    Color: { get: (range) => sharedFill(range, "color"), set: setFillColor },
    Pattern: { get: (range) => sharedFill(range, "pattern") },
  },
  since: { Pattern: "1.9" },
  supports: (range, version) => range.sheet.workbook.supports(version),
  methods: {
    Clear: (range) => {
      clearFill(range);
      return null;
    },
  },
});
