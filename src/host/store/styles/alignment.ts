import { tagAttribute, withAttribute } from "../xml-tag";
import { XmlElement } from "../xml-element";

/** Attributes of `<alignment>`; undefined stands for the default. */
export type Alignment = Readonly<Record<"horizontal" | "vertical" | "wrapText" | "indent", string | undefined>>;

const order = ["alignment", "protection", "extLst"];

export function readAlignment(xf: string): Alignment {
  const tag = new XmlElement(xf).child("alignment") ?? "<alignment/>";
  return {
    horizontal: tagAttribute(tag, "horizontal"),
    vertical: tagAttribute(tag, "vertical"),
    wrapText: tagAttribute(tag, "wrapText"),
    indent: tagAttribute(tag, "indent"),
  };
}

/** The format with its alignment changed. */
export function editedAlignment(xf: string, prefix: string, change: Partial<Alignment>): string {
  const element = new XmlElement(xf);
  let tag = element.child("alignment") ?? `<${prefix}alignment/>`;
  for (const [name, value] of Object.entries(change)) tag = withAttribute(tag, name, value);
  element.setChild("alignment", tag, order);
  element.tag = withAttribute(element.tag, "applyAlignment", "1");
  return element.toString();
}
