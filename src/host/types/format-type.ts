import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../model/cell-size";
import type { RangeModel } from "../model/range-model";
import { restyle } from "../model/write-range";
import { editedAlignment, readAlignment, type Alignment } from "../store/styles/alignment";
import { invalidArgument } from "../wire/host-error";
import { defineType, type Scalar } from "../wire/host-object";
import type { Json } from "../wire/protocol";
import { rangeBorders } from "./border-type";
import { rangeFill } from "./fill-type";
import { rangeFont } from "./font-type";
import { sharedValue } from "./shared-value";

function setAlignment(range: RangeModel, location: string, change: Partial<Alignment>): void {
  const { styles } = range.sheet.workbook.file;
  restyle(range, location, (style) =>
    styles.derive(style, `alignment ${JSON.stringify(change)}`, (xf) => editedAlignment(xf, styles.prefix, change)),
  );
}

function alignmentOf(range: RangeModel, location: string, key: keyof Alignment, otherwise: string): string | null {
  return sharedValue(range, location, (styles, style) => readAlignment(styles.xf(style))[key] ?? otherwise);
}

/** Excel's names start with a capital where the file's do not. */
function alignmentScalar(
  key: "horizontal" | "vertical",
  otherwise: string,
  allowed: readonly string[],
): Scalar<RangeModel> {
  const location = `RangeFormat.${key}Alignment`;
  return {
    get: (range) => {
      const value = alignmentOf(range, location, key, otherwise);
      return value && value.charAt(0).toUpperCase() + value.slice(1);
    },
    set: (range, value) => {
      if (typeof value !== "string" || !allowed.includes(value)) throw invalidArgument(location);
      setAlignment(range, location, { [key]: value.charAt(0).toLowerCase() + value.slice(1) });
    },
  };
}

function size(value: Json, location: string): number {
  if (typeof value !== "number" || value < 0) throw invalidArgument(location);
  return value;
}

const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterContinuous", "Distributed"];
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"];

export const rangeFormat = defineType<RangeModel>({
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: alignmentScalar("horizontal", "general", horizontal),
    VerticalAlignment: alignmentScalar("vertical", "bottom", vertical),
    WrapText: {
      get: (range) => {
        const value = alignmentOf(range, "RangeFormat.wrapText", "wrapText", "0");
        return value && (value === "1" || value === "true");
      },
      set: (range, value) => {
        if (typeof value !== "boolean") throw invalidArgument("RangeFormat.wrapText");
        setAlignment(range, "RangeFormat.wrapText", { wrapText: value ? "1" : undefined });
      },
    },
    ColumnWidth: {
      get: columnWidth,
      set: (range, value) => setColumnWidth(range, size(value, "RangeFormat.columnWidth")),
    },
    RowHeight: {
      get: rowHeight,
      set: (range, value) => setRowHeight(range, size(value, "RangeFormat.rowHeight")),
    },
  },
  since: { ColumnWidth: "1.2", RowHeight: "1.2" },
  supports: (range, version) => range.sheet.workbook.supports(version),
  links: { Fill: rangeFill, Font: rangeFont, Borders: rangeBorders },
});
