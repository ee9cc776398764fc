import { XmlElement } from "../xml-element";
import { tagAttribute } from "../xml-tag";
import { escapeAttribute } from "../xml-text";
import { colorOf, type Palette } from "./colors";

export interface CellFont {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly color: string;
  readonly size: number;
  readonly name: string;
}

const order = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
const underlines: Readonly<Record<string, string>> = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

function isOn(tag: string | undefined): boolean {
  const value = tag === undefined ? "0" : (tagAttribute(tag, "val") ?? "1");
  return value !== "0" && value !== "false";
}

export function readFont(xml: string, palette: Palette): CellFont {
  const font = new XmlElement(xml);
  const value = (name: string): string | undefined => {
    const tag = font.child(name);
    return tag === undefined ? undefined : tagAttribute(tag, "val");
  };
  const underline = font.child("u") === undefined ? "none" : (value("u") ?? "single");
  return {
    bold: isOn(font.child("b")),
    italic: isOn(font.child("i")),
    strikethrough: isOn(font.child("strike")),
    underline: underlines[underline] ?? "None",
    color: colorOf(font.child("color") ?? "<color/>", palette) ?? "#000000",
    size: Number(value("sz") ?? 11),
    name: value("name") ?? "Calibri",
  };
}

/** The `<font>` with some of its properties changed. */
export function editedFont(xml: string, prefix: string, change: Partial<CellFont>): string {
  const font = new XmlElement(xml);
  const set = (name: string, attribute: string | undefined): void =>
    font.setChild(name, attribute === undefined ? undefined : `<${prefix}${name}${attribute}/>`, order);
  const toggle = (name: string, on: boolean | undefined): void => {
    if (on !== undefined) set(name, on ? "" : undefined);
  };
  toggle("b", change.bold);
  toggle("i", change.italic);
  toggle("strike", change.strikethrough);
  if (change.underline !== undefined) {
    const value = Object.keys(underlines).find((key) => underlines[key] === change.underline);
    set("u", value === undefined || value === "none" ? undefined : ` val="${value}"`);
  }
  if (change.size !== undefined) set("sz", ` val="${change.size}"`);
  if (change.color !== undefined) set("color", ` rgb="FF${change.color.slice(1)}"`);
  if (change.name !== undefined) {
    set("name", ` val="${escapeAttribute(change.name)}"`);
    set("scheme", undefined);
  }
  return font.toString();
}
