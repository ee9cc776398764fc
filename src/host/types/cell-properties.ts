import type { RangeModel } from "../model/range-model";
import { RangeModel as Range } from "../model/range-model";
import { styleGrid } from "../model/read-model-range";
import { cellCount, columnCount, rowCount, type Rect } from "../store/sheet/rect";
import { readLook } from "../view/cell-look";
import { invalidArgument, notImplemented } from "../wire/host-error";
import type { Argument, HostObject } from "../wire/host-object";
import type { Json, JsonObject } from "../wire/protocol";
import { clearFill, setFillColor } from "./fill-type";
import { lookProperties } from "./look-properties";
import { rangeFormat } from "./format-type";

const location = "Range.getCellProperties";

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What of a look was asked for; anything that this host does not know is not implemented. */
function pick(wanted: JsonObject, known: JsonObject, path: string): JsonObject {
  const picked: JsonObject = {};
  for (const [name, inner] of Object.entries(wanted)) {
    const value = known[name];
    if (value === undefined) throw notImplemented(`${path}.${name}`);
    if (inner === false) continue;
    if (name === "borders" && isObject(inner) && isObject(value))
      picked.borders = Object.fromEntries(
        Object.entries(value).map(([side, line]) => [
          side,
          isObject(line) ? pick(inner, line, `${path}.${side}`) : line,
        ]),
      );
    else picked[name] = isObject(inner) && isObject(value) ? pick(inner, value, `${path}.${name}`) : value;
  }
  return picked;
}

/** Answers `getCellProperties({ format: { fill: { color: true, pattern: true }, font: { bold: true } } })`. */
export function cellProperties(range: RangeModel, options: Argument | undefined): Json {
  if (!isObject(options)) throw invalidArgument(location);
  const { styles } = range.sheet.workbook.file;
  const byStyle = new Map<number, Json>();
  return styleGrid(range, location, (style): Json => {
    const known = byStyle.get(style);
    if (known !== undefined) return known;
    const { pattern, color } = styles.fill(style);
    const format = { ...lookProperties(readLook(styles, style)), fill: { pattern, color } };
    const picked = pick(options, { format }, location);
    byStyle.set(style, picked);
    return picked;
  });
}

const edges: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

function writeAll(object: HostObject | null, values: JsonObject): void {
  for (const [name, value] of Object.entries(values)) object?.write(name, value ?? null);
}

/** A line that is None stays so, unless this Excel draws one where it is given a weight or a colour. */
function setBorders({ sheet }: RangeModel, format: HostObject, borders: JsonObject): void {
  const draws = sheet.workbook.habits.weightDrawsLine;
  for (const [side, line] of Object.entries(borders)) {
    const index = edges[side];
    if (index === undefined || !isObject(line)) throw notImplemented(`Range.setCellProperties.format.borders.${side}`);
    const { style, ...rest } = line;
    const border = format.link("Borders")?.indexed(index) ?? null;
    if (style !== undefined) border?.write("Style", style);
    if (style !== "None" || draws) writeAll(border, rest);
  }
}

function setOne(range: RangeModel, properties: Json | undefined): void {
  if (!isObject(properties)) return;
  for (const [name, given] of Object.entries(properties)) {
    if (name !== "format" || !isObject(given)) throw notImplemented(`Range.setCellProperties.${name}`);
    const { fill, font, borders, ...rest } = given;
    const format = rangeFormat(range);
    if (isObject(fill) && fill.pattern === "None") clearFill(range);
    else if (isObject(fill) && fill.color !== undefined) setFillColor(range, fill.color);
    if (isObject(font)) writeAll(format.link("Font"), font);
    if (isObject(borders)) setBorders(range, format, borders);
    writeAll(format, rest);
  }
}

/** Answers `setCellProperties`. */
export function setCellProperties(range: RangeModel, data: Argument | undefined): void {
  if (!Array.isArray(data) || cellCount(range.rect) === 0) throw invalidArgument("Range.setCellProperties");
  const rows = data as Json[][];
  if (rows.length !== rowCount(range.rect) || rows.some((row) => row.length !== columnCount(range.rect)))
    throw invalidArgument("Range.setCellProperties");
  const { top, left } = range.rect;
  rows.forEach((row, down) =>
    row.forEach((properties, right) => {
      const rect: Rect = { top: top + down, bottom: top + down, left: left + right, right: left + right };
      setOne(new Range(range.sheet, rect), properties);
    }),
  );
}
