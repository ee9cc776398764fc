import { isUnsur, teksUnsur, unsur } from "./dom";

/** A block of ours inside a Word file: a sentence's paragraph, or the table below a caption. */
export interface BlokDokumen {
  readonly penanda: string;
  /** Where the bookmark stands. */
  readonly paragraf: Element;
  /** The table that a caption belongs to; null for a sentence. */
  readonly tabel: Element | null;
  readonly teks: string;
}

const AWAL_PENANDA = "cp_";
const AWAL_TABEL = "cp_tabel_";
/** Lines between a caption and its table. */
const SELA_TERBANYAK = 6;

function paragrafDari(mulai: Element): Element | null {
  let kini: Node | null = mulai;
  while (kini !== null && !isUnsur(kini, "p")) kini = kini.parentNode;
  return kini;
}

function tabelSesudah(paragraf: Element): Element | null {
  let kini: Node | null = paragraf.nextSibling;
  for (let sela = 0; kini !== null && sela < SELA_TERBANYAK; kini = kini.nextSibling) {
    if (isUnsur(kini, "tbl")) return kini;
    if (isUnsur(kini, "p")) sela++;
  }
  return null;
}

/** Every block of ours in the order of the document, by its bookmark. */
export function blokDokumen(dokumen: Document): BlokDokumen[] {
  return unsur(dokumen, "bookmarkStart").flatMap((mulai): BlokDokumen[] => {
    const penanda = mulai.getAttribute("w:name") ?? "";
    const paragraf = penanda.startsWith(AWAL_PENANDA) ? paragrafDari(mulai) : null;
    if (paragraf === null) return [];
    const tabel = penanda.startsWith(AWAL_TABEL) ? tabelSesudah(paragraf) : null;
    return [{ penanda, paragraf, tabel, teks: teksUnsur(tabel ?? paragraf) }];
  });
}
