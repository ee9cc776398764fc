const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Resolves XML entities and character references. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(parseInt(decimal, 10));
      return named[name ?? ""] ?? whole;
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

/** Decodes a part by its byte order mark; UTF-8 without one. */
export function decodeXmlBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Encodes a part as UTF-8, correcting an encoding that it announces. */
export function encodeXmlText(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(\ufeff?<\?xml[^>]*?encoding=["'])utf-16(?=["'])/i, "$1UTF-8"));
}
