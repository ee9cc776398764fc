import type { TextEdit } from "../text-edits";
import { tagAttribute, withAttribute } from "../xml-tag";
import { openTag, placeFor, topElement, type SheetXml } from "./sheet-xml";

/** The elements that say how a sheet is printed. */
export type PageElement = "printOptions" | "pageMargins" | "pageSetup";

const standardMargins = { left: "0.7", right: "0.7", top: "0.75", bottom: "0.75", header: "0.3", footer: "0.3" };

/** How a sheet is printed: what the file says, and what was changed since. */
export class PageSetup {
  private readonly changes = new Map<PageElement, Map<string, string>>();
  private fit: boolean | undefined;

  constructor(private readonly xml: SheetXml) {}

  get changed(): boolean {
    return this.changes.size > 0 || this.fit !== undefined;
  }

  /** Whether the sheet is printed on a number of pages rather than at a scale. */
  get fitToPage(): boolean {
    const element = topElement(this.xml, "sheetPr");
    const own = element && this.xml.text.slice(element.start, element.end);
    return this.fit ?? /<(?:\w+:)?pageSetUpPr\b[^>]*\bfitToPage="(1|true)"/.test(own ?? "");
  }

  set fitToPage(fit: boolean) {
    this.fit = fit;
  }

  /** undefined where only the file's word counts. */
  get newFitToPage(): boolean | undefined {
    return this.fit;
  }

  attribute(element: PageElement, name: string): string | undefined {
    const found = topElement(this.xml, element);
    const own = found && tagAttribute(openTag(this.xml, found), name);
    return this.changes.get(element)?.get(name) ?? own ?? (element === "pageMargins" ? margin(name) : undefined);
  }

  setAttribute(element: PageElement, name: string, value: string): void {
    const changes = this.changes.get(element) ?? new Map<string, string>();
    this.changes.set(element, changes.set(name, value));
  }

  edits(): TextEdit[] {
    const { xml } = this;
    return [...this.changes].map(([name, changes]) => {
      const element = topElement(xml, name);
      let tag = element ? openTag(xml, element) : emptyTag(xml.prefix, name);
      for (const [attribute, value] of changes) tag = withAttribute(tag, attribute, value);
      const place = element?.start ?? placeFor(xml, name);
      return { start: place, end: element?.openEnd ?? place, text: tag };
    });
  }
}

function margin(name: string): string | undefined {
  return Object.entries(standardMargins).find(([side]) => side === name)?.[1];
}

/** Margins are all required where one is given. */
function emptyTag(prefix: string, name: PageElement): string {
  const attributes: Readonly<Record<string, string>> = name === "pageMargins" ? standardMargins : {};
  const text = Object.entries(attributes).map(([side, value]) => ` ${side}="${value}"`);
  return `<${prefix}${name}${text.join("")}/>`;
}
