import type { CellValue, Rect } from "../../../sheets/snapshot";

export type ContentKind = "blank" | "number" | "text" | "boolean" | "error";

/** A formula that several cells share, written once in its first cell. */
export interface SharedFormula {
  text: string;
  row: number;
  column: number;
}

export type Formula =
  | { readonly type: "own"; readonly text: string }
  | { readonly type: "shared"; readonly group: SharedFormula }
  | { readonly type: "array"; readonly text: string; readonly area: Rect; readonly spills: boolean }
  | { readonly type: "dataTable"; readonly area: Rect };

/** One `<c>` of a sheet, or one that will be. */
export interface Cell {
  column: number;
  style: number;
  kind: ContentKind;
  /** The value, or the result that was stored with the formula; an error is its text. */
  value: CellValue;
  formula: Formula | null;
  /** Place in the part's text; -1 for a cell that the file did not have. */
  readonly start: number;
  readonly end: number;
  contentChanged: boolean;
  styleChanged: boolean;
  /** It stands elsewhere than in the file. */
  moved?: boolean;
}

/** One `<row>` of a sheet, or one that will be. */
export interface Row {
  index: number;
  /** Style of the row's cells that are not there; -1 for none. */
  readonly style: number;
  /** In column order. */
  readonly cells: Cell[];
  /** Place of the element, and of its closing tag; -1 for a row that the file did not have. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  changed: boolean;
  moved?: boolean;
  /** Places of cells in the part's text that are there no more. */
  removed?: { readonly start: number; readonly end: number }[];
  /** Attributes of the element that were changed. */
  attributes?: Readonly<Record<string, string>>;
}

/** What is put into a cell. */
export interface CellContent {
  readonly kind: ContentKind;
  readonly value: CellValue;
  /** Without the equals sign, as the file stores it. */
  readonly formula?: string;
}

export const blank: CellContent = { kind: "blank", value: "" };

/** Position of the first element whose key is not below `key`, in a sorted array. */
export function lowerBound<T>(sorted: readonly T[], key: number, keyOf: (element: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = sorted[middle];
    if (element !== undefined && keyOf(element) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
