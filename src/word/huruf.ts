import type { Potongan } from "../naskah/model-naskah";
import { atributXml, lolosXml, pindaiXml, uraiEntitas } from "./pindai-xml";
import type { Sunting } from "./sunting-xml";

/** Letters of a paragraph, `<w:t>` with what stands between its tags; or a tab, whose tag is all there is. */
export interface Huruf {
  readonly mulai: number;
  /** Behind its start tag, and before its end tag; of a tab, both behind its tag. */
  readonly dari: number;
  readonly sampai: number;
  readonly teks: string;
  /** The look of its run, `<w:rPr>` with its tags; "" where it has none. */
  readonly rupa: string;
  /** Whether a field wrote them, such as a page's number: Word writes them anew whenever it likes. */
  readonly bidang: boolean;
}

/** A paragraph with the letters that are its own; those of a text box inside it are of the box's paragraphs. */
export interface ParagrafHuruf {
  readonly mulai: number;
  akhir: number;
  readonly huruf: Huruf[];
  /** Whether it holds more than letters: pictures, breaks, a section's end. */
  berisi: boolean;
  /** Which picture or text box, in two notations, it is a part of; null outside of one. */
  readonly rangkap: number | null;
  /** Whether it is the second notation, which only an old Word reads. */
  readonly cadangan: boolean;
}

const TAB = "\t";
const ISI_LAIN = new Set(["w:drawing", "w:pict", "w:object", "w:br", "w:sectPr", "w:fldChar", "w:fldSimple"]);

/** Every paragraph between two offsets of a part, in the order in which they begin. */
export function paragrafDalam(xml: string, dari = 0, sampai = xml.length): ParagrafHuruf[] {
  const semua: ParagrafHuruf[] = [];
  const paragraf: ParagrafHuruf[] = [];
  /** The look of each run that is open, and the elements that are. */
  const rupa: string[] = [];
  /** How many fields are open in each paragraph that is. */
  const bidang: number[] = [];
  const bukaBidang = (beda: number): void => {
    if (bidang.length > 0) bidang.push(Math.max(0, (bidang.pop() ?? 0) + beda));
  };
  const isBidang = (): boolean => (bidang.at(-1) ?? 0) > 0;
  const induk: { readonly nama: string; readonly mulai: number; readonly akhir: number }[] = [];
  const buka = (nama: string, mulai: number, akhir: number, tunggal: boolean): void => {
    const kini = paragraf.at(-1);
    const isTab = nama === "w:tab" && induk.at(-1)?.nama === "w:r";
    if (kini && (ISI_LAIN.has(nama) || isTab)) kini.berisi = true;
    if (kini && isTab)
      kini.huruf.push({ mulai, dari: akhir, sampai: akhir, teks: TAB, rupa: rupa.at(-1) ?? "", bidang: isBidang() });
    if (nama === "w:fldChar") {
      const jenis = atributXml(xml, mulai, akhir, "w:fldCharType");
      bukaBidang(jenis === "begin" ? 1 : jenis === "end" ? -1 : 0);
    }
    if (tunggal) return;
    if (nama === "w:fldSimple") bukaBidang(1);
    induk.push({ nama, mulai, akhir });
    if (nama === "w:r") rupa.push("");
    if (nama !== "w:p") return;
    const rangkap = induk.findLast((i) => i.nama === "mc:AlternateContent")?.mulai ?? null;
    const cadangan = induk.some((i) => i.nama === "mc:Fallback");
    const satu: ParagrafHuruf = { mulai, akhir, huruf: [], berisi: false, rangkap, cadangan };
    semua.push(satu);
    paragraf.push(satu);
    bidang.push(0);
  };
  const tutup = (nama: string, di: number, akhir: number): void => {
    const awal = induk.pop();
    if (!awal) return;
    if (nama === "w:r") rupa.pop();
    if (nama === "w:fldSimple") bukaBidang(-1);
    if (nama === "w:rPr" && induk.at(-1)?.nama === "w:r") rupa[rupa.length - 1] = xml.slice(awal.mulai, akhir);
    if (nama === "w:t") {
      const teks = uraiEntitas(xml.slice(awal.akhir, di));
      const satu = {
        mulai: awal.mulai,
        dari: awal.akhir,
        sampai: di,
        teks,
        rupa: rupa.at(-1) ?? "",
        bidang: isBidang(),
      };
      paragraf.at(-1)?.huruf.push(satu);
    }
    if (nama !== "w:p") return;
    bidang.pop();
    const satu = paragraf.pop();
    if (satu) satu.akhir = akhir;
  };
  pindaiXml(xml, { buka, tutup }, dari, sampai);
  return semua;
}

