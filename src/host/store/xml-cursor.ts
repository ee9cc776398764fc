import { DamagedPart, UnsafePart } from "./damage";
import { maxDepth } from "./limits";
import { unescapeXml } from "./xml-text";

const slash = 47;
const bang = 33;
const question = 63;
const doubleQuote = 34;
const singleQuote = 39;
const greater = 62;
const equalsSign = 61;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Walks over the tags of an XML text without building a tree. Throws DamagedPart where tags do not match. */
export class XmlCursor {
  /** Qualified name of the tag the cursor is on. */
  name = "";
  kind: "open" | "close" | "empty" | "end" = "end";
  /** Where the tag starts ("<") and ends (behind ">"). */
  start = 0;
  end: number;
  private readonly open: string[] = [];

  constructor(
    readonly text: string,
    readonly part: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** How many elements are open around the cursor, counting the one just opened. */
  get depth(): number {
    return this.open.length;
  }

  /** True on an opening tag that has a closing one. */
  isOpen(): boolean {
    return this.kind === "open";
  }

  get localName(): string {
    return localNameOf(this.name);
  }

  /** Moves to the next tag; false at the end of the text. */
  next(): boolean {
    const { text } = this;
    for (;;) {
      const start = text.indexOf("<", this.end);
      if (start < 0) return this.finish();
      const code = text.charCodeAt(start + 1);
      if (code === bang || code === question) {
        this.end = this.endOfSpecial(start, code);
        continue;
      }
      this.start = start;
      this.readTag(code === slash);
      return true;
    }
  }

  /** From an opening tag to behind its closing tag; the cursor stays on the closing tag. */
  skip(): void {
    if (this.kind !== "open") return;
    const depth = this.open.length;
    while (this.open.length >= depth) this.next();
  }

  /** Calls `visit` for each direct child element, with the cursor on its opening tag. */
  children(visit: (localName: string) => void): void {
    if (this.kind !== "open") return;
    const depth = this.open.length;
    while (this.next() && this.open.length >= depth) {
      visit(this.localName);
      while (this.open.length > depth) this.next();
    }
  }

  attributes(): Map<string, string> {
    const found = new Map<string, string>();
    eachAttribute(this.text, this.start, this.end, (name, from, to) => {
      found.set(name, unescapeXml(this.text.slice(from, to)));
    });
    return found;
  }

  fail(reason: string): never {
    throw new DamagedPart(this.part, reason);
  }

  private finish(): false {
    if (this.open.length > 0) this.fail(`<${this.open.at(-1) ?? ""}> is not closed`);
    this.kind = "end";
    return false;
  }

  private endOfSpecial(start: number, code: number): number {
    const { text } = this;
    const [opening, closing] =
      code === question ? ["<?", "?>"] : text.startsWith("<!--", start) ? ["<!--", "-->"] : ["<![CDATA[", "]]>"];
    if (!text.startsWith(opening, start)) throw new UnsafePart(this.part);
    const end = text.indexOf(closing, start + opening.length);
    if (end < 0) this.fail(`${opening} is not closed`);
    return end + closing.length;
  }

  private readTag(closing: boolean): void {
    const { text } = this;
    const from = this.start + (closing ? 2 : 1);
    let at = from;
    let code = text.charCodeAt(at);
    while (code !== greater && code !== slash && !isSpace(code) && at < text.length) code = text.charCodeAt(++at);
    this.name = text.slice(from, at);
    while (code !== greater) {
      if (code === doubleQuote || code === singleQuote) at = text.indexOf(code === doubleQuote ? '"' : "'", at + 1);
      if (at < 0 || at >= text.length) this.fail(`<${this.name}> is cut off`);
      code = text.charCodeAt(++at);
    }
    this.end = at + 1;
    if (closing) {
      this.kind = "close";
      if (this.open.pop() !== this.name) this.fail(`</${this.name}> closes nothing`);
    } else if (text.charCodeAt(at - 1) === slash) this.kind = "empty";
    else {
      this.kind = "open";
      if (this.open.push(this.name) > maxDepth) this.fail("elements are nested too deep");
    }
  }
}

export function localNameOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix of a qualified name with its colon, or "". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** Calls `visit` with the name and the place of the value of each attribute of the tag at [start, end). */
export function eachAttribute(
  text: string,
  start: number,
  end: number,
  visit: (name: string, from: number, to: number) => void,
): void {
  let at = start + 1;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  for (;;) {
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    let equals = at;
    while (equals < end && text.charCodeAt(equals) !== equalsSign) equals++;
    if (equals >= end) return;
    let from = equals + 1;
    while (isSpace(text.charCodeAt(from))) from++;
    const quote = text.charCodeAt(from);
    if (quote !== doubleQuote && quote !== singleQuote) return;
    const to = text.indexOf(quote === doubleQuote ? '"' : "'", from + 1);
    if (to < 0 || to >= end) return;
    visit(text.slice(at, equals).trimEnd(), from + 1, to);
    at = to + 1;
  }
}

/** The text inside an element: entities resolved, CDATA unwrapped, comments dropped. */
export function elementText(raw: string): string {
  if (!raw.includes("<!")) return unescapeXml(raw);
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.startsWith("<!--") ? "" : unescapeXml(piece),
    )
    .join("");
}
