import type { RangeModel } from "../model/range-model";
import { restyle } from "../model/write-range";
import { editedFont, readFont, type CellFont } from "../store/styles/font";
import { withTagAttributes } from "../store/styles/style-sheet";
import { invalidArgument } from "../wire/host-error";
import { defineType, type Scalar } from "../wire/host-object";
import type { Json } from "../wire/protocol";
import { colorArgument } from "./color-argument";
import { sharedValue } from "./shared-value";

function setFont(range: RangeModel, location: string, change: Partial<CellFont>): void {
  const { styles } = range.sheet.workbook.file;
  const { prefix } = styles;
  restyle(range, location, (style) =>
    styles.derive(style, `font ${JSON.stringify(change)}`, (xf) => {
      const font = styles.fonts.items[styles.attribute(style, "fontId")] ?? `<${prefix}font/>`;
      const fontId = styles.fonts.indexOf(editedFont(font, prefix, change));
      return withTagAttributes(xf, { fontId: String(fontId), applyFont: "1" });
    }),
  );
}

function fontScalar<K extends keyof CellFont>(
  key: K,
  accept: (value: Json, location: string) => CellFont[K],
): Scalar<RangeModel> {
  const location = `RangeFont.${key}`;
  return {
    get: (range) =>
      sharedValue<CellFont[K]>(range, location, (styles, style) => {
        const xml = styles.fonts.items[styles.attribute(style, "fontId")] ?? "<font/>";
        return readFont(xml, styles.palette)[key];
      }),
    set: (range, value) => setFont(range, location, { [key]: accept(value, location) }),
  };
}

function flag(value: Json, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}

function text(value: Json, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

function points(value: Json, location: string): number {
  if (typeof value !== "number" || value < 1 || value > 409) throw invalidArgument(location);
  return value;
}

export const rangeFont = defineType<RangeModel>({
  name: "RangeFont",
  scalars: {
    Bold: fontScalar("bold", flag),
    Italic: fontScalar("italic", flag),
    Strikethrough: fontScalar("strikethrough", flag),
    Underline: fontScalar("underline", text),
    Color: fontScalar("color", (value, location) => colorArgument(text(value, location), location)),
    Size: fontScalar("size", points),
    Name: fontScalar("name", text),
  },
  since: { Strikethrough: "1.9" },
  supports: (range, version) => range.sheet.workbook.supports(version),
});