/** The letters of a paragraph that somebody wrote, and no field. */
export const hurufSendiri = ({ huruf }: ParagrafHuruf): Huruf[] => huruf.filter((h) => !h.bidang);

export const teksHuruf = (huruf: readonly Huruf[]): string => huruf.map((h) => h.teks).join("");

const SOROT = '<w:highlight w:val="yellow"/>';

/** Whether letters are marked as a blank that staff are to fill. */
export const isTersorot = (rupa: string): boolean => rupa.includes(SOROT);

/** A look without that mark. */
export const tanpaSorot = (rupa: string): string => rupa.replace(/<w:highlight\b[^>]*\/>/, "");

/** A run of its own in a look; yellow where it is a blank. */
export function run({ teks, isian }: Pick<Potongan, "teks" | "isian">, rupa: string): string {
  const polos = rupa === "" ? "<w:rPr></w:rPr>" : tanpaSorot(rupa);
  const gaya = isian ? polos.replace(/<\/w:rPr>$/, `${SOROT}</w:rPr>`) : rupa;
  return `<w:r>${gaya}<w:t xml:space="preserve">${lolosXml(teks)}</w:t></w:r>`;
}

/** Runs of their own amid the letters of another, which goes on behind them. */
export const runDiTengah = (potongan: readonly Pick<Potongan, "teks" | "isian">[], rupa: string): string =>
  `</w:t></w:r>${potongan.map((p) => run(p, rupa)).join("")}<w:r>${rupa}<w:t xml:space="preserve">`;

/** Letters of a paragraph, counted over all its runs, that others take the place of; `xml` is told the run's look. */
export interface GantiRuas {
  readonly dari: number;
  readonly sampai: number;
  readonly xml: (rupa: string) => string;
}

/** The changes that put `ruas` (in order, none empty) into a paragraph's own runs; every other letter keeps its look. */
export function gantiRuas(xml: string, huruf: readonly Huruf[], ruas: readonly GantiRuas[]): Sunting[] {
  const teks = teksHuruf(huruf);
  let awal = 0;
  return huruf.flatMap((h): Sunting[] => {
    const [mulai, akhir] = [awal, awal + h.teks.length];
    awal = akhir;
    let [baru, kini, ubah] = ["", mulai, false];
    for (const m of ruas) {
      if (m.sampai <= mulai || m.dari >= akhir) continue;
      ubah = true;
      baru += lolosXml(teks.slice(kini, Math.max(kini, m.dari)));
      if (m.dari >= mulai) baru += m.xml(h.rupa);
      kini = Math.min(akhir, m.sampai);
    }
    if (!ubah) return [];
    baru += lolosXml(teks.slice(kini, akhir));
    if (h.dari === h.sampai && h.teks === TAB) {
      const isi = baru === "" ? "" : `<w:t xml:space="preserve">${baru}</w:t>`;
      return [{ mulai: h.mulai, akhir: h.sampai, teks: isi }];
    }
    const tag = xml.slice(h.mulai, h.dari);
    const luas =
      atributXml(xml, h.mulai, h.dari, "xml:space") === null ? tag.replace(/>$/, ' xml:space="preserve">') : tag;
    return [{ mulai: h.mulai, akhir: h.sampai, teks: luas + baru }];
  });
}
