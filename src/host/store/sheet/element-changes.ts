import type { TextEdit } from "../text-edits";
import { placeFor, topElement, type SheetXml } from "./sheet-xml";

/** Whole elements of a worksheet that were set anew, besides those with a model of their own. */
export class ElementChanges {
  private readonly changes = new Map<string, string>();

  constructor(private readonly xml: SheetXml) {}

  get changed(): boolean {
    return this.changes.size > 0;
  }

  /** The element's text as it is now, "" where there is none. */
  text(name: string): string {
    const element = topElement(this.xml, name);
    return this.changes.get(name) ?? (element ? this.xml.text.slice(element.start, element.end) : "");
  }

  /** "" takes it away. */
  set(name: string, text: string): void {
    if (this.text(name) !== text) this.changes.set(name, text);
  }

  edits(): TextEdit[] {
    return [...this.changes].flatMap(([name, text]): TextEdit[] => {
      const element = topElement(this.xml, name);
      const place = placeFor(this.xml, name);
      if (!element && text === "") return [];
      return [{ start: element?.start ?? place, end: element?.end ?? place, text }];
    });
  }
}
