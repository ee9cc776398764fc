import { XmlCursor } from "./xml-cursor";
import { openedTag } from "./xml-tag";

/** An element taken apart: its opening tag and its children, which can be replaced. */
export class XmlElement {
  tag: string;
  private readonly name: string;
  private readonly children: { name: string; xml: string }[] = [];

  constructor(xml: string) {
    const cursor = new XmlCursor(xml, "element");
    cursor.next();
    this.name = cursor.name;
    this.tag = openedTag(xml.slice(cursor.start, cursor.end));
    cursor.children((name) => {
      const from = cursor.start;
      cursor.skip();
      this.children.push({ name, xml: xml.slice(from, cursor.end) });
    });
  }

  child(name: string): string | undefined {
    return this.children.find((child) => child.name === name)?.xml;
  }

  /** Sets or removes (undefined) a child, new ones at their place in `order`. */
  setChild(name: string, xml: string | undefined, order: readonly string[]): void {
    const at = this.children.findIndex((child) => child.name === name);
    if (at >= 0) this.children.splice(at, 1, ...(xml === undefined ? [] : [{ name, xml }]));
    else if (xml !== undefined) {
      const rank = order.indexOf(name);
      const next = this.children.findIndex((child) => order.indexOf(child.name) > rank);
      this.children.splice(next < 0 ? this.children.length : next, 0, { name, xml });
    }
  }

  toString(): string {
    const inside = this.children.map((child) => child.xml).join("");
    return inside === "" ? `${this.tag.slice(0, -1)}/>` : `${this.tag}${inside}</${this.name}>`;
  }
}
