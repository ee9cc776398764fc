import type { CellLook } from "../view/cell-look";
import type { JsonObject } from "../wire/protocol";

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A look as `CellPropertiesFormat` words it. */
export function lookProperties({ font, horizontal, vertical, wrap, borders }: CellLook): JsonObject {
  return {
    font: { ...font },
    borders: Object.fromEntries(Object.entries(borders).map(([side, line]) => [side, { ...line }])),
    horizontalAlignment: capital(horizontal ?? "general"),
    verticalAlignment: capital(vertical ?? "bottom"),
    wrapText: wrap,
  };
}
