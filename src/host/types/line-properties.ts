import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../model/cell-size";
import { RangeModel } from "../model/range-model";
import { columnCount, rowCount } from "../store/sheet/rect";
import { invalidArgument, notImplemented } from "../wire/host-error";
import type { Argument } from "../wire/host-object";
import type { Json, JsonObject } from "../wire/protocol";

/** What runs through a range: its rows or its columns. */
interface Lines {
  readonly name: string;
  readonly size: string;
  readonly count: (range: RangeModel) => number;
  readonly at: (range: RangeModel, index: number) => RangeModel;
  readonly read: (line: RangeModel) => number | null;
  readonly write: (line: RangeModel, points: number) => void;
}

const kinds: Readonly<Record<"row" | "column", Lines>> = {
  row: {
    name: "RowProperties",
    size: "rowHeight",
    count: ({ rect }) => rowCount(rect),
    at: ({ sheet, rect }, index) => new RangeModel(sheet, { ...rect, top: rect.top + index, bottom: rect.top + index }),
    read: rowHeight,
    write: setRowHeight,
  },
  column: {
    name: "ColumnProperties",
    size: "columnWidth",
    count: ({ rect }) => columnCount(rect),
    at: ({ sheet, rect }, index) =>
      new RangeModel(sheet, { ...rect, left: rect.left + index, right: rect.left + index }),
    read: columnWidth,
    write: setColumnWidth,
  },
};

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What `{ format: { rowHeight } }` names of the size; anything else is not implemented. */
function sizeIn(properties: JsonObject, { size }: Lines, location: string): Json | undefined {
  for (const [name, value] of Object.entries(properties)) {
    if (name !== "format" || !isObject(value)) throw notImplemented(`${location}.${name}`);
    for (const inner of Object.keys(value)) if (inner !== size) throw notImplemented(`${location}.format.${inner}`);
    return value[size];
  }
  return undefined;
}

/** Answers `getRowProperties({ format: { rowHeight: true } })` and its sister. */
export function lineProperties(range: RangeModel, kind: "row" | "column", options: Argument | undefined): Json {
  const lines = kinds[kind];
  const location = `Range.get${lines.name}`;
  if (!isObject(options)) throw invalidArgument(location);
  const isAsked = sizeIn(options, lines, location) === true;
  return Array.from({ length: lines.count(range) }, (_, index): JsonObject =>
    isAsked ? { format: { [lines.size]: lines.read(lines.at(range, index)) } } : {},
  );
}

/** Answers `setRowProperties([{ format: { rowHeight: 20 } }, …])` and its sister. */
export function setLineProperties(range: RangeModel, kind: "row" | "column", data: Argument | undefined): null {
  const lines = kinds[kind];
  const location = `Range.set${lines.name}`;
  if (!Array.isArray(data) || data.length !== lines.count(range)) throw invalidArgument(location);
  data.forEach((properties, index) => {
    if (!isObject(properties)) throw invalidArgument(location);
    const points = sizeIn(properties, lines, location);
    if (points === undefined) return;
    if (typeof points !== "number" || points < 0) throw invalidArgument(location);
    lines.write(lines.at(range, index), points);
  });
  return null;
}
