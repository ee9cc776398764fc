import type { Potongan } from "../naskah/model-naskah";
import { gantiRuas, hurufSendiri, paragrafDalam, runDiTengah, teksHuruf, type ParagrafHuruf } from "./huruf";
import { lolosXml } from "./pindai-xml";
import { rupaParagraf, type Sunting } from "./sunting-xml";

/** What takes a mark's place: words in the look of their line, a sentence with its blanks, or paragraphs and tables of their own. */
export type IsiPenanda =
  | { readonly jenis: "kalimat"; readonly potongan: readonly Potongan[] }
  | { readonly jenis: "blok"; readonly xml: string };

/** What a template's marks are filled with, and the bookmarks by which a later run finds what was filled. */
export interface PengisiPenanda {
  /** What a mark means; null for one that means nothing here. */
  readonly arti: (kunci: string) => IsiPenanda | null;
  /** A block's XML with bookmarks that no other block of the file has. */
  readonly blok: (kunci: string, xml: string) => string;
  /** Both ends of the bookmark around a paragraph whose own words, marks and all, are `teks`. */
  readonly kalimat: (teks: string, paragraf: ParagrafHuruf) => readonly [mulai: string, akhir: string];
}

const PENANDA = /\{\{([^{}]+)\}\}/g;

/** The marks of a part, {{instansi}}, also where Word has split one over several runs; each as it is typed, once. */
export function penandaDalam(xml: string): string[] {
  const semua = paragrafDalam(xml).flatMap(({ huruf }) => penandaTeks(teksHuruf(huruf)));
  return [...new Set(semua)];
}

/** The marks in words, each as it is typed. */
export const penandaTeks = (teks: string): string[] => [...teks.matchAll(PENANDA)].map(([, kunci = ""]) => kunci);

/** Words with their sentence marks filled; null where one stands for nothing now that `dulu`, filled before, doesn't hold. */
export function isiTeks(teks: string, dulu: string, arti: PengisiPenanda["arti"]): Potongan[] | null {
  const potongan: Potongan[] = [];
  let kini = 0;
  for (const m of teks.matchAll(PENANDA)) {
    const isi = arti(m[1] ?? "");
    if (isi === null && !dulu.includes(m[0])) return null;
    if (isi?.jenis !== "kalimat") continue;
    potongan.push({ teks: teks.slice(kini, m.index), asal: [], isian: false }, ...isi.potongan);
    kini = m.index + m[0].length;
  }
  return [...potongan, { teks: teks.slice(kini), asal: [], isian: false }].filter((p) => p.teks !== "");
}

/** A sentence of one stretch stays in its run; blanks have runs of their own in the same look, but yellow. */
const xmlKalimat = (potongan: readonly Potongan[], rupa: string): string =>
  potongan.every((p) => !p.isian) ? lolosXml(potongan.map((p) => p.teks).join("")) : runDiTengah(potongan, rupa);

/** Where bookmarks and comments begin and end: they may stand between paragraphs, and their other end may be elsewhere. */
const ruas = (paragraf: string): string =>
  (paragraf.match(/<w:(?:bookmark|commentRange)(?:Start|End)\b[^>]*\/>/g) ?? []).join("");

/** Both ends of a bookmark around what a paragraph says. */
function tandaiParagraf(xml: string, p: ParagrafHuruf, [awal, ujung]: readonly [string, string]): Sunting[] {
  const isi = xml.slice(p.mulai, p.akhir);
  const mulai = p.mulai + (rupaParagraf(isi)?.akhir ?? isi.indexOf(">") + 1);
  const akhir = p.mulai + isi.lastIndexOf("</w:p");
  return [
    { mulai, akhir: mulai, teks: awal },
    { mulai: akhir, akhir, teks: ujung },
  ];
}

/** The changes that fill one paragraph; none where it has no mark that is known. */
function isiParagraf(xml: string, p: ParagrafHuruf, pengisi: PengisiPenanda): Sunting[] {
  const teks = teksHuruf(p.huruf);
  const penanda = [...teks.matchAll(PENANDA)].flatMap((m) => {
    const kunci = m[1] ?? "";
    const isi = pengisi.arti(kunci);
    return isi === null ? [] : [{ dari: m.index, sampai: m.index + m[0].length, kunci, isi }];
  });
  if (penanda.length === 0) return [];
  const blok = penanda.flatMap(({ kunci, isi }) => (isi.jenis === "blok" ? [pengisi.blok(kunci, isi.xml)] : []));
  const tanpaBlok = penanda.reduceRight(
    (t, m) => (m.isi.jenis === "blok" ? t.slice(0, m.dari) + t.slice(m.sampai) : t),
    teks,
  );
  if (blok.length === penanda.length && tanpaBlok.trim() === "" && !p.berisi)
    return [{ mulai: p.mulai, akhir: p.akhir, teks: ruas(xml.slice(p.mulai, p.akhir)) + blok.join("") }];
  const sunting = gantiRuas(
    xml,
    p.huruf,
    penanda.map(({ dari, sampai, isi }) => ({
      dari,
      sampai,
      xml: (rupa) => (isi.jenis === "kalimat" ? xmlKalimat(isi.potongan, rupa) : ""),
    })),
  );
  const sendiri = teksHuruf(hurufSendiri(p)).replace(PENANDA, (semua, kunci: string) =>
    pengisi.arti(kunci)?.jenis === "blok" ? "" : semua,
  );
  const bertanda = blok.length < penanda.length ? tandaiParagraf(xml, p, pengisi.kalimat(sendiri, p)) : [];
  // What fills lines of its own stands behind a paragraph that says more than the mark.
  const sesudah = blok.length === 0 ? [] : [{ mulai: p.akhir, akhir: p.akhir, teks: blok.join("") }];
  return [...sunting, ...bertanda, ...sesudah];
}

/** What is to change in a part so that its marks are filled. */
export function suntingPenanda(xml: string, pengisi: PengisiPenanda): Sunting[] {
  return paragrafDalam(xml).flatMap((p) => isiParagraf(xml, p, pengisi));
}
