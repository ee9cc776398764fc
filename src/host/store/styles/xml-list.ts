import type { TextEdit } from "../text-edits";
import type { XmlCursor } from "../xml-cursor";
import { withAttribute } from "../xml-tag";

/** A list in the styles part (`<fills>…`): what the file has, and what is appended. Existing entries never change. */
export class XmlList {
  readonly items: string[] = [];
  private readonly indexes = new Map<string, number>();
  private start = -1;
  private openEnd = -1;
  private closeStart = -1;
  private end = -1;
  private originalCount = 0;
  private name = "";

  /** With the cursor on the list's opening tag; leaves it on the closing one. */
  read(cursor: XmlCursor): void {
    this.name = cursor.name;
    this.start = cursor.start;
    this.openEnd = cursor.end;
    cursor.children(() => {
      const from = cursor.start;
      cursor.skip();
      this.push(cursor.text.slice(from, cursor.end));
    });
    this.closeStart = cursor.start;
    this.end = cursor.end;
    this.originalCount = this.items.length;
  }

  get isPresent(): boolean {
    return this.start >= 0;
  }

  get added(): readonly string[] {
    return this.items.slice(this.originalCount);
  }

  /** The index of an entry with exactly this text, appended if there is none. */
  indexOf(item: string): number {
    return this.indexes.get(item) ?? this.push(item);
  }

  private push(item: string): number {
    const index = this.items.push(item) - 1;
    if (!this.indexes.has(item)) this.indexes.set(item, index);
    return index;
  }

  /** The edits that append the new entries, in a list that the part has. */
  edits(text: string): TextEdit[] {
    if (!this.isPresent || this.added.length === 0) return [];
    const tag = text.slice(this.start, this.openEnd).replace(/\/>$/, ">");
    const open = withAttribute(tag, "count", String(this.items.length));
    const added = this.added.join("");
    if (this.openEnd === this.end)
      return [{ start: this.start, end: this.end, text: `${open}${added}</${this.name}>` }];
    return [
      { start: this.start, end: this.openEnd, text: open },
      { start: this.closeStart, end: this.closeStart, text: added },
    ];
  }
}
