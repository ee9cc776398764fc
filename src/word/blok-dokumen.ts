import { atributXml, pindaiXml, teksXml } from "./pindai-xml";

/** A paragraph or a table by its offsets in document.xml, tags and all; those of one `induk` stand beside each other. */
export interface UnsurBlok {
  readonly jenis: "p" | "tbl";
  readonly mulai: number;
  readonly akhir: number;
  readonly induk: number;
}

/** A block of ours inside a Word file: a sentence's paragraph, or the table below a caption. */
export interface BlokDokumen {
  readonly penanda: string;
  /** Where the bookmark stands. */
  readonly paragraf: UnsurBlok;
  /** The table that a caption belongs to; null for a sentence. */
  readonly tabel: UnsurBlok | null;
  readonly teks: string;
}

const AWAL_PENANDA = "cp_";
const AWAL_TABEL = "cp_tabel_";
/** Lines between a caption and its table. */
const SELA_TERBANYAK = 6;

interface Terbuka {
  readonly nomor: number;
  readonly nama: string;
  /** Its place among the paragraphs and tables; null for other elements. */
  readonly letak: number | null;
}

/** Paragraphs and tables in their order, and the paragraph that each bookmark of ours stands in. */
function pindaiBlok(xml: string) {
  const unsur: UnsurBlok[] = [];
  const penanda: (readonly [nama: string, letak: number])[] = [];
  /** Bookmarks that begin between two paragraphs belong to the next. */
  let menunggu: string[] = [];
  const terbuka: Terbuka[] = [];
  let nomor = 0;
  pindaiXml(xml, {
    buka: (nama, mulai, akhir, tunggal) => {
      const jenis = nama === "w:p" ? "p" : nama === "w:tbl" ? "tbl" : null;
      if (nama === "w:bookmarkStart") {
        const sebutan = atributXml(xml, mulai, akhir, "w:name") ?? "";
        const letak = terbuka.findLast((t) => t.nama === "w:p")?.letak ?? null;
        if (sebutan.startsWith(AWAL_PENANDA)) {
          if (letak === null) menunggu.push(sebutan);
          else penanda.push([sebutan, letak]);
        }
      }
      if (jenis !== null) unsur.push({ jenis, mulai, akhir, induk: terbuka.at(-1)?.nomor ?? 0 });
      if (jenis === "p" && menunggu.length > 0) {
        penanda.push(...menunggu.map((sebutan) => [sebutan, unsur.length - 1] as const));
        menunggu = [];
      }
      if (!tunggal) terbuka.push({ nomor: ++nomor, nama, letak: jenis === null ? null : unsur.length - 1 });
    },
    tutup: (_, __, akhir) => {
      const letak = terbuka.pop()?.letak ?? null;
      const satu = letak === null ? undefined : unsur[letak];
      if (letak !== null && satu) unsur[letak] = { ...satu, akhir };
    },
  });
  return { unsur, penanda };
}

function tabelSesudah(unsur: readonly UnsurBlok[], letak: number): UnsurBlok | null {
  const paragraf = unsur[letak];
  if (!paragraf) return null;
  for (let i = letak + 1, sela = 0; i < unsur.length && sela < SELA_TERBANYAK; i++) {
    const satu = unsur[i];
    if (satu?.induk !== paragraf.induk) continue;
    if (satu.jenis === "tbl") return satu;
    sela++;
  }
  return null;
}

/** Every block of ours in document.xml, in the order of the document, by its bookmark. */
export function blokDokumen(xml: string): BlokDokumen[] {
  const { unsur, penanda } = pindaiBlok(xml);
  return penanda.flatMap(([nama, letak]): BlokDokumen[] => {
    const paragraf = unsur[letak];
    if (!paragraf) return [];
    const tabel = nama.startsWith(AWAL_TABEL) ? tabelSesudah(unsur, letak) : null;
    const { mulai, akhir } = tabel ?? paragraf;
    return [{ penanda: nama, paragraf, tabel, teks: teksXml(xml, mulai, akhir) }];
  });
}

/** Every paragraph and table of document.xml, in order. */
export const unsurDokumen = (xml: string): readonly UnsurBlok[] => pindaiBlok(xml).unsur;
