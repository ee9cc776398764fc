import { GAYA_SUMBER } from "./gaya";
import { hurufSendiri, paragrafDalam, teksHuruf } from "./huruf";
import { isPenandaKalimat, penandaSekitar } from "./penanda";
import { atributXml, pindaiXml, teksXml } from "./pindai-xml";

/** A paragraph or a table by its offsets in document.xml, tags and all; those of one `induk` stand beside each other. */
export interface UnsurBlok {
  readonly jenis: "p" | "tbl";
  readonly mulai: number;
  readonly akhir: number;
  readonly induk: number;
}

/** A block of ours inside a Word file: a sentence's paragraph, the table below a caption, or the lines around a table. */
export interface BlokDokumen {
  readonly penanda: string;
  /** Where the bookmark stands; of a table's lines, the one that a remark belongs to. */
  readonly paragraf: UnsurBlok;
  /** The table that a caption belongs to; null for a sentence and for lines. */
  readonly tabel: UnsurBlok | null;
  /** From where to where the block's own words go. */
  readonly ruas: { readonly mulai: number; readonly akhir: number };
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

function bloknya({ unsur, penanda }: ReturnType<typeof pindaiBlok>, xml: string): BlokDokumen[] {
  return penanda.flatMap(([nama, letak]): BlokDokumen[] => {
    const paragraf = unsur[letak];
    if (!paragraf) return [];
    const tabel = nama.startsWith(AWAL_TABEL) ? tabelSesudah(unsur, letak) : null;
    const { mulai, akhir } = tabel ?? paragraf;
    const teks = isPenandaKalimat(nama)
      ? paragrafDalam(xml, mulai, akhir)
          .slice(0, 1)
          .map((p) => teksHuruf(hurufSendiri(p)))
          .join("")
      : teksXml(xml, mulai, akhir);
    return [{ penanda: nama, paragraf, tabel, ruas: { mulai, akhir }, teks }];
  });
}

/** Every block of ours in document.xml, in the order of the document, by its bookmark. */
export const blokDokumen = (xml: string): BlokDokumen[] => bloknya(pindaiBlok(xml), xml);

/** The lines right below a table that say where it comes from. */
function barisSumber(xml: string, unsur: readonly UnsurBlok[], { akhir, induk }: UnsurBlok): UnsurBlok[] {
  const baris: UnsurBlok[] = [];
  for (const satu of unsur) {
    if (satu.mulai < akhir || satu.induk !== induk) continue;
    if (satu.jenis !== "p" || !xml.slice(satu.mulai, satu.akhir).includes(`w:val="${GAYA_SUMBER}"`)) break;
    baris.push(satu);
  }
  return baris;
}

/** Where a block ends with the lines of its source below it. */
export const akhirBlok = (xml: string, unsur: readonly UnsurBlok[], { paragraf, tabel }: BlokDokumen): number =>
  (tabel === null ? paragraf : (barisSumber(xml, unsur, tabel).at(-1) ?? tabel)).akhir;

/** The caption above a table with the lines below it, and its source: they name years, quarters and documents. */
function sekitarTabel(xml: string, unsur: readonly UnsurBlok[], blok: BlokDokumen): BlokDokumen[] {
  const { penanda, paragraf, tabel } = blok;
  if (tabel === null) return [];
  const sumber = barisSumber(xml, unsur, tabel).at(-1);
  const baris = (letak: "atas" | "bawah", satu: UnsurBlok, mulai: number, akhir: number): BlokDokumen => ({
    penanda: penandaSekitar(penanda, letak),
    paragraf: satu,
    tabel: null,
    ruas: { mulai, akhir },
    teks: teksXml(xml, mulai, akhir),
  });
  return [
    baris("atas", paragraf, paragraf.mulai, tabel.mulai),
    ...(sumber ? [baris("bawah", sumber, tabel.akhir, sumber.akhir)] : []),
  ];
}

/** Every block of ours, each table's lines behind it, and every paragraph and table of document.xml in order. */
export function semuaBlok(xml: string): {
  readonly blok: readonly BlokDokumen[];
  readonly unsur: readonly UnsurBlok[];
} {
  const dipindai = pindaiBlok(xml);
  const { unsur } = dipindai;
  return { unsur, blok: bloknya(dipindai, xml).flatMap((b) => [b, ...sekitarTabel(xml, unsur, b)]) };
}
