import type { Potongan } from "../naskah/naskah";
import { atributXml, lolosXml, pindaiXml, uraiEntitas } from "./pindai-xml";
import type { Sunting } from "./sunting-xml";

/** What takes a mark's place: words in the look of their line, a sentence with its blanks, or paragraphs and tables of their own. */
export type IsiPenanda =
  | { readonly jenis: "kalimat"; readonly potongan: readonly Potongan[] }
  | { readonly jenis: "blok"; readonly xml: string };

/** Letters of a paragraph, `<w:t>` with what stands between its tags. */
interface Huruf {
  readonly mulai: number;
  /** Behind its start tag, and before its end tag. */
  readonly dari: number;
  readonly sampai: number;
  readonly teks: string;
  /** The look of its run, `<w:rPr>` with its tags; "" where it has none. */
  readonly rupa: string;
}

interface ParagrafTemplat {
  readonly mulai: number;
  akhir: number;
  readonly huruf: Huruf[];
  /** Whether it holds more than letters: pictures, breaks, a section's end. */
  berisi: boolean;
}

const ISI_LAIN = new Set(["w:drawing", "w:pict", "w:object", "w:br", "w:sectPr", "w:fldChar", "w:fldSimple"]);

/** Every paragraph with the letters that are its own; those of a text box inside it are of the box's paragraphs. */
function paragrafDalam(xml: string): ParagrafTemplat[] {
  const semua: ParagrafTemplat[] = [];
  const paragraf: ParagrafTemplat[] = [];
  /** The look of each run that is open, and the elements that are. */
  const rupa: string[] = [];
  const induk: { readonly nama: string; readonly mulai: number; readonly akhir: number }[] = [];
  pindaiXml(xml, {
    buka: (nama, mulai, akhir, tunggal) => {
      const kini = paragraf.at(-1);
      if (kini && (ISI_LAIN.has(nama) || (nama === "w:tab" && induk.at(-1)?.nama === "w:r"))) kini.berisi = true;
      if (tunggal) return;
      induk.push({ nama, mulai, akhir });
      if (nama === "w:r") rupa.push("");
      if (nama !== "w:p") return;
      const satu: ParagrafTemplat = { mulai, akhir, huruf: [], berisi: false };
      semua.push(satu);
      paragraf.push(satu);
    },
    tutup: (nama, di, akhir) => {
      const buka = induk.pop();
      if (!buka) return;
      if (nama === "w:r") rupa.pop();
      if (nama === "w:rPr" && induk.at(-1)?.nama === "w:r") rupa[rupa.length - 1] = xml.slice(buka.mulai, akhir);
      if (nama === "w:t") {
        const teks = uraiEntitas(xml.slice(buka.akhir, di));
        paragraf.at(-1)?.huruf.push({ mulai: buka.mulai, dari: buka.akhir, sampai: di, teks, rupa: rupa.at(-1) ?? "" });
      }
      if (nama !== "w:p") return;
      const satu = paragraf.pop();
      if (satu) satu.akhir = akhir;
    },
  });
  return semua;
}

const PENANDA = /\{\{([^{}]+)\}\}/g;
const teksParagraf = ({ huruf }: ParagrafTemplat): string => huruf.map((h) => h.teks).join("");

/** The marks of a part, {{instansi}}, also where Word has split one over several runs; each as it is typed, once. */
export function penandaDalam(xml: string): string[] {
  const semua = paragrafDalam(xml).flatMap((p) =>
    [...teksParagraf(p).matchAll(PENANDA)].map(([, kunci = ""]) => kunci),
  );
  return [...new Set(semua)];
}

const SOROT = '<w:highlight w:val="yellow"/>';

function run({ teks, isian }: Potongan, rupa: string): string {
  const polos = rupa === "" ? "<w:rPr></w:rPr>" : rupa.replace(/<w:highlight\b[^>]*\/>/, "");
  const gaya = isian ? polos.replace(/<\/w:rPr>$/, `${SOROT}</w:rPr>`) : rupa;
  return `<w:r>${gaya}<w:t xml:space="preserve">${lolosXml(teks)}</w:t></w:r>`;
}

/** A sentence of one stretch stays in its run; blanks have runs of their own in the same look, but yellow. */
function xmlKalimat(potongan: readonly Potongan[], rupa: string): string {
  if (potongan.every((p) => !p.isian)) return lolosXml(potongan.map((p) => p.teks).join(""));
  return `</w:t></w:r>${potongan.map((p) => run(p, rupa)).join("")}<w:r>${rupa}<w:t xml:space="preserve">`;
}

/** Where bookmarks and comments begin and end: they may stand between paragraphs, and their other end may be elsewhere. */
const ruas = (paragraf: string): string =>
  (paragraf.match(/<w:(?:bookmark|commentRange)(?:Start|End)\b[^>]*\/>/g) ?? []).join("");

/** The changes that fill one paragraph; null where it has no mark that is known. */
function isiParagraf(xml: string, p: ParagrafTemplat, isi: (kunci: string) => IsiPenanda | null): Sunting[] | null {
  const teks = teksParagraf(p);
  const penanda = [...teks.matchAll(PENANDA)].flatMap((m) => {
    const ganti = isi(m[1] ?? "");
    return ganti === null ? [] : [{ dari: m.index, sampai: m.index + m[0].length, ganti }];
  });
  if (penanda.length === 0) return null;
  const blok = penanda.flatMap(({ ganti }) => (ganti.jenis === "blok" ? [ganti.xml] : []));
  const sisa = penanda.reduceRight((t, m) => t.slice(0, m.dari) + t.slice(m.sampai), teks);
  if (blok.length === penanda.length && sisa.trim() === "" && !p.berisi)
    return [{ mulai: p.mulai, akhir: p.akhir, teks: ruas(xml.slice(p.mulai, p.akhir)) + blok.join("") }];
  let awal = 0;
  const sunting = p.huruf.flatMap((h): Sunting[] => {
    const [mulai, akhir] = [awal, awal + h.teks.length];
    awal = akhir;
    let [baru, kini, ubah] = ["", mulai, false];
    for (const m of penanda) {
      if (m.sampai <= mulai || m.dari >= akhir) continue;
      ubah = true;
      baru += lolosXml(teks.slice(kini, Math.max(kini, m.dari)));
      if (m.dari >= mulai && m.ganti.jenis === "kalimat") baru += xmlKalimat(m.ganti.potongan, h.rupa);
      kini = Math.min(akhir, m.sampai);
    }
    if (!ubah) return [];
    baru += lolosXml(teks.slice(kini, akhir));
    const tag = xml.slice(h.mulai, h.dari);
    const luas =
      atributXml(xml, h.mulai, h.dari, "xml:space") === null ? tag.replace(/>$/, ' xml:space="preserve">') : tag;
    return [{ mulai: h.mulai, akhir: h.sampai, teks: luas + baru }];
  });
  // What fills lines of its own stands behind a paragraph that says more than the mark.
  return blok.length === 0 ? sunting : [...sunting, { mulai: p.akhir, akhir: p.akhir, teks: blok.join("") }];
}

/** What is to change in a part so that its marks are filled; `isi` gives null for one that means nothing here. */
export function suntingPenanda(xml: string, isi: (kunci: string) => IsiPenanda | null): Sunting[] {
  return paragrafDalam(xml).flatMap((p) => isiParagraf(xml, p, isi) ?? []);
}
