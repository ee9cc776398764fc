import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import type { BahanNaskah } from "../../src/app/naskah";
import { bentukWord } from "../../src/word/bentuk";
import { blokDokumen } from "../../src/word/blok-dokumen";
import { teksUnsur, type PembacaXml } from "./dom";

export const xml: PembacaXml = {
  parse: (teks) => new DOMParser().parseFromString(teks, "text/xml") as unknown as Document,
  serialize: (d) =>
    new XMLSerializer().serializeToString(d as unknown as Parameters<XMLSerializer["serializeToString"]>[0]),
};

/** A fresh report as bytes, marked as the command line marks it. */
export async function wordSegar(bahan: BahanNaskah): Promise<Uint8Array> {
  const { berkasWord } = await import("../../src/word/berkas-word");
  return berkasWord(bahan, bentukWord(bahan.pengaturan));
}

export const bagianWord = (isi: Uint8Array, nama = "word/document.xml"): string => {
  const bagian = unzipSync(isi)[nama];
  if (!bagian) throw new Error(`tidak ada ${nama}`);
  return strFromU8(bagian);
};

/** The text of each block of ours, by bookmark. */
export function blokWord(isi: Uint8Array): Map<string, string> {
  return new Map(blokDokumen(bagianWord(isi)).map((b) => [b.penanda, b.teks]));
}

/** All words of a part, as a reader sees them. */
export const teksWord = (isi: Uint8Array, nama?: string): string =>
  teksUnsur(xml.parse(bagianWord(isi, nama)).documentElement);
