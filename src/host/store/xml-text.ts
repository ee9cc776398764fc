const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const lastCodePoint = 0x10ffff;

function character(code: number, whole: string): string {
  return code <= lastCodePoint ? String.fromCodePoint(code) : whole;
}

/** Resolves XML entities and character references; what is none stays as it is. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return character(parseInt(hex, 16), whole);
      if (decimal) return character(parseInt(decimal, 10), whole);
      return Object.hasOwn(named, name ?? "") ? (named[name ?? ""] ?? whole) : whole;
    },
  );
}

/** Makes text safe inside an element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  if (!/[&<>"\t\n\r]/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

/** As escapeXml, keeping line breaks that an attribute would lose. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** Spreadsheet strings write characters that XML forbids as _xHHHH_. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** What XML cannot hold, and what would read as one of those codes. */
const needsCode = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/gu;

/** The inverse of decodeCellText. */
export function encodeCellText(text: string): string {
  return text.replace(needsCode, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

const less = 0x3c;
const knownEncoding = /^(utf-?8|utf-?16(le|be)?|(us-)?ascii)$/i;

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === less && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === less)) return "utf-16be";
  return "utf-8";
}

/** Decodes a part, UTF-16 by its first bytes, else UTF-8; undefined where it is neither. */
export function decodeXmlBytes(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { ignoreBOM: encoding === "utf-8", fatal: true }).decode(bytes);
  } catch {
    // It throws for no other reason than bytes that are not of this encoding.
    return undefined;
  }
  const declared = /^\ufeff?<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([^"'>]{0,40})["']/i.exec(text)?.[1];
  return declared === undefined || knownEncoding.test(declared) ? text : undefined;
}

/** Encodes a part as UTF-8, correcting an encoding that it announces. */
export function encodeXmlText(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(/^(\ufeff?<\?xml[^>]*?encoding=["'])utf-16(?:le|be)?(?=["'])/i, "$1UTF-8"),
  );
}
