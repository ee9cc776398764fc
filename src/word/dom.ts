/** Reads and writes XML: the browser's own in a page, a library's under Node. */
export interface PembacaXml {
  parse(xml: string): Document;
  serialize(dokumen: Document): string;
}

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Elements with a WordprocessingML name below `akar`, in document order. */
export function unsur(akar: Document | Element, nama: string): Element[] {
  return Array.from(akar.getElementsByTagNameNS(W, nama));
}

/** The words of a paragraph or a table as a reader sees them; a field's result counts, its instruction does not. */
export function teksUnsur(akar: Element): string {
  return Array.from(akar.getElementsByTagNameNS(W, "*"))
    .map((u) =>
      u.localName === "t" ? u.textContent : u.localName === "tab" && u.parentElement?.localName === "r" ? "\t" : "",
    )
    .join("");
}

/** Whether `calon` is an element of WordprocessingML with this name. */
export function isUnsur(calon: Node | null, nama: string): calon is Element {
  return (
    calon !== null &&
    calon.nodeType === 1 &&
    (calon as Element).localName === nama &&
    (calon as Element).namespaceURI === W
  );
}
