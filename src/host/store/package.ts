import { DamagedPart, NotAWorkbook } from "./damage";
import { cellLimit } from "./limits";
import { readRelationships, relationshipsPart, type Relationship } from "./relationships";
import { prefixOf, XmlCursor } from "./xml-cursor";
import { decodeXmlBytes, encodeXmlText, escapeAttribute } from "./xml-text";
import { type ZipEntry } from "./zip-entry";
import { readZip, unpack } from "./zip-read";
import { pack, writeZip } from "./zip-write";

const contentTypes = "[Content_Types].xml";
const transitionalTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictTypes = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of an Office file. A part that is not set keeps its compressed bytes. */
export class OfficePackage {
  private readonly entries = new Map<string, ZipEntry>();

  /** The entries as they were read, to tell a file that did not change. */
  private readonly original: ReadonlyMap<string, ZipEntry>;

  constructor(private readonly file: Uint8Array) {
    for (const entry of readZip(file)) this.entries.set(entry.name.toLowerCase(), entry);
    this.original = new Map(this.entries);
  }

  /** Start of relationship types, and namespace of relationship ids: strict files have their own. */
  get relationshipTypes(): string {
    return this.text(relationshipsPart(""))?.includes(strictTypes) ? strictTypes : transitionalTypes;
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** The text of an XML part, or undefined. Throws DamagedPart. */
  text(part: string): string | undefined {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) return undefined;
    const text = decodeXmlBytes(unpack(entry));
    if (text === undefined) throw new DamagedPart(part, "the part is neither UTF-8 nor UTF-16");
    return text;
  }

  /** The names of all parts. */
  partNames(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** The most cells and rows that this file may hold. */
  get cellLimit(): number {
    return cellLimit(this.file.length);
  }

  /** Reads what only saving needs, so that a file that opens can also be saved. Throws DamagedPart or NotAWorkbook. */
  checkSavable(): void {
    const types = this.text(contentTypes);
    if (types === undefined) throw new NotAWorkbook(contentTypes);
    appendChild(types, contentTypes, "");
    for (const name of this.partNames())
      if (/(^|\/)_rels\/[^/]*\.rels$/i.test(name)) {
        const text = this.requiredText(name);
        readRelationships(name, text);
        appendChild(text, name, "");
      }
  }

  /** The text of an XML part that must be there. Throws DamagedPart. */
  requiredText(part: string): string {
    const text = this.text(part);
    if (text === undefined) throw new DamagedPart(part, "the part is missing");
    return text;
  }

  setText(part: string, text: string): void {
    const key = part.toLowerCase();
    this.entries.set(key, pack(part, encodeXmlText(text), this.entries.get(key)));
  }

  remove(part: string): void {
    this.entries.delete(part.toLowerCase());
  }

  relationships(source: string): Relationship[] {
    const text = this.text(relationshipsPart(source));
    return text === undefined ? [] : readRelationships(source, text);
  }

  /** Adds a relationship from `source` to `target` and gives its id. */
  relate(source: string, kind: string, target: string): string {
    const part = relationshipsPart(source);
    const taken = new Set(this.relationships(source).map((relationship) => relationship.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const text = this.text(part) ?? `<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
    const tag = `Relationship Id="rId${number}" Type="${this.relationshipTypes}/${kind}" Target="/${escapeAttribute(target)}"`;
    this.setText(part, appendChild(text, part, tag));
    return `rId${number}`;
  }

  unrelate(source: string, target: string): void {
    const part = relationshipsPart(source);
    const ids = new Set(
      this.relationships(source)
        .filter((one) => one.target === target)
        .map((one) => one.id),
    );
    this.removeElements(part, "Relationship", (attributes) => ids.has(attributes.get("Id") ?? ""));
  }

  addContentType(part: string, type: string): void {
    const text = this.requiredText(contentTypes);
    const tag = `Override PartName="/${escapeAttribute(part)}" ContentType="${type}"`;
    this.setText(contentTypes, appendChild(text, contentTypes, tag));
  }

  removeContentType(part: string): void {
    const name = `/${part}`.toLowerCase();
    this.removeElements(contentTypes, "Override", (attributes) => attributes.get("PartName")?.toLowerCase() === name);
  }

  /** Every part that relationships lead to. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const pending = [""];
    for (let source = pending.pop(); source !== undefined; source = pending.pop())
      for (const { target, external } of this.relationships(source)) {
        if (external || found.has(target) || !this.has(target)) continue;
        found.add(target);
        pending.push(target);
      }
    return found;
  }

  /** Removes a part with its relationships and its content type. */
  removePart(part: string): void {
    this.remove(part);
    this.remove(relationshipsPart(part));
    this.removeContentType(part);
  }

  /** The file as it was read where no part changed; else all entries in their original order, new ones at the end. */
  bytes(): Uint8Array {
    return this.isUnchanged() ? this.file.slice() : writeZip([...this.entries.values()]);
  }

  private isUnchanged(): boolean {
    if (this.entries.size !== this.original.size) return false;
    return [...this.entries].every(([key, entry]) => this.original.get(key) === entry);
  }

  /** A state to return to. */
  snapshot(): ReadonlyMap<string, ZipEntry> {
    return new Map(this.entries);
  }

  restore(state: ReadonlyMap<string, ZipEntry>): void {
    this.entries.clear();
    for (const [key, entry] of state) this.entries.set(key, entry);
  }

  private removeElements(part: string, name: string, matches: (attributes: Map<string, string>) => boolean): void {
    const text = this.text(part);
    if (text === undefined) return;
    const cursor = new XmlCursor(text, part);
    let kept = "";
    let from = 0;
    while (cursor.next()) {
      if (cursor.kind === "close" || cursor.localName !== name || !matches(cursor.attributes())) continue;
      kept += text.slice(from, cursor.start);
      cursor.skip();
      from = cursor.end;
    }
    if (from > 0) this.setText(part, kept + text.slice(from));
  }
}

/** The XML text with one more empty element at the end of its root. `tag` is without prefix and brackets. */
function appendChild(text: string, part: string, tag: string): string {
  const cursor = new XmlCursor(text, part);
  if (!cursor.next()) throw new DamagedPart(part, "the part is empty");
  const element = `<${prefixOf(cursor.name)}${tag}/>`;
  if (cursor.kind === "empty") {
    const opened = `${text.slice(cursor.start, cursor.end - 2)}>`;
    return `${text.slice(0, cursor.start)}${opened}${element}</${cursor.name}>${text.slice(cursor.end)}`;
  }
  cursor.skip();
  return text.slice(0, cursor.start) + element + text.slice(cursor.start);
}
