import type { PembacaXml } from "./dom";

/** The browser's own reader and writer of XML. */
export const XML_PERAMBAN: PembacaXml = {
  parse: (teks) => new DOMParser().parseFromString(teks, "application/xml"),
  serialize: (dokumen) => new XMLSerializer().serializeToString(dokumen),
};
