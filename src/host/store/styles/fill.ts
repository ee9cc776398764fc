import { XmlCursor } from "../xml-cursor";
import { colorOf, type Palette } from "./colors";

export interface CellFill {
  /** Excel's name of the pattern: "None", "Solid", "Gray50"… */
  readonly pattern: string;
  readonly color: string;
}

export const noFill: CellFill = { pattern: "None", color: "#FFFFFF" };

const patternNames: Readonly<Record<string, string>> = {
  none: "None",
  solid: "Solid",
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  gray125: "Gray16",
  gray0625: "Gray8",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
};

/** Reads a `<fill>` element. */
export function readFill(xml: string, palette: Palette): CellFill {
  const cursor = new XmlCursor(xml, "fill");
  let pattern = "none";
  let foreground: string | null = null;
  let background: string | null = null;
  while (cursor.next()) {
    if (cursor.kind === "close") continue;
    const { localName } = cursor;
    const tag = xml.slice(cursor.start, cursor.end);
    if (localName === "patternFill") pattern = cursor.attributes().get("patternType") ?? "none";
    else if (localName === "gradientFill") pattern = "gradient";
    else if (localName === "fgColor") foreground = colorOf(tag, palette);
    else if (localName === "bgColor") background = colorOf(tag, palette);
    else if (localName === "color") foreground ??= colorOf(tag, palette);
  }
  if (pattern === "gradient") return { pattern: "LinearGradient", color: foreground ?? "#FFFFFF" };
  if (pattern === "none") return noFill;
  const color = pattern === "solid" ? (foreground ?? "#000000") : (background ?? "#FFFFFF");
  return { pattern: patternNames[pattern] ?? "None", color };
}

/** A `<fill>` of one colour ("#RRGGBB"). */
export function solidFill(color: string, prefix: string): string {
  const rgb = `FF${color.slice(1).toUpperCase()}`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${rgb}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

export function emptyFill(prefix: string): string {
  return `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
}
