import { XmlElement } from "../xml-element";
import { tagAttribute } from "../xml-tag";
import { colorOf, type Palette } from "./colors";

export interface BorderLine {
  /** Excel's name of the line: "None", "Continuous", "Dash"… */
  readonly style: string;
  /** "Hairline", "Thin", "Medium" or "Thick". */
  readonly weight: string;
  readonly color: string;
}

export type BorderSide = "left" | "right" | "top" | "bottom";

const order = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const lines: Readonly<Record<string, readonly [string, string]>> = {
  none: ["None", "Thin"],
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

export function readBorder(xml: string, side: BorderSide, palette: Palette): BorderLine {
  const element = new XmlElement(xml).child(side) ?? "<none/>";
  const [style, weight] = lines[tagAttribute(element, "style") ?? "none"] ?? ["None", "Thin"];
  const color = new XmlElement(element).child("color");
  return { style, weight, color: (color === undefined ? null : colorOf(color, palette)) ?? "#000000" };
}

/** The `<border>` with one of its lines changed; undefined where Excel has no such line. */
export function editedBorder(xml: string, prefix: string, side: BorderSide, line: BorderLine): string | undefined {
  const name = Object.keys(lines).find((key) => lines[key]?.[0] === line.style && lines[key][1] === line.weight);
  const loose = name ?? Object.keys(lines).find((key) => lines[key]?.[0] === line.style);
  if (loose === undefined) return undefined;
  const color = `<${prefix}color rgb="FF${line.color.slice(1)}"/>`;
  const border = new XmlElement(xml);
  const text =
    loose === "none" ? `<${prefix}${side}/>` : `<${prefix}${side} style="${loose}">${color}</${prefix}${side}>`;
  border.setChild(side, text, order);
  return border.toString();
}
