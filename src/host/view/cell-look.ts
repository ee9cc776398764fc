import { formatColor } from "numfmt";
import { readAlignment } from "../store/styles/alignment";
import { readBorder, type BorderLine, type BorderSide } from "../store/styles/border";
import { readFont, type CellFont } from "../store/styles/font";
import type { StyleSheet } from "../store/styles/style-sheet";

/** How a cell of one format looks, whatever it holds. */
export interface CellLook {
  readonly font: CellFont;
  /** "#RRGGBB", or null where nothing is filled. */
  readonly fill: string | null;
  readonly horizontal: string | undefined;
  readonly vertical: string | undefined;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly borders: Readonly<Record<BorderSide, BorderLine>>;
}

const sides: readonly BorderSide[] = ["left", "right", "top", "bottom"];

/** Reads the look of a format of the workbook (an index into its cell formats). */
export function readLook(styles: StyleSheet, style: number): CellLook {
  const { palette } = styles;
  const alignment = readAlignment(styles.xf(style));
  const border = styles.borders.items[styles.attribute(style, "borderId")] ?? "<border/>";
  const { pattern, color } = styles.fill(style);
  return {
    font: readFont(styles.fonts.items[styles.attribute(style, "fontId")] ?? "<font/>", palette),
    fill: pattern === "None" ? null : color,
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    wrap: alignment.wrapText === "1" || alignment.wrapText === "true",
    indent: Number(alignment.indent ?? 0),
    numberFormat: styles.numberFormat(style),
    borders: Object.fromEntries(sides.map((side) => [side, readBorder(border, side, palette)])) as CellLook["borders"],
  };
}

/** The colour that the number format itself gives a value ("[Red]"), or null. */
export function colorOfFormat(code: string, value: number): string | null {
  const color: unknown = code.includes("[") ? formatColor(code, value) : null;
  return typeof color === "string" ? color : null;
}
