import { applyEdits, type TextEdit } from "../text-edits";
import { prefixOf, XmlCursor } from "../xml-cursor";
import { tagAttribute, tagLength, withAttribute } from "../xml-tag";
import { escapeAttribute } from "../xml-text";
import type { Palette } from "./colors";
import { noFill, readFill, type CellFill } from "./fill";
import { builtInFormats, builtInId, firstCustomId } from "./number-formats";
import { XmlList } from "./xml-list";

const minimal =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

/** The workbook's cell formats. A cell's `style` is an index into `cellXfs`. */
export class StyleSheet {
  readonly prefix: string;
  readonly fonts = new XmlList();
  readonly fills = new XmlList();
  readonly borders = new XmlList();
  private readonly xfs = new XmlList();
  private readonly numFmts = new XmlList();
  private readonly formatCodes = new Map<number, string>(builtInFormats);
  private readonly fillCache = new Map<number, CellFill>();
  private readonly formatCache = new Map<number, string>();
  private readonly quoteCache = new Map<number, boolean>();
  private readonly lockCache = new Map<number, boolean>();
  private readonly derived = new Map<string, number>();
  private readonly text: string;
  private readonly rootEnd: number;
  readonly palette: Palette;

  constructor(text: string | undefined, part: string, theme: readonly string[]) {
    this.text = text ?? minimal;
    const cursor = new XmlCursor(this.text, part);
    if (!cursor.next() || cursor.localName !== "styleSheet") cursor.fail("the root is not a style sheet");
    this.prefix = prefixOf(cursor.name);
    this.rootEnd = cursor.end;
    const indexed: string[] = [];
    const lists: Readonly<Record<string, XmlList>> = {
      numFmts: this.numFmts,
      fonts: this.fonts,
      fills: this.fills,
      borders: this.borders,
      cellXfs: this.xfs,
    };
    cursor.children((name) => {
      lists[name]?.read(cursor);
      if (name === "colors") readIndexedColors(cursor, indexed);
    });
    while (cursor.next());
    this.palette = { theme, indexed };
    for (const item of this.numFmts.items) {
      const id = Number(tagAttribute(item, "numFmtId"));
      this.formatCodes.set(id, tagAttribute(item, "formatCode") ?? "General");
    }
  }

  get changed(): boolean {
    return this.xfs.added.length > 0;
  }

  /** The opening tag of a format ("<xf numFmtId=…>"). */
  xfTag(style: number): string {
    const xml = this.xf(style);
    return xml.slice(0, tagLength(xml));
  }

  xf(style: number): string {
    return this.xfs.items[style] ?? `<${this.prefix}xf xfId="0"/>`;
  }

  attribute(style: number, name: string): number {
    return Number(tagAttribute(this.xfTag(style), name) ?? 0);
  }

  numberFormat(style: number): string {
    const known = this.formatCache.get(style);
    if (known !== undefined) return known;
    const code = this.formatCodes.get(this.attribute(style, "numFmtId")) ?? "General";
    this.formatCache.set(style, code);
    return code;
  }

  fill(style: number): CellFill {
    const known = this.fillCache.get(style);
    if (known) return known;
    const xml = this.fills.items[this.attribute(style, "fillId")];
    const fill = xml === undefined ? noFill : readFill(xml, this.palette);
    this.fillCache.set(style, fill);
    return fill;
  }

  /** Whether protection of the sheet locks cells of this format. */
  isLocked(style: number): boolean {
    const known = this.lockCache.get(style);
    if (known !== undefined) return known;
    const protection = /<(?:\w+:)?protection\b[^>]*>/.exec(this.xf(style))?.[0];
    const locked = protection === undefined ? undefined : tagAttribute(protection, "locked");
    const isLocked = locked !== "0" && locked !== "false";
    this.lockCache.set(style, isLocked);
    return isLocked;
  }

  /** Whether a leading apostrophe marks cells of this format as text. */
  isQuoted(style: number): boolean {
    let isQuoted = this.quoteCache.get(style);
    if (isQuoted === undefined) {
      isQuoted = this.attribute(style, "quotePrefix") === 1;
      this.quoteCache.set(style, isQuoted);
    }
    return isQuoted;
  }

  withNumberFormat(style: number, code: string): number {
    return this.derive(style, `format ${code}`, (xf) =>
      withTagAttributes(xf, { numFmtId: String(this.formatId(code)), applyNumberFormat: "1" }),
    );
  }

  withFill(style: number, fillXml: string): number {
    return this.derive(style, fillXml, (xf) =>
      withTagAttributes(xf, { fillId: String(this.fills.indexOf(fillXml)), applyFill: "1" }),
    );
  }

  withAttributes(style: number, attributes: Readonly<Record<string, string | undefined>>): number {
    return this.derive(style, JSON.stringify(attributes), (xf) => withTagAttributes(xf, attributes));
  }

  /** The format that `change` makes of a format; found again by `key`. */
  derive(style: number, key: string, change: (xf: string) => string): number {
    const fullKey = `${style} ${key}`;
    const known = this.derived.get(fullKey);
    if (known !== undefined) return known;
    const index = this.xfs.indexOf(change(this.xf(style)));
    this.derived.set(fullKey, index);
    return index;
  }

  private formatId(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== undefined && this.formatCodes.get(builtIn) === code) return builtIn;
    for (const [id, known] of this.formatCodes) if (known === code) return id;
    const id = Math.max(firstCustomId - 1, ...this.formatCodes.keys()) + 1;
    this.formatCodes.set(id, code);
    this.numFmts.indexOf(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** The part's text with what was appended. */
  patched(): string {
    const lists = [this.numFmts, this.fonts, this.fills, this.borders, this.xfs];
    const edits: TextEdit[] = lists.flatMap((list) => list.edits(this.text));
    const { prefix } = this;
    if (!this.numFmts.isPresent && this.numFmts.added.length > 0) {
      const { added } = this.numFmts;
      const text = `<${prefix}numFmts count="${added.length}">${added.join("")}</${prefix}numFmts>`;
      edits.push({ start: this.rootEnd, end: this.rootEnd, text });
    }
    return applyEdits(this.text, edits);
  }
}

/** An element's text with attributes of its opening tag set. */
export function withTagAttributes(xml: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const end = tagLength(xml);
  let tag = xml.slice(0, end);
  for (const [name, value] of Object.entries(attributes)) tag = withAttribute(tag, name, value);
  return tag + xml.slice(end);
}

function readIndexedColors(cursor: XmlCursor, indexed: string[]): void {
  cursor.children((name) => {
    if (name !== "indexedColors") return;
    cursor.children(() => {
      indexed.push((cursor.attributes().get("rgb") ?? "").slice(-6).toUpperCase());
    });
  });
}
