import type { RangeModel } from "../model/range-model";
import { cellCount, columnCount, rowCount, type Rect } from "../store/sheet/rect";
import { RangeModel as Range } from "../model/range-model";
import { invalidArgument, notImplemented } from "../wire/host-error";
import type { Argument } from "../wire/host-object";
import type { Json, JsonObject } from "../wire/protocol";
import { clearFill, fillsOf, setFillColor } from "./fill-type";

const location = "Range.getCellProperties";

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The names under `format.fill` that were asked for; anything else is not implemented. */
function wantedOfFill(options: Argument | undefined): Set<string> {
  if (!isObject(options)) throw invalidArgument(location);
  const names = new Set<string>();
  for (const [name, inner] of Object.entries(options)) {
    if (name !== "format" || !isObject(inner)) throw notImplemented(`${location}.${name}`);
    for (const [part, ofPart] of Object.entries(inner)) {
      if (part !== "fill" || !isObject(ofPart)) throw notImplemented(`${location}.format.${part}`);
      for (const [property, isWanted] of Object.entries(ofPart)) if (isWanted === true) names.add(property);
    }
  }
  return names;
}

/** Answers `getCellProperties({ format: { fill: { color: true, pattern: true } } })`. */
export function cellProperties(range: RangeModel, options: Argument | undefined): Json {
  const wanted = wantedOfFill(options);
  for (const name of wanted)
    if (name !== "color" && name !== "pattern") throw notImplemented(`${location}.format.fill.${name}`);
  return fillsOf(range).map((row) =>
    row.map(({ color, pattern }): Json => {
      const fill: JsonObject = {};
      if (wanted.has("color")) fill.color = color;
      if (wanted.has("pattern")) fill.pattern = pattern;
      return { format: { fill } };
    }),
  );
}

function setOne(range: RangeModel, properties: Json | undefined): void {
  if (!isObject(properties)) return;
  for (const [name, format] of Object.entries(properties)) {
    if (name !== "format" || !isObject(format)) throw notImplemented(`Range.setCellProperties.${name}`);
    for (const [part, fill] of Object.entries(format)) {
      if (part !== "fill" || !isObject(fill)) throw notImplemented(`Range.setCellProperties.format.${part}`);
      if (fill.pattern === "None") clearFill(range);
      else if (fill.color !== undefined) setFillColor(range, fill.color);
    }
  }
}

/** Answers `setCellProperties` for fills. */
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
