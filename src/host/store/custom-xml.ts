import type { OfficePackage } from "./package";
import { tagAttribute } from "./xml-tag";
import { XmlCursor } from "./xml-cursor";
import { escapeAttribute } from "./xml-text";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** A custom XML part of the workbook; `part` is undefined as long as no file holds it. */
export interface CustomXml {
  readonly id: string;
  readonly part: string | undefined;
  xml: string;
}

/** The custom XML parts of a workbook. LibreOffice hangs them on the package instead of the workbook when it saves. */
export function customXmlTargets(office: OfficePackage, workbookPart: string): string[] {
  const found = [workbookPart, ""].flatMap((source) => office.relationships(source));
  const targets = found.filter(({ kind, external, target }) => kind === "customXml" && !external && office.has(target));
  return [...new Set(targets.map(({ target }) => target))];
}

/** The namespace of an XML text's root, "" for none. */
export function rootNamespace(xml: string): string {
  const cursor = new XmlCursor(xml, "");
  if (!isReadable(() => cursor.next())) return "";
  const [prefix, local] = cursor.name.split(":");
  return tagAttribute(xml.slice(cursor.start, cursor.end), local === undefined ? "xmlns" : `xmlns:${prefix}`) ?? "";
}

/** Whether a text is XML from its beginning to its end. */
export function isXml(xml: string): boolean {
  const cursor = new XmlCursor(xml, "");
  return isReadable(() => {
    let tags = 0;
    while (cursor.next()) tags++;
    return tags > 0;
  });
}

function isReadable(read: () => boolean): boolean {
  try {
    return read();
  } catch {
    // Whatever the reader stumbles over, Excel does not take it either.
    return false;
  }
}

/** Puts a new part beside the workbook, with its properties and what tells Excel of both. */
export function addCustomXml(office: OfficePackage, workbookPart: string, xml: string, id: string): void {
  let number = 1;
  while (office.has(`customXml/item${number}.xml`)) number++;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  office.setText(part, xml);
  office.setText(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${dataStore}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(rootNamespace(xml))}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  office.addContentType(properties, propertiesType);
  office.addContentType(part, "application/xml");
  office.relate(workbookPart, "customXml", part);
  office.relate(part, "customXmlProps", properties);
}

/** `workbook.customXmlParts` as the file keeps them: read once, changed in memory, written on save. */
export class CustomXmlParts {
  private readonly parts: CustomXml[];
  private readonly original = new Map<string, string>();
  private added = 0;

  constructor(
    private readonly office: OfficePackage,
    private readonly workbookPart: string,
  ) {
    this.parts = customXmlTargets(office, workbookPart).flatMap((target, at) => {
      const xml = office.text(target);
      if (xml === undefined) return [];
      this.original.set(target, xml);
      return [{ id: this.idOf(target) ?? guid(`F${at}`), part: target, xml }];
    });
  }

  list(): readonly CustomXml[] {
    return this.parts;
  }

  add(xml: string): CustomXml {
    const taken = new Set(this.parts.map(({ id }) => id));
    let id: string;
    do id = guid(String(++this.added));
    while (taken.has(id));
    const one: CustomXml = { id, part: undefined, xml };
    this.parts.push(one);
    return one;
  }

  remove(one: CustomXml): void {
    this.parts.splice(this.parts.indexOf(one), 1);
  }

  /** Writes what changed into the package. */
  save(): void {
    const kept = new Set(this.parts.map(({ part }) => part));
    for (const part of this.original.keys()) if (!kept.has(part)) this.drop(part);
    for (const { part, xml, id } of this.parts) {
      if (part === undefined) addCustomXml(this.office, this.workbookPart, xml, id);
      else if (this.original.get(part) !== xml) this.office.setText(part, xml);
    }
  }

  private idOf(part: string): string | undefined {
    const properties = this.office.relationships(part).find(({ kind }) => kind === "customXmlProps")?.target;
    const text = properties === undefined ? undefined : this.office.text(properties);
    return /\bitemID="([^"]+)"/.exec(text ?? "")?.[1];
  }

  private drop(part: string): void {
    const { office } = this;
    const properties = office.relationships(part).find(({ kind }) => kind === "customXmlProps")?.target;
    for (const source of [this.workbookPart, ""]) office.unrelate(source, part);
    office.removePart(part);
    if (properties !== undefined) office.removePart(properties);
  }
}

function guid(tail: string): string {
  return `{6D0B2C1E-3C0B-4E57-9A55-${tail.padStart(12, "0")}}`;
}
