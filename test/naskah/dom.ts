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

/** What one run's child says: its letters, a tab, or nothing. */
function kataUnsur(u: Element): string {
  if (u.localName === "t") return u.textContent;
  return u.localName === "tab" && u.parentElement?.localName === "r" ? "\t" : "";
}

/** The words of a paragraph or a table as a reader sees them; a field's result counts, its instruction does not. */
export function teksUnsur(akar: Node): string {
  let teks = "";
  for (let anak = akar.firstChild; anak !== null; anak = anak.nextSibling) {
    if (anak.nodeType !== 1) continue;
    const unsurAnak = anak as Element;
    teks += unsurAnak.namespaceURI === W ? kataUnsur(unsurAnak) : "";
    if (unsurAnak.localName !== "t") teks += teksUnsur(unsurAnak);
  }
  return teks;
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
