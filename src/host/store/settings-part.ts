import { addCustomXml, customXmlTargets } from "./custom-xml";
import type { OfficePackage } from "./package";
import { elementText, XmlCursor } from "./xml-cursor";
import { escapeAttribute, escapeXml } from "./xml-text";

const namespace = "urn:capaian:settings";
const itemId = "{6D0B2C1E-3C0B-4E57-9A55-0C5A8C1F7A11}";

/** Text that is no JSON, or nested deeper than can be told again, is kept as text. */
function parsed(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    JSON.stringify(value);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return text;
    throw error;
  }
}

/** The add-in's settings of a workbook. They are kept in a custom XML part, which Excel carries along unseen. */
export class SettingsPart {
  readonly values = new Map<string, unknown>();
  private readonly part: string | undefined;
  private before: string;

  constructor(
    private readonly office: OfficePackage,
    private readonly workbookPart: string,
  ) {
    const candidates = customXmlTargets(office, workbookPart);
    this.part = candidates.find((target) => office.text(target)?.includes(namespace));
    if (this.part !== undefined) this.read(office.requiredText(this.part), this.part);
    this.before = this.xml();
  }

  /** Writes the settings into the package if they changed. */
  save(): void {
    const xml = this.xml();
    if (xml === this.before) return;
    if (this.part === undefined) addCustomXml(this.office, this.workbookPart, xml, itemId);
    else this.office.setText(this.part, xml);
  }

  private read(text: string, part: string): void {
    const cursor = new XmlCursor(text, part);
    while (cursor.next()) {
      const key = cursor.localName === "setting" ? cursor.attributes().get("key") : undefined;
      if (key === undefined) continue;
      const from = cursor.end;
      cursor.skip();
      this.values.set(key, parsed(elementText(text.slice(from, cursor.start))));
    }
  }

  private xml(): string {
    const settings = [...this.values].map(
      ([key, value]) => `<setting key="${escapeAttribute(key)}">${escapeXml(JSON.stringify(value))}</setting>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${namespace}">${settings.join("")}</settings>`;
  }
}
